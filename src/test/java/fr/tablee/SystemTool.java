package fr.tablee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Programs of the operating system that judge ours. `./verify` installs them and says which tests
/// are left out where it cannot.
public final class SystemTool {

  /// What a program said, both streams together, and its exit code.
  public record Spoken(int exit, String text) {}

  private SystemTool() {}

  /// Leaves the test out where one of these programs is missing.
  public static void need(String... programs) {
    for (String program : programs) {
      assumeTrue(isThere(program), program + " is missing: ./verify says what to install");
    }
  }

  /// Leaves the test out where this command does not end well.
  public static void needThatRuns(String... words) {
    assumeTrue(
        Files.isExecutable(Path.of(words[0])) && run(Map.of(), "", words).exit() == 0,
        String.join(" ", words) + " fails: ./verify says what to install");
  }

  private static boolean isThere(String program) {
    return List.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /// Runs a program to its end.
  ///
  /// @param environment what it gets beside this program's own
  /// @param input what it reads on its standard input
  public static Spoken run(Map<String, String> environment, String input, String... words) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(new ArrayList<>(List.of(words))).redirectErrorStream(true);
      builder.environment().putAll(environment);
      builder.environment().put("LC_ALL", "C.UTF-8");
      Path said = Files.createTempFile("said", ".txt");
      Process process = builder.redirectOutput(said.toFile()).start();
      try (var in = process.outputWriter()) {
        in.write(input);
      }
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(said);
      Files.delete(said);
      assertThat(ended).as("%s ends: %s", words[0], text).isTrue();
      return new Spoken(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
