package fr.tablee.firmware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A Debian that has booted with its own systemd, in a container with a network of its own. What is
/// written in it is forgotten at its end.
final class BootedDebian implements AutoCloseable {

  private static final Path BOOT =
      Path.of(System.getProperty("tablee.home"), "src/test/resources/fr/tablee/firmware/boot.sh");
  private static final Duration LONG = Duration.ofMinutes(4);

  private final Process container;

  private BootedDebian(Process container) {
    this.container = container;
  }

  /// Boots it. A machine where it cannot boot leaves out what it would have shown.
  ///
  /// @param shared the folder that it sees at `/mnt`
  static BootedDebian boot(String what, Path root, Path shared, Path console) {
    try {
      Process process =
          new ProcessBuilder(BOOT.toString(), root.toString(), shared.toString())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(console.toFile())
              .start();
      BootedDebian booted = new BootedDebian(process);
      Runtime.getRuntime().addShutdownHook(new Thread(booted::close));
      long deadlineNanos = System.nanoTime() + Duration.ofMinutes(2).toNanos();
      while (!booted.isUp()) {
        if (!process.isAlive() || System.nanoTime() > deadlineNanos) {
          booted.close();
          String said = Files.readString(console).strip();
          throw LeftOut.because(what, "ce Debian ne démarre pas ici (" + said + ")");
        }
        LockSupport.parkNanos(200_000_000);
      }
      return booted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isUp() {
    return leader().isPresent()
        && List.of("running", "degraded").contains(run("systemctl", "is-system-running").out());
  }

  /// Its process 1.
  private Optional<ProcessHandle> leader() {
    return container
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("/systemd"))
        .findAny();
  }

  /// Runs a command in it, as root.
  Ran run(String... words) {
    String pid = Long.toString(leader().orElseThrow().pid());
    List<String> all = new ArrayList<>(List.of("nsenter", "--target", pid, "--all", "env", "-i"));
    all.addAll(List.of("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive"));
    all.addAll(List.of("LANG=C.UTF-8", "TABLEE_UPDATE_WATCH=1"));
    all.addAll(List.of(words));
    return Ran.within(LONG, all.toArray(String[]::new));
  }

  /// Runs a line of shell in it, as root.
  Ran shell(String line) {
    return run("sh", "-euc", line);
  }

  @Override
  public void close() {
    Optional<ProcessHandle> leader = leader();
    container.destroy();
    try {
      if (!container.waitFor(30, TimeUnit.SECONDS)) {
        leader.ifPresent(ProcessHandle::destroyForcibly);
        container.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
