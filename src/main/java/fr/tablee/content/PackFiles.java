package fr.tablee.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The files of a pack: those of its folder, of which some may be tried in another wording before
/// they are written.
///
/// @param folder the pack's folder
/// @param drafts texts that stand in for files, by their names seen from the folder
record PackFiles(Path folder, Map<String, String> drafts) {

  PackFiles {
    drafts = Map.copyOf(drafts);
  }

  PackFiles(Path folder) {
    this(folder, Map.of());
  }

  /// Whether there is something of that name.
  boolean has(String file) {
    return drafts.containsKey(file) || Files.exists(folder.resolve(file));
  }

  /// The text of a file, as `activities/histoire.yaml`; empty when it is unfit, which is then among
  /// the problems.
  Optional<String> text(String file, FileProblems problems) {
    String draft = drafts.get(file);
    return draft == null ? PackText.read(folder.resolve(file), problems) : Optional.of(draft);
  }
}
