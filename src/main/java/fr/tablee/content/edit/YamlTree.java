package fr.tablee.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML text with its nodes, each knowing where it begins and where its last sign stands.
/// Positions count chars of the text. Immutable.
final class YamlTree {

  private static final LoadSettings PLAIN = LoadSettings.builder().build();
  private static final LoadSettings WITH_COMMENTS =
      LoadSettings.builder().setParseComments(true).build();

  private final String text;
  private final Node root;

  private YamlTree(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /// The tree of a text; empty when it is no YAML, or no mapping.
  static Optional<YamlTree> of(String text) {
    try {
      return new Compose(PLAIN)
          .composeString(text)
          .filter(MappingNode.class::isInstance)
          .map(root -> new YamlTree(text, root));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  /// The comments of a text, from top to bottom, without their hash.
  static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    for (Event event : new Parse(WITH_COMMENTS).parseString(text)) {
      if (event instanceof CommentEvent comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        comments.add(comment.getValue());
      }
    }
    return comments;
  }

  String text() {
    return text;
  }

  MappingNode root() {
    return (MappingNode) root;
  }

  /// The entry of a mapping that has that name.
  static Optional<NodeTuple> entry(Node mapping, String name) {
    return mapping instanceof MappingNode fields
        ? fields.getValue().stream()
            .filter(tuple -> scalar(tuple.getKeyNode()).equals(name))
            .findFirst()
        : Optional.empty();
  }

  /// The value of that name.
  static Optional<Node> value(Node mapping, String name) {
    return entry(mapping, name).map(NodeTuple::getValueNode);
  }

  /// The items of a list; none for anything else.
  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of();
  }

  /// The text of a single value; empty for anything else.
  static String scalar(Node node) {
    return node instanceof ScalarNode single ? single.getValue() : "";
  }

  /// Whether a list or mapping is written between brackets.
  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> many && many.getFlowStyle() == FlowStyle.FLOW;
  }

  /// Where a node begins.
  int start(Node node) {
    return at(node.getStartMark());
  }

  /// Just after the last sign of a node: no line break, no comment, no blank line after it.
  int end(Node node) {
    if (node instanceof MappingNode mapping && !isFlow(node) && !mapping.getValue().isEmpty()) {
      return end(mapping.getValue().getLast().getValueNode());
    }
    if (node instanceof SequenceNode list && !isFlow(node) && !list.getValue().isEmpty()) {
      return end(list.getValue().getLast());
    }
    int end = at(node.getEndMark());
    int start = start(node);
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// The column of a position, from 0.
  int column(int position) {
    return position - lineStart(position);
  }

  int lineStart(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  /// The end of the line that a position stands on, before its line break.
  int lineEnd(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }

  /// The text with a stretch replaced.
  String replaced(int from, int to, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }

  /// Marks count code points.
  private int at(Optional<Mark> mark) {
    int points = mark.map(Mark::getIndex).orElseThrow();
    return text.offsetByCodePoints(0, points);
  }
}
