package fr.tablee.content;

import java.util.List;
import java.util.Optional;

/// A value of a YAML file that knows where it begins. Lines and columns count from 1.
sealed interface LocatedNode {

  int line();

  int column();

  /// How an author calls such a value.
  default String form() {
    return switch (this) {
      case Scalar _ -> "un texte";
      case Sequence _ -> "une liste";
      case Mapping _ -> "un groupe de champs";
    };
  }

  /// A text, number or date, as written.
  record Scalar(int line, int column, String text) implements LocatedNode {}

  /// A list.
  record Sequence(int line, int column, List<LocatedNode> items) implements LocatedNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Fields with their values, in the order of the file; no name comes twice.
  record Mapping(int line, int column, List<Entry> entries) implements LocatedNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<LocatedNode> get(String name) {
      return entries.stream()
          .filter(entry -> entry.name().text().equals(name))
          .map(Entry::value)
          .findFirst();
    }
  }

  /// One field of a mapping.
  record Entry(Scalar name, LocatedNode value) {}
}
