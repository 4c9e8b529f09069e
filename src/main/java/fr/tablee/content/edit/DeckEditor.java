package fr.tablee.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/// Changes the cards of an activity's file in its text, one field at a time; everything else stays
/// letter for letter. A comment is never lost: one that a change would swallow is set above its
/// card. Belongs to one thread.
final class DeckEditor {

  private String text;

  DeckEditor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// Writes a card's form over the card of that id; false where there is none.
  boolean change(CardForm form) {
    Optional<DeckTree.Place> place = tree().card(form.id());
    if (place.isEmpty()) {
      return false;
    }
    List<String> before = YamlTree.comments(text);
    for (CardField field : CardField.values()) {
      Node card = tree().card(form.id()).orElseThrow().node();
      if (!CardReading.form(card).get(field).equals(form.get(field))) {
        set(card, field, form.get(field));
      }
    }
    keepComments(before, form.id());
    return true;
  }

  /// Adds a card below the others.
  ///
  /// @param sheet id of its sheet in a debate; empty elsewhere
  /// @return false where the file has no list that is written one card a line
  boolean add(CardForm form, String sheet) {
    DeckTree deck = tree();
    Optional<Node> list =
        deck.list(sheet).filter(node -> !YamlTree.isFlow(node) && !YamlTree.items(node).isEmpty());
    if (list.isEmpty()) {
      return false;
    }
    List<Node> cards = YamlTree.items(list.get());
    YamlTree tree = deck.tree();
    int indent = tree.column(tree.start(list.get()));
    StringBuilder lines = new StringBuilder();
    for (CardField field : CardField.values()) {
      if (!form.get(field).isEmpty()) {
        lines.append('\n').append(" ".repeat(indent));
        lines.append(lines.length() == indent + 1 ? "- " : "  ");
        lines.append(field.key()).append(':');
        lines.append(behindColon(block(field, form.get(field), indent + 2)));
      }
    }
    int end = tree.lineEnd(tree.end(cards.getLast()));
    text = tree.replaced(end, end, (spaced(tree, cards) ? "\n" : "") + lines);
    return true;
  }

