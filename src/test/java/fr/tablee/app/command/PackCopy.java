package fr.tablee.app.command;

import fr.tablee.app.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A copy of the shipped pack, to be changed and broken.
public record PackCopy(Path folder) {

  /// Copies the shipped pack below a folder, under its own name.
  public static PackCopy in(Path parent) {
    Path folder = parent.resolve("mallette-ia");
    try (Stream<Path> files = Files.walk(Home.pack())) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(Home.pack().relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackCopy(folder);
  }

  /// Replaces a text that one of its files must have.
  public void replace(String file, String before, String after) {
    Path path = folder.resolve(file);
    try {
      String text = Files.readString(path);
      if (!text.contains(before)) {
        throw new AssertionError(path + " has no « " + before + " »");
      }
      Files.writeString(path, text.replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
