package fr.tablee.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Loads packs from their folders. Has no state; any thread may use it.
public final class PackLoader {

  /// Reads and checks a whole pack: `pack.yaml` and the activities that it lists.
  ///
  /// @param folder the pack's folder, for example `content/mallette-ia`
  /// @throws PackException with everything that is wrong, each problem with its file and line
  public Pack load(Path folder) {
    ProblemList problems = new ProblemList();
    Optional<Pack> pack = Optional.empty();
    if (Files.isDirectory(folder)) {
      pack = new PackReader(folder, problems).read();
    } else {
      FileProblems here = problems.in(folder.toString());
      here.wholeFile(
          Files.exists(folder)
              ? "ce n’est pas un dossier ; donner le dossier de la mallette, celui qui contient pack.yaml"
              : "ce dossier n’existe pas ; donner le dossier de la mallette, celui qui contient pack.yaml");
    }
    problems.refuseIfAny();
    return pack.orElseThrow(() -> new IllegalStateException("no pack and no problem: " + folder));
  }
}
