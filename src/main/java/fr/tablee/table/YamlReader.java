package fr.tablee.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML text into [YamlNode]s. A field written twice is a problem, for the second would
/// silently win. One thread.
final class YamlReader {

  private final TableProblems problems;
  private final JsonParser parser;

  private YamlReader(TableProblems problems, JsonParser parser) {
    this.problems = problems;
    this.parser = parser;
  }

  /// The whole text as one node.
  ///
  /// @throws TableFileException where the text is no YAML at all
  static YamlNode read(String text, TableProblems problems) {
    try (JsonParser parser =
        YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      YamlReader reader = new YamlReader(problems, parser);
      JsonToken first = parser.nextToken();
      return first == null ? new YamlNode.Scalar(1, "") : reader.node(first);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(
          line,
          "ce n’est pas du YAML ; vérifier le décalage, les deux-points et les guillemets de cette"
              + " ligne et de la précédente");
      throw problems.exception();
    }
  }

  private YamlNode node(JsonToken token) {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (token) {
      case START_OBJECT -> mapping(line);
      case START_ARRAY -> sequence(line);
      case VALUE_NULL -> new YamlNode.Scalar(line, "");
      default -> new YamlNode.Scalar(line, parser.getString());
    };
  }

  private YamlNode sequence(int line) {
    List<YamlNode> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token));
      token = parser.nextToken();
    }
    return new YamlNode.Sequence(line, items);
  }

  private YamlNode mapping(int line) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Integer> keyLines = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = parser.currentTokenLocation().getLineNr();
      YamlNode value = node(parser.nextToken());
      if (entries.putIfAbsent(key, value) != null) {
        problems.add(keyLine, "le champ « " + key + " » est écrit deux fois ; n’en garder qu’un");
      } else {
        keyLines.put(key, keyLine);
      }
    }
    return new YamlNode.Mapping(line, entries, keyLines);
  }
}
