package fr.tablee.content;

import fr.tablee.content.LocatedNode.Entry;
import fr.tablee.content.LocatedNode.Mapping;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.LocatedNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `translations/<language>.yaml` for each language that a pack declares beside its own. The
/// texts are laid over the pack's own files, and the result is read like any pack: so each text has
/// the room that its place allows.
final class TranslationReader {

  private static final String PACK = "pack.yaml";
  private static final String ACTIVITIES = "activities";

  private final PackFiles files;
  private final FileTrees trees;
  private final ProblemList problems;
  private final ImageCheck images;

  TranslationReader(PackFiles files, FileTrees trees, ProblemList problems, ImageCheck images) {
    this.files = files;
    this.trees = trees;
    this.problems = problems;
    this.images = images;
  }

  /// The file of a language, seen from the pack's folder.
  static String file(String language) {
    return "translations/" + language + ".yaml";
  }

  /// The pack with its translations.
  Pack translated(Pack pack) {
    Optional<Mapping> root =
        trees.tree(PACK).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    List<Pack> others = new ArrayList<>();
    root.stream()
        .flatMap(TranslationReader::declared)
        .filter(language -> !text(language).equals(pack.language()))
        .forEach(language -> translation(pack, root.get(), language).ifPresent(others::add));
    return pack.with(others);
  }

  private static Stream<Scalar> declared(Mapping root) {
    return root
        .get("languages")
        .filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).items())
        .orElse(List.of())
        .stream()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(language -> LanguageTag.fits(text(language)));
  }

  private Optional<Pack> translation(Pack pack, Mapping root, Scalar tag) {
    String language = text(tag);
    String file = file(language);
    if (!files.has(file)) {
      problems
          .in(PACK)
          .at(
              tag,
              "les textes en « %s » manquent ; les écrire dans %s, ou ôter « %s » de « languages »"
                  .formatted(language, file, language));
      return Optional.empty();
    }
    boolean sound = problems.all().stream().noneMatch(Problem::isFault);
    FileProblems here = problems.in(file);
    Mapping whole = whole(pack, root);
    Optional<LocatedNode> laid =
        trees
            .tree(file)
            .flatMap(said -> Fields.of(said, "cette traduction", here))
            .map(said -> {
              expectLanguage(said, language);
              return new TranslationOverlay(language, here)
                  .over(Translatable.FILE, whole, said.node(), pack.id());
            });
    return laid.filter(_ -> sound && !problems.hasFaults(file))
        .flatMap(merged -> read((Mapping) merged, root, file));
  }

  private static void expectLanguage(Fields fields, String language) {
    Optional<Scalar> written = fields.scalar("language");
    if (written.isPresent() && !text(written.get()).equals(language)) {
      fields.report(
          "language",
          "%s n’est pas le nom du fichier ; écrire « language: %s »"
              .formatted(Wording.quoted(written.get().text()), language));
    }
  }

  /// The fields of `pack.yaml`, with the activities' own fields under their ids.
  private Mapping whole(Pack pack, Mapping root) {
    List<Entry> activities = new ArrayList<>();
    for (Activity activity : pack.activities()) {
      trees
          .tree(activityFile(activity.id()))
          .ifPresent(tree ->
              activities.add(
                  new Entry(new Scalar(tree.line(), tree.column(), activity.id()), tree)));
    }
    return with(root, new Mapping(root.line(), root.column(), activities));
  }

  /// Reads what came out like a pack. What is wrong with it is wrong in the translation, because
  /// the pack itself is sound.
  private Optional<Pack> read(Mapping merged, Mapping root, String file) {
    Map<String, LocatedNode> laid = new HashMap<>();
    ((Mapping) merged.get(ACTIVITIES).orElseThrow())
        .entries()
        .forEach(entry -> laid.put(activityFile(entry.name().text()), entry.value()));
    laid.put(PACK, with(merged, root.get(ACTIVITIES).orElseThrow()));
    ProblemList found = new ProblemList();
    Optional<Pack> pack = new PackReader(new LaidTrees(laid, found.in(file)), images).read();
    found.all().stream().filter(Problem::isFault).forEach(problems::add);
    return pack.filter(_ -> !problems.hasFaults(file));
  }

  private static Mapping with(Mapping root, LocatedNode activities) {
    return new Mapping(
        root.line(),
        root.column(),
        root.entries().stream()
            .map(entry ->
                entry.name().text().equals(ACTIVITIES)
                    ? new Entry(entry.name(), activities)
                    : entry)
            .toList());
  }

  private static String activityFile(String id) {
    return "activities/" + id + ".yaml";
  }

  private static String text(Scalar scalar) {
    return scalar.text().strip();
  }

  /// Trees that were laid together, with one place for all their problems.
  private record LaidTrees(Map<String, LocatedNode> laid, FileProblems here) implements PackTrees {

    @Override
    public Optional<LocatedNode> tree(String file) {
      return Optional.ofNullable(laid.get(file));
    }

    @Override
    public FileProblems problems(String file) {
      return here;
    }
  }
}