  /// Takes an id out of the blank cards; false where it is none of them.
  boolean removeBlank(String id) {
    YamlTree tree = tree().tree();
    Optional<Node> list = YamlTree.value(tree.root(), "blanks");
    List<Node> items = list.map(YamlTree::items).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      if (YamlTree.scalar(items.get(i)).equals(id)) {
        if (YamlTree.isFlow(list.orElseThrow())) {
          int from = i > 0 ? tree.end(items.get(i - 1)) : tree.start(items.get(i));
          int to =
              i > 0 || items.size() == 1 ? tree.end(items.get(i)) : tree.start(items.get(i + 1));
          text = tree.replaced(from, to, "");
        } else if (items.size() == 1) {
          text = tree.replaced(tree.start(list.get()), tree.end(list.get()), "[]");
        } else {
          int from = tree.lineStart(tree.start(items.get(i)));
          text = tree.replaced(from, Math.min(text.length(), tree.lineEnd(from) + 1), "");
        }
        return true;
      }
    }
    return false;
  }

  /// Adds an example to a zone; false where there is no such zone.
  boolean addExample(String zone, String example) {
    YamlTree tree = tree().tree();
    Optional<Node> owner =
        YamlTree.value(tree.root(), "zones").map(YamlTree::items).orElse(List.of()).stream()
            .filter(node -> CardReading.id(node).equals(zone))
            .findFirst();
    if (owner.isEmpty()) {
      return false;
    }
    Optional<Node> list = YamlTree.value(owner.get(), "examples");
    String value = ScalarText.flow(example, false);
    List<Node> items = list.map(YamlTree::items).orElse(List.of());
    if (items.isEmpty()) {
      setRaw(owner.get(), "examples", "[" + value + "]", List.of("id", "title", "text", "slots"));
    } else if (YamlTree.isFlow(list.orElseThrow())) {
      int end = tree.end(items.getLast());
      text = tree.replaced(end, end, ", " + value);
    } else {
      int end = tree.lineEnd(tree.end(items.getLast()));
      int indent = tree.column(tree.start(list.orElseThrow()));
      text = tree.replaced(end, end, "\n" + " ".repeat(indent) + "- " + value);
    }
    return true;
  }

  private void set(Node card, CardField field, String value) {
    YamlTree tree = tree().tree();
    Optional<NodeTuple> entry = YamlTree.entry(card, field.key());
    if (value.isEmpty()) {
      entry.ifPresent(found -> remove((MappingNode) card, found, tree));
      return;
    }
    boolean flow = YamlTree.isFlow(card);
    int indent = tree.column(tree.start(card));
    String written = flow ? flow(field, value) : block(field, value, indent);
    if (entry.isEmpty()) {
      setRaw(card, field.key(), written, before(field));
      return;
    }
    Node old = entry.get().getValueNode();
    if (field.form() == CardField.Form.LINKS && links(old, value)) {
      return;
    }
    // A list that began on the next line moves up behind its name.
    int from = colonEnd(tree, entry.get());
    text = tree.replaced(from, Math.max(from, tree.end(old)), behindColon(written));
  }

  private static int colonEnd(YamlTree tree, NodeTuple entry) {
    return tree.text().indexOf(':', tree.end(entry.getKeyNode())) + 1;
  }

  /// Changes a list of links entry by entry where the number stays: comments between them stay.
  private boolean links(Node list, String lines) {
    List<Node> old = YamlTree.items(list);
    List<String> wanted = lines.lines().toList();
    List<String> entries = Links.entries(lines);
    if (old.size() > wanted.size() || old.isEmpty()) {
      return false;
    }
    YamlTree tree = tree().tree();
    boolean flow = YamlTree.isFlow(list);
    int indent = tree.column(tree.start(list));
    String changed = tree.text();
    for (int i = wanted.size() - 1; i >= 0; i--) {
      if (i >= old.size()) {
        int end = flow ? tree.end(old.getLast()) : tree.lineEnd(tree.end(old.getLast()));
        String added =
            flow ? ", " + entries.get(i) : "\n" + " ".repeat(indent) + "- " + entries.get(i);
        changed = changed.substring(0, end) + added + changed.substring(end);
      } else if (!Links.line(old.get(i)).strip().equals(wanted.get(i))) {
        Node item = old.get(i);
        changed =
            changed.substring(0, tree.start(item))
                + entries.get(i)
                + changed.substring(tree.end(item));
      }
    }
    text = changed;
    return true;
  }

  /// Writes a field that is not there yet, behind the last present one of those before it.
  private void setRaw(Node owner, String name, String written, List<String> before) {
    YamlTree tree = tree().tree();
    MappingNode mapping = (MappingNode) owner;
    NodeTuple last = mapping.getValue().getFirst();
    for (NodeTuple tuple : mapping.getValue()) {
      if (before.contains(YamlTree.scalar(tuple.getKeyNode()))) {
        last = tuple;
      }
    }
    if (YamlTree.isFlow(owner)) {
      int end = tree.end(last.getValueNode());
      text = tree.replaced(end, end, ", " + name + ": " + written);
    } else {
      int end = tree.lineEnd(tree.end(last.getValueNode()));
      String margin = "\n" + " ".repeat(tree.column(tree.start(owner)));
      text = tree.replaced(end, end, margin + name + ":" + behindColon(written));
    }
  }

  private void remove(MappingNode card, NodeTuple entry, YamlTree tree) {
    int start = tree.start(entry.getKeyNode());
    int end = tree.end(entry.getValueNode());
    int index = card.getValue().indexOf(entry);
    if (YamlTree.isFlow(card)) {
      int from = index > 0 ? tree.end(card.getValue().get(index - 1).getValueNode()) : start;
      int to =
          index > 0 || card.getValue().size() == 1
              ? end
              : tree.start(card.getValue().get(index + 1).getKeyNode());
      text = tree.replaced(from, to, "");
    } else if (index > 0) {
      // The first field stands behind a dash and is an id, which is never removed.
      int from = tree.lineStart(start);
      text = tree.replaced(from, Math.min(text.length(), tree.lineEnd(end) + 1), "");
    }
  }

  /// Sets comments that a change has swallowed above their card.
  private void keepComments(List<String> before, String id) {
    List<String> lost = new ArrayList<>(before);
    for (String kept : YamlTree.comments(text)) {
      lost.remove(kept);
    }
    if (lost.isEmpty()) {
      return;
    }
    YamlTree tree = tree().tree();
    int line = tree.lineStart(tree.start(tree().card(id).orElseThrow().node()));
    String margin = text.substring(line).replaceFirst("(?s)^( *).*", "$1");
    StringBuilder above = new StringBuilder();
    lost.forEach(comment -> above.append(margin).append('#').append(comment).append('\n'));
    text = tree.replaced(line, line, above.toString());
  }

  private static String block(CardField field, String value, int indent) {
    return switch (field.form()) {
      case LINKS -> lines(Links.entries(value), indent);
      case LINES -> lines(value.lines().map(ScalarText::item).toList(), indent);
      case ZONES -> "[" + value + "]";
      default ->
          ScalarText.block(
              value,
              field.form() == CardField.Form.NUMBER,
              indent,
              indent + field.key().length() + 2);
    };
  }

  private static String lines(List<String> items, int indent) {
    String margin = "\n" + " ".repeat(indent + 2) + "- ";
    return margin + String.join(margin, items);
  }

  /// A value behind its colon: a list that begins on the next line leaves no blank at the end of
  /// this one.
  private static String behindColon(String written) {
    return written.startsWith("\n") ? written : " " + written;
  }

  private static String flow(CardField field, String value) {
    return switch (field.form()) {
      case LINKS -> "[" + String.join(", ", Links.entries(value)) + "]";
      case LINES ->
          value
              .lines()
              .map(line -> ScalarText.flow(line, false))
              .collect(Collectors.joining(", ", "[", "]"));
      case ZONES -> "[" + value + "]";
      default -> ScalarText.flow(value, field.form() == CardField.Form.NUMBER);
    };
  }

  /// The names of the fields that are written before one.
  private static List<String> before(CardField field) {
    return java.util.stream.Stream.of(CardField.values())
        .filter(other -> other.compareTo(field) < 0)
        .map(CardField::key)
        .toList();
  }

  /// Whether blank lines stand between the cards of a list.
  private static boolean spaced(YamlTree tree, List<Node> cards) {
    if (cards.size() < 2) {
      return false;
    }
    int from = tree.end(cards.get(cards.size() - 2));
    return tree.text().substring(from, tree.start(cards.getLast())).matches("(?s).*\\n *\\n.*");
  }

  private DeckTree tree() {
    return DeckTree.of(text).orElseThrow(() -> new IllegalStateException("no YAML any more"));
  }
}
