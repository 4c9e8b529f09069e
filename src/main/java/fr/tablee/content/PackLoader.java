package fr.tablee.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Loads packs from their folders. Has no state; any thread may use it.
public final class PackLoader {

  /// Reads and checks a whole pack: `pack.yaml`, the activities that it lists and its translations.
  /// Takes what can be played; [PackChecker] asks for more.
  ///
  /// @param folder the pack's folder, for example `content/mallette-ia`
  /// @throws PackException with everything that is wrong, each problem with its file and line
  public Pack load(Path folder) {
    ProblemList problems = new ProblemList();
    Optional<Pack> pack = read(new PackFiles(folder), problems);
    problems.refuseIfAny();
    return pack.orElseThrow(() -> new IllegalStateException("no pack and no problem: " + folder));
  }

  /// The pack of some files, and what is wrong with them; empty where there is none to read.
  static Optional<Pack> read(PackFiles files, ProblemList problems) {
    if (Files.isDirectory(files.folder())) {
      FileTrees trees = new FileTrees(files, problems);
      ImageCheck images = new ImageCheck(PackImages.of(files.folder()));
      TranslationReader translations = new TranslationReader(files, trees, problems, images);
      return new PackReader(trees, images).read().map(translations::translated);
    }
    problems
        .in(files.folder().toString())
        .wholeFile(
            Files.exists(files.folder())
                ? "ce n’est pas un dossier ; donner le dossier de la mallette, celui qui contient pack.yaml"
                : "ce dossier n’existe pas ; donner le dossier de la mallette, celui qui contient pack.yaml");
    return Optional.empty();
  }
}
