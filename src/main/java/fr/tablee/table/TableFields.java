package fr.tablee.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The fields of one part of a table file, read with their bounds. What is wrong goes to the
/// problems and a harmless value comes back, so that one reading finds every mistake. One thread.
final class TableFields {

  private final TableProblems problems;
  private final String where;
  private final YamlNode.Mapping mapping;

  private TableFields(TableProblems problems, String where, YamlNode.Mapping mapping) {
    this.problems = problems;
    this.where = where;
    this.mapping = mapping;
  }

  /// @param where the part's name in sentences: « readers », « panels[2] »...
  /// @param known every field the part may have
  static TableFields of(TableProblems problems, String where, YamlNode node, Set<String> known) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.add(
          node.line(),
          where
              + " doit contenir des champs ; écrire : "
              + String.join(", ", new TreeSet<>(known)));
      throw problems.exception();
    }
    for (String key : mapping.entries().keySet()) {
      if (!known.contains(key)) {
        problems.add(
            mapping.keyLines().getOrDefault(key, mapping.line()),
            "le champ « "
                + key
                + " » est inconnu dans "
                + where
                + " ; écrire l’un de : "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
    return new TableFields(problems, where, mapping);
  }

  /// The line a field's value stands on, or the part's when it is missing.
  int line(String key) {
    return value(key).map(YamlNode::line).orElse(mapping.line());
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  String text(String key) {
    Optional<YamlNode> found = required(key);
    if (found.isPresent()
        && found.get() instanceof YamlNode.Scalar scalar
        && !scalar.text().isBlank()) {
      return scalar.text();
    }
    found.ifPresent(node -> problems.add(node.line(), "« " + key + " » attend un texte"));
    return "?";
  }

  int integer(String key, int least, int most) {
    Optional<YamlNode> found = required(key);
    return found.isPresent() ? integer(key, found.get(), least, most) : least;
  }

  double number(String key, double least, double most) {
    Optional<YamlNode> found = required(key);
    if (found.isEmpty()) {
      return least;
    }
    if (found.get() instanceof YamlNode.Scalar scalar) {
      try {
        double value = Double.parseDouble(scalar.text());
        if (value >= least && value <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        // told below
      }
    }
    problems.add(
        found.get().line(),
        "« " + key + " » attend un nombre de " + least + " à " + most + told(found.get()));
    return least;
  }

  List<Integer> integers(String key, int least, int most) {
    List<Integer> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      values.add(integer(key, item, least, most));
    }
    return values;
  }

  /// The items of a list; at least one.
  List<YamlNode> items(String key) {
    Optional<YamlNode> found = required(key);
    if (found.isPresent()
        && found.get() instanceof YamlNode.Sequence list
        && !list.items().isEmpty()) {
      return list.items();
    }
    found.ifPresent(node -> problems.add(node.line(), "« " + key + " » attend une liste"));
    return List.of();
  }

  /// A part within this part; a missing one is fatal, for everything in it would be.
  TableFields part(String key, Set<String> known) {
    YamlNode node = required(key).orElseThrow(problems::exception);
    return of(problems, "« " + key + " »", node, known);
  }

  private int integer(String key, YamlNode node, int least, int most) {
    if (node instanceof YamlNode.Scalar scalar) {
      try {
        int value = Integer.parseInt(scalar.text());
        if (value >= least && value <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        // told below
      }
    }
    problems.add(
        node.line(),
        "« " + key + " » attend un nombre entier de " + least + " à " + most + told(node));
    return least;
  }

  private static String told(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? ", pas « " + scalar.text() + " »" : "";
  }

  private Optional<YamlNode> required(String key) {
    Optional<YamlNode> found = value(key);
    if (found.isEmpty()) {
      problems.add(mapping.line(), "il manque « " + key + " » dans " + where);
    }
    return found;
  }

  private Optional<YamlNode> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key));
  }
}
