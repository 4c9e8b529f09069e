package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A copy of the small good pack, to spoil in one place and load.
final class EditedPack {

  static final String CARTE = "activities/carte.yaml";
  static final String FRISE = "activities/frise.yaml";
  static final String TRI = "activities/tri.yaml";
  static final String RECETTE = "activities/recette.yaml";
  static final String DEBAT = "activities/debat.yaml";
  static final String AGIR = "activities/agir.yaml";

  private final Path folder;

  private EditedPack(Path folder) {
    this.folder = folder;
  }

  /// Copies the good pack into an empty folder.
  static EditedPack in(Path folder) {
    try (Stream<Path> files = Files.walk(original())) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(original().relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EditedPack(folder);
  }

  static Path original() {
    try {
      return Path.of(EditedPack.class.getResource("petite/pack.yaml").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path folder() {
    return folder;
  }

  Pack load() {
    return new PackLoader().load(folder);
  }

  /// Replaces a text that stands exactly once in a file.
  EditedPack edit(String file, String from, String to) {
    String text = read(file);
    assertThat(text.split(Pattern.quote(from), -1))
        .as("« %s » stands once in %s", from, file)
        .hasSize(2);
    return write(file, text.replace(from, to));
  }

  EditedPack write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  EditedPack append(String file, String text) {
    return write(file, read(file) + text);
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All problems that loading tells.
  List<String> problems() {
    try {
      load();
      return List.of();
    } catch (PackException e) {
      assertThat(e.getMessage().lines())
          .containsExactlyElementsOf(e.problems().stream().map(Problem::toString).toList());
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  /// Expects exactly one problem, at the place where a text stands in the spoilt file.
  void tells(String file, String place, String sentence) {
    assertThat(problems()).containsExactly(at(file, place, sentence));
  }

  /// One problem as it should be told.
  String at(String file, String place, String sentence) {
    String text = read(file);
    int index = text.indexOf(place);
    assertThat(index).as("« %s » stands in %s", place, file).isNotNegative();
    String before = text.substring(0, index);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = index - before.lastIndexOf('\n');
    return "%s:%d:%d : %s".formatted(file, line, column, sentence);
  }
}
