package fr.tablee.table.nfc;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.spi.Spi;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The SPI bus that all readers behind decoders share, and the lines that say which of them chip
/// select and reset go to.
///
/// ```
/// address lines stand   CE0 falls   bytes both ways   CE0 rises
/// address lines stand   reset falls                   reset rises
/// ```
///
/// * The decoders pass CE0 on to the reader that the lines name. They change only between
///   transfers.
/// * Pi4J does not throw when a transfer fails: it returns a negative number, which is checked
///   here.
/// * Two changes of a line by the kernel are microseconds apart, more than the 100 ns that the
///   slowest chip wants of its reset: no wait is needed between them.
///
/// Bus thread.
final class Pi4jDecodedWires {

  private final Spi spi;
  private final DigitalOutput[] lines;
  private final Optional<DigitalOutput> reset;
  private int address;

  /// @param lines address lines, lowest bit first, all low
  /// @param reset the reset line, high
  Pi4jDecodedWires(Spi spi, List<DigitalOutput> lines, Optional<DigitalOutput> reset) {
    this.spi = spi;
    this.lines = lines.toArray(DigitalOutput[]::new);
    this.reset = reset;
  }

  /// The wires to the reader at an address.
  ReaderWires to(int reader) {
    return new ReaderWires() {
      @Override
      public void transfer(byte[] out, byte[] in, int count) throws IOException {
        select(reader);
        int done = spi.transfer(out, 0, in, 0, count);
        if (done < 0) {
          throw new IOException(count + " bytes to reader " + reader + " returned " + done);
        }
      }

      @Override
      public boolean reset() {
        if (reset.isPresent()) {
          select(reader);
          reset.get().low();
          reset.get().high();
        }
        return reset.isPresent();
      }
    };
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
