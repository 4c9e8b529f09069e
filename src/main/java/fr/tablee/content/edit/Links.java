package fr.tablee.content.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/// Named addresses as lines of a form: `Cnil | https://www.cnil.fr/`; without address, the name
/// alone.
final class Links {

  private Links() {}

  /// The lines of a list in YAML.
  static String lines(Node list) {
    return YamlTree.items(list).stream().map(Links::line).collect(Collectors.joining("\n"));
  }

  /// One entry of a list in YAML.
  static String line(Node entry) {
    String label = YamlTree.value(entry, "label").map(YamlTree::scalar).orElse("");
    String url = YamlTree.value(entry, "url").map(YamlTree::scalar).orElse("");
    return url.isEmpty() ? label : label + " | " + url;
  }

  /// The entries of a form in YAML, each between braces.
  static List<String> entries(String lines) {
    return lines.lines().map(Links::entry).toList();
  }

  private static String entry(String line) {
    int bar = line.lastIndexOf('|');
    String label = bar < 0 ? line : line.substring(0, bar);
    String url = bar < 0 ? "" : line.substring(bar + 1);
    if (bar < 0 && line.strip().matches("https?://\\S+")) {
      label = line.strip().replaceFirst("https?://(?:www\\.)?([^/]+).*", "$1");
      url = line;
    }
    return "{label: "
        + ScalarText.flow(label.strip(), false)
        + Optional.of(url.strip())
            .filter(address -> !address.isEmpty())
            .map(address -> ", url: \"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .orElse("")
        + "}";
  }
}
