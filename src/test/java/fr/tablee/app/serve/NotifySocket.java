package fr.tablee.app.serve;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A real Unix datagram socket in systemd's stead: `socat` receives and writes down what is told.
final class NotifySocket implements AutoCloseable {

  private final String name;
  private final Path heard;
  private final Process socat;

  private NotifySocket(String name, Path heard, Process socat) {
    this.name = name;
    this.heard = heard;
    this.socat = socat;
  }

  /// Listens at a path in that folder.
  static NotifySocket atAPath(Path folder) {
    Path path = folder.resolve("notify");
    return listen("UNIX-RECV:" + path, path.toString(), folder);
  }

  /// Listens at a name outside of the file system, as systemd may.
  static NotifySocket atAnAbstractName(Path folder) {
    String name = "tablee-notify-" + ProcessHandle.current().pid();
    return listen("ABSTRACT-RECV:" + name, "@" + name, folder);
  }

  private static NotifySocket listen(String address, String name, Path folder) {
    Path heard = folder.resolve("heard");
    Path log = folder.resolve("socat.log");
    try {
      Process socat =
          new ProcessBuilder("socat", "-d", "-d", "-u", address, "CREATE:" + heard)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      await("socat listens")
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> Files.exists(log) && Files.readString(log).contains("starting data transfer"));
      return new NotifySocket(name, heard, socat);
    } catch (IOException e) {
      // ./verify installs it, and says so where it cannot.
      return Assumptions.abort("socat is missing: " + e.getMessage());
    }
  }

  /// The value of `NOTIFY_SOCKET`.
  String name() {
    return name;
  }

  /// Everything that was told so far, in order. A datagram's last line runs into the next one's
  /// first: all are cut at the names of the assignments.
  List<String> heard() {
    try {
      return List.of(
              Files.readString(heard).split("\n|(?<!^)(?=(?:READY|WATCHDOG|STOPPING|STATUS)=)"))
          .stream()
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long heard(String assignment) {
    return heard().stream().filter(assignment::equals).count();
  }

  @Override
  public void close() {
    socat.destroyForcibly();
    try {
      socat.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
