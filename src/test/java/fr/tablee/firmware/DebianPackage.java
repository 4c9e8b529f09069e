package fr.tablee.firmware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The package that this build has made, `target/tablee_VERSION_all.deb`.
final class DebianPackage {

  private static final Path TARGET = Path.of(System.getProperty("tablee.home"), "target");

  private DebianPackage() {}

  static Path file() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      List<Path> packages =
          files
              .filter(file -> file.getFileName().toString().matches("tablee_.*_all\\.deb"))
              .toList();
      if (packages.size() != 1) {
        throw new AssertionError("one package expected in target, found " + packages);
      }
      return packages.getFirst();
    }
  }

  /// The names of what it depends on, first alternatives only.
  static List<String> dependencies() throws IOException {
    Path control = TARGET.resolveSibling("firmware-config/debian/control");
    return Files.readAllLines(control).stream()
        .filter(line -> line.startsWith("Depends: "))
        .flatMap(line -> Stream.of(line.substring("Depends: ".length()).split(", *")))
        .map(one -> one.replaceAll("[ (|].*", ""))
        .toList();
  }
}
