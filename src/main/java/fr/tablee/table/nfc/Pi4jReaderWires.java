package fr.tablee.table.nfc;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import java.io.IOException;
import java.util.List;

/// The SPI bus that all readers share, and the lines that say which of them chip select goes to.
///
/// ```
/// address lines stand   CE0 falls   bytes both ways   CE0 rises
/// ```
///
/// * The decoders pass CE0 on to the reader that the lines name. They change only between
///   transfers.
/// * The PN532 sends the lowest bit first and the Pi's controller knows only the highest first:
///   each byte is turned round here.
/// * Pi4J does not throw when a transfer fails: it returns a negative number, which is checked
///   here.
///
/// Bus thread.
final class Pi4jReaderWires {

  private static final int LONGEST_TRANSFER = 264;
  private static final byte[] TURNED = new byte[256];

  static {
    for (int i = 0; i < TURNED.length; i++) {
      TURNED[i] = (byte) (Integer.reverse(i) >>> 24);
    }
  }

  private final Spi spi;
  private final DigitalOutput[] lines;
  private final byte[] out = new byte[LONGEST_TRANSFER];
  private final byte[] in = new byte[LONGEST_TRANSFER];
  private int address;

  /// @param lines address lines, lowest bit first, all low
  Pi4jReaderWires(Spi spi, List<DigitalOutput> lines) {
    this.spi = spi;
    this.lines = lines.toArray(DigitalOutput[]::new);
  }

  /// What is sent in the next transfer; bytes as in the manual.
  void put(int index, int value) {
    out[index] = TURNED[value & 0xFF];
  }

  /// What came back in the last one.
  byte get(int index) {
    return TURNED[in[index] & 0xFF];
  }

  void transfer(int reader, int count) throws IOException {
    select(reader);
    int done = spi.transfer(out, 0, in, 0, count);
    if (done < 0) {
      throw new IOException(count + " bytes to reader " + reader + " returned " + done);
    }
  }

  private void select(int reader) {
    int differing = reader ^ address;
    for (int bit = 0; differing != 0; bit++, differing >>>= 1) {
      if ((differing & 1) != 0) {
        lines[bit].state((reader >>> bit & 1) != 0 ? DigitalState.HIGH : DigitalState.LOW);
      }
    }
    address = reader;
  }
}
