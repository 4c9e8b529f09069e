package fr.tablee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Small rooms: what a person can no longer read in one sitting is two things.
class FileLengthTest {
  private static final int MOST_LINES = 500;
  private static final Set<String> TEXTS =
      Set.of("java", "c", "jte", "js", "css", "sql", "html", "sh");

  @Test
  void noSourceFileIsLongerThanFiveHundredLines() throws IOException {
    var sources = sources();

    assertThat(sources).as("source files found under src").isNotEmpty();
    assertThat(tooLong(sources)).as("files over %d lines", MOST_LINES).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of(System.getProperty("tablee.home"), "src"))) {
      return files.filter(Files::isRegularFile).filter(FileLengthTest::isText).toList();
    }
  }

  private static List<String> tooLong(List<Path> sources) throws IOException {
    var found = new ArrayList<String>();
    for (var file : sources) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        found.add("%s: %d".formatted(file, lines));
      }
    }
    return found;
  }

  private static boolean isText(Path file) {
    var name = file.getFileName().toString();
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
