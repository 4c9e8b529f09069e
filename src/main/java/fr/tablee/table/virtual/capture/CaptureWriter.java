package fr.tablee.table.virtual.capture;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// Writes a capture, a text file of one event a line; packed by gzip where its name ends in `.gz`.
///
/// ```
/// tablee-capture 1                    format and its version
/// = trois-volets.yaml                 the table file's name
/// | title: Table à trois volets       ... and its lines
/// t 1500 20 35                        looks at the clock, each so many nanoseconds after the one before
/// s 9800 0.0 40000000 FF01..          transfer on /dev/spidev0.0: sent, received
/// f 9800 0.0 40000000 -1              transfer that failed, and what the bus returned
/// p 900 22 1                          output pin (BCM) and its new level
/// ```
///
/// The first number of `s`, `f` and `p` is the time too, nanoseconds from the event before to the
/// end of this one. Time begins at 0 with the capture.
///
/// One thread.
final class CaptureWriter implements AutoCloseable {

  static final String HEADER = "tablee-capture 1";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final BufferedWriter out;
  private long lastNanos;
  private boolean inClockLine;
  private long events;

  CaptureWriter(Path file, String tableName, String tableText) {
    try {
      OutputStream stream = Files.newOutputStream(file);
      if (file.toString().endsWith(".gz")) {
        stream = new GZIPOutputStream(stream);
      }
      this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      out.write(HEADER + "\n= " + tableName + "\n");
      for (String line : tableText.lines().toList()) {
        out.write("| " + line + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Transfers so far.
  long events() {
    return events;
  }

  void clock(long nanos) {
    if (inClockLine) {
      write(" " + since(nanos));
    } else {
      write("t " + since(nanos));
    }
    inClockLine = true;
  }

  void transfer(long nanos, String device, byte[] sent, byte[] received) {
    events++;
    line(
        "s "
            + since(nanos)
            + " "
            + device
            + " "
            + HEX.formatHex(sent)
            + " "
            + HEX.formatHex(received));
  }

  void failed(long nanos, String device, byte[] sent, int returned) {
    events++;
    line("f " + since(nanos) + " " + device + " " + HEX.formatHex(sent) + " " + returned);
  }

  void pin(long nanos, int bcm, boolean high) {
    line("p " + since(nanos) + " " + bcm + " " + (high ? 1 : 0));
  }

  private long since(long nanos) {
    long since = nanos - lastNanos;
    lastNanos = nanos;
    return since;
  }

  private void line(String text) {
    write((inClockLine ? "\n" : "") + text + "\n");
    inClockLine = false;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (inClockLine) {
        out.write("\n");
      }
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
