package fr.tablee.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Writes one value as an author would: plain where it can be, folded over lines where it is long,
/// in double quotes where it must. Each wording is read back before it is used.
final class ScalarText {

  /// Lines of our packs are no longer than this.
  private static final int WIDTH = 120;

  private ScalarText() {}

  /// A value in block style.
  ///
  /// @param number whether it may be read as a number
  /// @param indent column of the field that has it
  /// @param column where the value begins
  static String block(String value, boolean number, int indent, int column) {
    if (column + value.length() <= WIDTH) {
      return isSame("k: " + value + "\n", value, number) ? value : quoted(value);
    }
    String folded = folded(value, indent + 2);
    return isSame(" ".repeat(indent) + "k: " + folded + "\n", value, false)
        ? folded
        : quoted(value);
  }

  /// A value on a line of its own behind a dash.
  static String item(String value) {
    return isSame("k:\n- " + value + "\n", value, false) ? value : quoted(value);
  }

  /// A value between brackets.
  static String flow(String value, boolean number) {
    return isSame("{k: " + value + "}\n", value, number)
            && isSame("{k: [" + value + "]}\n", value, number)
        ? value
        : quoted(value);
  }

  private static String folded(String value, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : value.split(" ", -1)) {
      if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    String margin = "\n" + " ".repeat(indent);
    return ">-" + margin + String.join(margin, lines);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// Whether a text is read as `k` with exactly this value.
  private static boolean isSame(String yaml, String value, boolean number) {
    Optional<Node> read =
        YamlTree.of(yaml)
            .filter(tree -> tree.root().getValue().size() == 1)
            .flatMap(tree -> YamlTree.value(tree.root(), "k"))
            .flatMap(node -> {
              List<Node> items = YamlTree.items(node);
              return items.isEmpty()
                  ? Optional.of(node)
                  : Optional.of(items.getFirst()).filter(_ -> items.size() == 1);
            });
    return read.filter(ScalarNode.class::isInstance)
        .filter(node -> number || node.getTag().equals(Tag.STR))
        .map(YamlTree::scalar)
        .filter(value::equals)
        .isPresent();
  }
}
