package fr.tablee.content;

import fr.tablee.content.LocatedNode.Mapping;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.LocatedNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of one mapping, asked for by name.
///
/// What is missing or of the wrong type is reported where it stands, and a harmless stand-in is
/// given back, so that reading goes on and all problems show at once; a pack with a problem is
/// never built. After the last question, [#refuseUnknown] reports the fields that nobody asked for.
final class Fields {

  private final Mapping mapping;
  private final String owner;
  private final FileProblems problems;
  private final ScalarChecks checks;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Mapping mapping, String owner, FileProblems problems) {
    this.mapping = mapping;
    this.owner = owner;
    this.problems = problems;
    this.checks = new ScalarChecks(problems);
  }

  /// The fields of a node; empty, with a problem, when it is no mapping.
  ///
  /// @param owner who has these fields, as in "cette carte"
  static Optional<Fields> of(LocatedNode node, String owner, FileProblems problems) {
    if (node instanceof Mapping mapping) {
      return Optional.of(new Fields(mapping, owner, problems));
    }
    problems.at(
        node, "%s s’écrit en champs « nom: valeur », pas comme %s".formatted(owner, node.form()));
    return Optional.empty();
  }

  FileProblems problems() {
    return problems;
  }

  /// Where these fields begin.
  LocatedNode node() {
    return mapping;
  }

  /// The value of a field that may be left out.
  Optional<LocatedNode> find(String name) {
    asked.add(name);
    return mapping.get(name);
  }

  /// The value of a field that must be there.
  Optional<LocatedNode> require(String name) {
    Optional<LocatedNode> value = find(name);
    if (value.isEmpty()) {
      problems.at(
          mapping, "« %s » manque à %s ; ajouter une ligne « %s: … »".formatted(name, owner, name));
    }
    return value;
  }

  /// A single value that must be there and say something.
  Optional<Scalar> scalar(String name) {
    return require(name).flatMap(value -> checks.single(name, value));
  }

  /// A single value that may be left out; when it is there it says something.
  Optional<Scalar> scalarIfAny(String name) {
    return find(name).flatMap(value -> checks.single(name, value));
  }

  /// A text that must be there; empty after a problem.
  String text(String name, TextLimit limit) {
    return scalar(name).map(scalar -> checks.within(name, scalar, limit)).orElse("");
  }

  /// A text that may be left out.
  Optional<String> textIfAny(String name, TextLimit limit) {
    return scalarIfAny(name).map(scalar -> checks.within(name, scalar, limit));
  }

  /// A whole number that must be there; `least` after a problem.
  int number(String name, int least, int most) {
    return scalar(name).map(scalar -> checks.whole(name, scalar, least, most)).orElse(least);
  }

  /// A whole number that may be left out.
  Optional<Integer> numberIfAny(String name, int least, int most) {
    return scalarIfAny(name).map(scalar -> checks.whole(name, scalar, least, most));
  }

  /// `true` or `false`; `false` when left out.
  boolean flag(String name) {
    return scalarIfAny(name).map(scalar -> checks.flag(name, scalar)).orElse(false);
  }

  /// One of some words; empty after a problem.
  Optional<String> word(String name, List<String> allowed) {
    return scalar(name).flatMap(scalar -> checks.oneOf(name, scalar, allowed));
  }

  /// One of some words, in a field that may be left out.
  Optional<String> wordIfAny(String name, List<String> allowed) {
    return scalarIfAny(name).flatMap(scalar -> checks.oneOf(name, scalar, allowed));
  }

  /// The items of a list that must be there, with at least one item.
  List<LocatedNode> items(String name) {
    Optional<LocatedNode> value = require(name);
    List<LocatedNode> items = value.map(list -> list(name, list)).orElse(List.of());
    if (value.isPresent() && value.get() instanceof Sequence && items.isEmpty()) {
      problems.at(
          value.get(), "la liste « %s » de %s est vide ; la remplir".formatted(name, owner));
    }
    return items;
  }

  /// The items of a list that may be empty or left out.
  List<LocatedNode> itemsIfAny(String name) {
    return find(name).map(list -> list(name, list)).orElse(List.of());
  }

  /// The texts of a list.
  List<String> texts(String name, List<LocatedNode> items, TextLimit limit) {
    List<String> texts = new ArrayList<>();
    for (LocatedNode item : items) {
      checks
          .single(name, item)
          .map(scalar -> checks.within(name, scalar, limit))
          .ifPresent(texts::add);
    }
    return texts;
  }

  /// The sentences of a list that may not be longer than `most`.
  List<String> few(String name, List<LocatedNode> items, int most) {
    if (items.size() > most) {
      report(
          name, "« %s » en compte %d ; en garder %d au plus".formatted(name, items.size(), most));
    }
    return texts(name, items, TextLimit.SENTENCE);
  }

  /// Groups of fields, one for each item of a list.
  List<Fields> rows(List<LocatedNode> items, String rowOwner) {
    return items.stream().flatMap(item -> of(item, rowOwner, problems).stream()).toList();
  }

  /// Reports at a field's value, or at the whole where the field is missing.
  void report(String name, String message) {
    problems.at(mapping.get(name).orElse(mapping), message);
  }

  /// Says what should be better at a field's value, or at the whole where the field is missing.
  void advise(String name, String message) {
    problems.advise(mapping.get(name).orElse(mapping), message);
  }

  /// Reports each field that nobody asked for.
  void refuseUnknown() {
    Set<String> missing = new LinkedHashSet<>(asked);
    missing.removeIf(name -> mapping.get(name).isPresent());
    for (LocatedNode.Entry entry : mapping.entries()) {
      String name = entry.name().text();
      if (!asked.contains(name)) {
        String help =
            NearestName.of(name, missing)
                .map("écrire « %s »"::formatted)
                .orElseGet(() -> "les champs possibles sont " + String.join(", ", asked));
        problems.at(
            entry.name(),
            "%s n’est pas un champ de %s ; %s".formatted(Wording.quoted(name), owner, help));
      }
    }
  }

  private List<LocatedNode> list(String name, LocatedNode value) {
    if (value instanceof Sequence sequence) {
      return sequence.items();
    }
    problems.at(
        value,
        "« %s » demande une liste, pas %s ; écrire « %s: [ … ] » ou une ligne « - … » par élément"
            .formatted(name, value.form(), name));
    return List.of();
  }
}
