package fr.tablee.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every shell script of the repository is clean in the eyes of shellcheck.
class ShellScriptTest {

  private static final Path HOME = Path.of(System.getProperty("tablee.home"));
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "fonts");

  @Test
  void shellcheckFindsNothingInAnyScript() throws IOException {
    if (!Ran.has("shellcheck")) {
      throw LeftOut.because(
          "la relecture des scripts", "shellcheck manque (sudo apt install shellcheck)");
    }
    List<String> words =
        new ArrayList<>(List.of("shellcheck", "--external-sources", "--color=never"));
    List<Path> scripts = scripts();
    assertThat(scripts)
        .extracting(script -> HOME.relativize(script).toString())
        .contains(
            "run",
            "verify",
            "mvnw",
            ".ci/run",
            "firmware-config/install.sh",
            "firmware-config/debian/postinst",
            "firmware-config/package/bin/tablee-update");
    scripts.forEach(script -> words.add(script.toString()));
    assertThat(Ran.command(words.toArray(String[]::new)).well()).isEmpty();
  }

  @Test
  void everyScriptStopsAtItsFirstError() throws IOException {
    for (Path script : scripts()) {
      if (Files.isExecutable(script) && !script.endsWith(".ci/run") && !script.endsWith("mvnw")) {
        assertThat(Files.readString(script)).as(script.toString()).containsPattern("(?m)^set -eu");
      }
    }
  }

  private static List<Path> scripts() throws IOException {
    List<Path> found = new ArrayList<>();
    collect(HOME, found);
    return found;
  }

  private static void collect(Path folder, List<Path> found) throws IOException {
    try (var entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        if (Files.isDirectory(entry)) {
          if (!NOT_OURS.contains(entry.getFileName().toString())) {
            collect(entry, found);
          }
        } else if (isShell(entry)) {
          found.add(entry);
        }
      }
    }
  }

  private static boolean isShell(Path file) throws IOException {
    if (file.toString().endsWith(".sh")) {
      return true;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String first = reader.readLine();
      return first != null && first.matches("#!.*\\b(sh|bash)\\b.*");
    } catch (MalformedInputException e) {
      return false; // a picture or another binary
    }
  }
}
