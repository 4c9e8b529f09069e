package fr.tablee.table.nfc;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.spi.Spi;
import java.io.IOException;
import java.util.Optional;

/// The wires to a reader that has a device `/dev/spidevB.C` of its own. Bus thread.
final class Pi4jSpidevWires implements ReaderWires {

  private final Spi spi;
  private final Optional<DigitalOutput> reset;

  /// @param reset its reset line, high
  Pi4jSpidevWires(Spi spi, Optional<DigitalOutput> reset) {
    this.spi = spi;
    this.reset = reset;
  }

  @Override
  public void transfer(byte[] out, byte[] in, int count) throws IOException {
    int done = spi.transfer(out, 0, in, 0, count);
    if (done < 0) {
      throw new IOException(count + " bytes to " + spi.id() + " returned " + done);
    }
  }

  @Override
  public boolean reset() {
    reset.ifPresent(line -> {
      line.low();
      line.high();
    });
    return reset.isPresent();
  }
}
