package fr.tablee.firmware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A command that has run to its end.
///
/// @param out both of its streams, in the order they were written
record Ran(String command, int exit, String out) {

  /// Runs it for at most a minute.
  static Ran command(String... words) {
    return within(Duration.ofMinutes(1), words);
  }

  static Ran within(Duration longest, String... words) {
    String command = String.join(" ", words);
    try {
      Path out = Files.createTempFile("ran", ".log");
      try {
        Process process =
            new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly().waitFor();
          throw new AssertionError(command + " did not end: " + read(out));
        }
        return new Ran(command, process.exitValue(), read(out));
      } finally {
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path out) throws IOException {
    return new String(Files.readAllBytes(out), StandardCharsets.UTF_8).strip();
  }

  /// What it wrote, once it is sure that it went well.
  String well() {
    if (exit != 0) {
      throw new AssertionError("%s: exit %d%n%s".formatted(command, exit, out));
    }
    return out;
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /// Whether a tool of that name is on the path.
  static boolean has(String tool) {
    return Ran.command("sh", "-c", "command -v " + tool).exit() == 0;
  }
}
