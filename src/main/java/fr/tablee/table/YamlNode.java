package fr.tablee.table;

import java.util.List;
import java.util.Map;

/// A piece of a YAML file with the line it begins on, so that a wrong value can be pointed at.
sealed interface YamlNode {

  /// From 1.
  int line();

  /// A number, a word, a sentence: as it was written.
  record Scalar(int line, String text) implements YamlNode {}

  /// A list.
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Fields with their values, in the order of the file.
  ///
  /// @param keyLines the line of each field's name
  record Mapping(int line, Map<String, YamlNode> entries, Map<String, Integer> keyLines)
      implements YamlNode {}
}
