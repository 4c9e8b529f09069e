package fr.tablee.table.light;

import com.pi4j.context.Context;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiMode;
import fr.tablee.table.TableSpec.StripSpec;

/// The strip on a SPI bus of the Pi. The strip has no chip select: its bus must be its own. One
/// thread.
public final class Pi4jStripIo implements StripIo {

  /// The kernel's `spidev` takes no more in one transfer (its `bufsiz`).
  private static final int MOST_BYTES = 4096;

  private final Spi spi;
  private final byte[] heard;

  private Pi4jStripIo(Spi spi, int bytes) {
    this.spi = spi;
    this.heard = new byte[bytes];
  }

  /// Opens the strip's bus.
  ///
  /// @throws IllegalArgumentException when the strip is longer than one transfer can carry
  public static Pi4jStripIo open(Context context, StripSpec spec) {
    int bytes = Apa102Frame.bytes(spec.leds());
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "une bande de "
              + spec.leds()
              + " LED demande "
              + bytes
              + " octets par image, le bus en porte "
              + MOST_BYTES
              + " : raccourcir la bande dans le fichier de la table");
    }
    var config =
        Spi.newConfigBuilder(context)
            .id("strip-" + spec.spiBus() + "." + spec.chipSelect())
            .bus(spec.spiBus())
            .channel(spec.chipSelect())
            .baud(spec.clockHertz())
            .mode(SpiMode.MODE_0)
            .build();
    return new Pi4jStripIo(context.create(config), bytes);
  }

  @Override
  public boolean write(byte[] frame, int length) {
    // Pi4J's Linux provider answers -1 instead of throwing.
    return spi.transfer(frame, 0, heard, 0, length) == length;
  }
}
