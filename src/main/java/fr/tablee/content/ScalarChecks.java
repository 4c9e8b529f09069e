package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import java.util.List;
import java.util.Optional;

/// What a single value must be. Each check reports a fault where it stands and gives back a
/// harmless stand-in.
///
/// @param problems where faults go
record ScalarChecks(FileProblems problems) {

  /// A single value that says something; empty otherwise.
  Optional<Scalar> single(String name, LocatedNode value) {
    if (!(value instanceof Scalar scalar)) {
      problems.at(
          value, "« %s » demande un texte ou un nombre, pas %s".formatted(name, value.form()));
      return Optional.empty();
    }
    if (scalar.text().isBlank()) {
      problems.at(value, "« %s » est vide ; le remplir ou ôter la ligne".formatted(name));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /// The text, which must not be longer than its place allows.
  String within(String name, Scalar scalar, TextLimit limit) {
    String text = scalar.text().strip();
    int length = text.codePointCount(0, text.length());
    if (length > limit.characters()) {
      problems.at(
          scalar,
          "« %s » compte %d signes, c’est trop long ; l’écrire en %d signes au plus"
              .formatted(name, length, limit.characters()));
    }
    return text;
  }

  /// A whole number from `least` to `most`; `least` otherwise.
  int whole(String name, Scalar scalar, int least, int most) {
    String text = scalar.text().strip();
    if (!text.matches("[+-]?\\d{1,9}")) {
      problems.at(
          scalar,
          "%s n’est pas un nombre entier ; écrire pour « %s » un nombre de %d à %d"
              .formatted(Wording.quoted(text), name, least, most));
      return least;
    }
    int value = Integer.parseInt(text);
    if (value < least || value > most) {
      problems.at(
          scalar,
          "« %s » vaut %d ; écrire un nombre de %d à %d".formatted(name, value, least, most));
      return least;
    }
    return value;
  }

  /// `true` or `false`; `false` otherwise.
  boolean flag(String name, Scalar scalar) {
    String text = scalar.text().strip();
    if (!text.equals("true") && !text.equals("false")) {
      problems.at(
          scalar,
          "%s n’est ni oui ni non ; écrire « %s: true » ou « %s: false »"
              .formatted(Wording.quoted(text), name, name));
    }
    return text.equals("true");
  }

  /// One of the allowed words; empty otherwise.
  Optional<String> oneOf(String name, Scalar scalar, List<String> allowed) {
    String text = scalar.text().strip();
    if (allowed.contains(text)) {
      return Optional.of(text);
    }
    problems.at(
        scalar,
        "%s ne convient pas pour « %s » ; écrire %s"
            .formatted(Wording.quoted(text), name, Wording.choice(allowed)));
    return Optional.empty();
  }
}
