package fr.tablee.table.virtual;

import com.pi4j.io.spi.SpiBase;
import com.pi4j.io.spi.SpiConfig;
import com.pi4j.io.spi.SpiProvider;
import java.util.Objects;

/// A Pi4J SPI device whose wires go to an emulated bus. Every call is one stretch of chip select,
/// as on Linux. The thread that owns the bus.
final class EmulatedSpi extends SpiBase {

  private static final int FAILED = -1;

  private final EmulatedBus bus;
  private final byte[] one = new byte[1];

  EmulatedSpi(SpiProvider provider, SpiConfig config, EmulatedBus bus) {
    super(provider, config);
    this.bus = bus;
  }

  @Override
  public void open() {
    super.open();
    isOpen = true;
  }

  @Override
  public int transfer(byte[] write, int writeOffset, byte[] read, int readOffset, int length) {
    Objects.checkFromIndexSize(writeOffset, length, write.length);
    Objects.checkFromIndexSize(readOffset, length, read.length);
    if (!isOpen) {
      return FAILED;
    }
    if (length > 0) {
      bus.transfer(write, writeOffset, read, readOffset, length);
    }
    return length;
  }

  @Override
  public int write(byte value) {
    one[0] = value;
    return transfer(one, 0, one, 0, 1);
  }

  @Override
  public int write(byte[] data, int offset, int length) {
    return transfer(data, offset, new byte[length], 0, length);
  }

  @Override
  public int read() {
    one[0] = 0;
    return transfer(one, 0, one, 0, 1) == 1 ? one[0] & 0xFF : FAILED;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    return transfer(new byte[length], 0, buffer, offset, length);
  }
}
