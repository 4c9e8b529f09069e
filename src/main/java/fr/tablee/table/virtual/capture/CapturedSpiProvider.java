package fr.tablee.table.virtual.capture;

import com.pi4j.context.Context;
import com.pi4j.io.spi.Spi;
import com.pi4j.io.spi.SpiConfig;
import com.pi4j.io.spi.SpiProvider;
import com.pi4j.io.spi.SpiProviderBase;
import java.util.Arrays;

/// SPI devices of another context, with all that goes over them written down.
final class CapturedSpiProvider extends SpiProviderBase implements SpiProvider {

  private final Context inner;
  private final CaptureClock clock;
  private final CaptureWriter writer;

  CapturedSpiProvider(Context inner, CaptureClock clock, CaptureWriter writer) {
    super("captured-spi", "Captured SPI");
    this.inner = inner;
    this.clock = clock;
    this.writer = writer;
  }

  @Override
  public Spi create(SpiConfig config) {
    Spi device = inner.create(config);
    Spi tapped = new TransferSpi(this, config, TransferSpi.name(config), transfer(device));
    context().registry().add(tapped);
    return tapped;
  }

  private TransferSpi.Wire transfer(Spi device) {
    return (name, sent, received) -> {
      int returned = device.transfer(sent, 0, received, 0, sent.length);
      if (returned == sent.length) {
        writer.transfer(clock.now(), name, sent, received);
      } else {
        Arrays.fill(received, (byte) 0);
        writer.failed(clock.now(), name, sent, returned);
      }
      return returned;
    };
  }
}
