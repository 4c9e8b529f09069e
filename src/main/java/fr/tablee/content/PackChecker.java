package fr.tablee.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks a pack from end to end: whether it can be played, and whether it is good to print and
/// share. Costs more than loading, because it also holds each file to its schema: for `check` and
/// for what a person changes, not for each start. Any thread may use it.
public final class PackChecker {

  private final PackSchemas schemas = new PackSchemas();

  /// What came out.
  ///
  /// @param pack empty when it cannot be played
  /// @param problems faults and advice, file by file and from top to bottom
  public record Checked(Optional<Pack> pack, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }

    /// Whether nothing at all is left to say.
    public boolean isClean() {
      return problems.isEmpty();
    }
  }

  /// Checks the pack of a folder.
  public Checked check(Path folder) {
    return check(folder, Map.of());
  }

  /// Checks the pack of a folder as it would be with some files in another wording.
  ///
  /// @param drafts texts by file name, as `activities/histoire.yaml`
  public Checked check(Path folder, Map<String, String> drafts) {
    PackFiles files = new PackFiles(folder, drafts);
    ProblemList problems = new ProblemList();
    Optional<Pack> pack = PackLoader.read(files, problems);
    if (Files.isDirectory(folder)) {
      schema("pack", "pack.yaml", files, problems);
      List<String> activities = yamlFiles(folder.resolve("activities"));
      for (String file : activities) {
        schema("activity", "activities/" + file, files, problems);
      }
      pack.ifPresent(read -> adviseForgotten(read, activities, problems));
      for (String file : yamlFiles(folder.resolve("translations"))) {
        schema("translation", "translations/" + file, files, problems);
        pack.ifPresent(read -> adviseUndeclared(read, file, problems));
      }
      for (String file : yamlFiles(folder.resolve("scenarios"))) {
        schema("scenario", "scenarios/" + file, files, problems);
      }
    }
    List<Problem> all = problems.all();
    return new Checked(pack.filter(_ -> all.stream().noneMatch(Problem::isFault)), all);
  }

  /// The readers speak first, in clearer words; the schema has the last.
  private void schema(String schema, String file, PackFiles files, ProblemList problems) {
    if (problems.hasFaults(file)) {
      return;
    }
    FileProblems here = problems.in(file);
    files
        .text(file, here)
        .ifPresent(text ->
            YamlReader.read(text, here).ifPresent(root -> schemas.check(schema, text, root, here)));
  }

  private static void adviseForgotten(Pack pack, List<String> files, ProblemList problems) {
    for (String file : files) {
      String id = file.substring(0, file.lastIndexOf('.'));
      if (pack.activity(id).isEmpty() && !problems.hasFaults("pack.yaml")) {
        problems
            .in("activities/" + file)
            .adviseWholeFile(
                "cette séquence n’est pas au déroulé ; ajouter « %s » à « activities » dans pack.yaml, ou ôter le fichier"
                    .formatted(id));
      }
    }
  }

  private static void adviseUndeclared(Pack pack, String file, ProblemList problems) {
    String language = file.substring(0, file.lastIndexOf('.'));
    if (!pack.languages().contains(language)
        && !problems.hasFaults("pack.yaml")
        && !problems.hasFaults("translations/" + file)) {
      problems
          .in("translations/" + file)
          .adviseWholeFile(
              "personne ne lira ces textes ; ajouter « %s » à « languages » dans pack.yaml, ou ôter le fichier"
                  .formatted(language));
    }
  }

  private static List<String> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      return List.of();
    }
    return names;
  }
}
