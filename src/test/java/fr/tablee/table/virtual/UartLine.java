package fr.tablee.table.virtual;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A serial port with an emulated PN532 at its end, in real time: `socat` makes the pseudo-terminal
/// and carries its bytes. One port serves one program's run: the line ends when that closes it.
final class UartLine implements AutoCloseable {

  private static final long LOOK_NANOS = 200_000;

  private final UartPn532 chip;
  private final Path port;
  private final Process socat;
  private final Thread thread;

  /// @param port where the pseudo-terminal shall appear
  UartLine(UartPn532 chip, Path port) {
    this.chip = chip;
    this.port = port;
    try {
      this.socat =
          new ProcessBuilder("socat", "PTY,link=" + port + ",raw,echo=0,wait-slave", "STDIO")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.thread = new Thread(this::carry, "uart");
    thread.start();
    await("the serial port").atMost(Duration.ofSeconds(10)).until(() -> Files.exists(port));
  }

  Path port() {
    return port;
  }

  private void carry() {
    byte[] bytes = new byte[512];
    try (InputStream in = socat.getInputStream();
        OutputStream out = socat.getOutputStream()) {
      while (!Thread.currentThread().isInterrupted() && socat.isAlive()) {
        if (in.available() > 0) {
          chip.hear(bytes, in.read(bytes), System.nanoTime());
        }
        byte[] said = chip.say(System.nanoTime());
        if (said.length > 0) {
          out.write(said);
          out.flush();
        }
        LockSupport.parkNanos(LOOK_NANOS);
      }
    } catch (IOException e) {
      // The program at the other end has closed the port.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    socat.destroy();
    try {
      thread.join(5_000);
      if (!socat.waitFor(5, TimeUnit.SECONDS)) {
        socat.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
