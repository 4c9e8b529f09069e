package fr.tablee.content;

import fr.tablee.content.LocatedNode.Entry;
import fr.tablee.content.LocatedNode.Mapping;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.LocatedNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays the texts of a translation over the tree of the pack. What is not translated keeps the
/// pack's own text and is told; what the pack does not have is refused.
///
/// @param language the language that is wanted
/// @param problems those of the translation's file
record TranslationOverlay(String language, FileProblems problems) {

  /// The tree in the other language; each text knows its place in the file that it comes from.
  ///
  /// @param name how an author finds the place: the id of a card, the name of a field
  LocatedNode over(Translatable shape, LocatedNode original, LocatedNode said, String name) {
    return switch (shape) {
      case Translatable.Text _, Translatable.Whole _ -> said;
      case Translatable.Texts _ -> sameLength(original, said, name) ? said : original;
      case Translatable.Group group -> group(group, original, said, name);
      case Translatable.Named named -> named(named.item(), original, said, name);
      case Translatable.Keyed keyed -> keyed(keyed.item(), original, said, name);
      case Translatable.Listed listed -> listed(listed.item(), original, said, name);
    };
  }

  private LocatedNode group(
      Translatable.Group group, LocatedNode original, LocatedNode said, String name) {
    if (!(original instanceof Mapping own) || !isMapping(said, name)) {
      return original;
    }
    Mapping other = (Mapping) said;
    Map<String, LocatedNode> wanted = new LinkedHashMap<>();
    group.fields().keySet().forEach(field -> own.get(field).ifPresent(v -> wanted.put(field, v)));
    refuseUnknown(other, wanted.keySet(), name);
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : own.entries()) {
      String field = entry.name().text();
      Optional<Translatable> shape = Optional.ofNullable(group.fields().get(field));
      Optional<LocatedNode> text = other.get(field).filter(_ -> shape.isPresent());
      if (text.isPresent()) {
        entries.add(new Entry(entry.name(), over(shape.get(), entry.value(), text.get(), field)));
      } else {
        shape.filter(s -> needed(s, entry.value())).ifPresent(_ -> missing(other, field, name));
        entries.add(entry);
      }
    }
    return new Mapping(own.line(), own.column(), entries);
  }

  private LocatedNode named(
      Translatable.Group item, LocatedNode original, LocatedNode said, String name) {
    Map<String, Translatable> each = new LinkedHashMap<>();
    if (original instanceof Mapping own) {
      own.entries().forEach(entry -> each.put(entry.name().text(), item));
    }
    return group(new Translatable.Group(each), original, said, name);
  }

  private LocatedNode keyed(
      Translatable.Group item, LocatedNode original, LocatedNode said, String name) {
    if (!(original instanceof Sequence own) || !isMapping(said, name)) {
      return original;
    }
    Mapping other = (Mapping) said;
    refuseUnknown(
        other, Set.copyOf(own.items().stream().map(TranslationOverlay::key).toList()), name);
    List<LocatedNode> items = new ArrayList<>();
    for (LocatedNode entry : own.items()) {
      String key = key(entry);
      Optional<LocatedNode> text = other.get(key);
      if (text.isEmpty()) {
        missing(other, key, name);
      }
      items.add(text.map(words -> over(item, entry, words, key)).orElse(entry));
    }
    return new Sequence(own.line(), own.column(), items);
  }

  private LocatedNode listed(
      Translatable.Group item, LocatedNode original, LocatedNode said, String name) {
    if (!sameLength(original, said, name)) {
      return original;
    }
    List<LocatedNode> own = ((Sequence) original).items();
    List<LocatedNode> other = ((Sequence) said).items();
    List<LocatedNode> items = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      items.add(over(item, own.get(i), other.get(i), name + " " + (i + 1)));
    }
    return new Sequence(original.line(), original.column(), items);
  }

  private boolean isMapping(LocatedNode said, String name) {
    if (said instanceof Mapping) {
      return true;
    }
    problems.at(
        said,
        "« %s » s’écrit ici en champs « nom: texte », pas comme %s".formatted(name, said.form()));
    return false;
  }

  private boolean sameLength(LocatedNode original, LocatedNode said, String name) {
    int wanted = original instanceof Sequence own ? own.items().size() : 0;
    if (said instanceof Sequence other && other.items().size() == wanted) {
      return true;
    }
    problems.at(
        said,
        said instanceof Sequence other
            ? "« %s » en compte %d, la mallette %d ; écrire les mêmes, dans le même ordre"
                .formatted(name, other.items().size(), wanted)
            : "« %s » demande une liste, pas %s ; écrire « - … », une ligne par élément"
                .formatted(name, said.form()));
    return false;
  }

  private void refuseUnknown(Mapping said, Set<String> known, String name) {
    for (Entry entry : said.entries()) {
      String field = entry.name().text();
      if (!known.contains(field)) {
        problems.at(
            entry.name(),
            "la mallette n’a rien à traduire sous %s dans « %s » ; %s"
                .formatted(
                    Wording.quoted(field),
                    name,
                    NearestName.of(field, known)
                        .map("écrire « %s »"::formatted)
                        .orElse("ôter ces lignes")));
      }
    }
  }

  private void missing(Mapping said, String field, String name) {
    problems.advise(
        said,
        "« %s » de « %s » manque en « %s », la table garde le texte d’origine ; ajouter une ligne « %s: … »"
            .formatted(field, name, language, field));
  }

  /// Whether `check` asks for a translation of a value: not where there is nothing to say.
  private static boolean needed(Translatable shape, LocatedNode original) {
    return switch (shape) {
      case Translatable.Text text -> text.needed();
      case Translatable.Whole _ -> false;
      default -> !(original instanceof Sequence list) || !list.items().isEmpty();
    };
  }

  /// The id of an item; of a rule, its two cards.
  private static String key(LocatedNode item) {
    return field(item, "id")
        .or(() ->
            field(item, "before").flatMap(one -> field(item, "after").map(o -> one + "/" + o)))
        .orElse("");
  }

  private static Optional<String> field(LocatedNode item, String name) {
    return item instanceof Mapping mapping
        ? mapping
            .get(name)
            .flatMap(value ->
                value instanceof Scalar scalar
                    ? Optional.of(scalar.text().strip())
                    : Optional.empty())
        : Optional.empty();
  }
}
