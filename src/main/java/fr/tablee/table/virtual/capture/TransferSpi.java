package fr.tablee.table.virtual.capture;

import com.pi4j.io.spi.SpiBase;
import com.pi4j.io.spi.SpiConfig;
import com.pi4j.io.spi.SpiProvider;
import java.util.Arrays;

/// A Pi4J SPI device all of whose calls are one transfer on a wire.
final class TransferSpi extends SpiBase {

  /// Where transfers go.
  @FunctionalInterface
  interface Wire {

    /// @param name bus and chip select, `0.0`
    /// @param received filled with what came back
    /// @return bytes carried, or a negative number
    int transfer(String name, byte[] sent, byte[] received);
  }

  private final String device;
  private final Wire wire;

  TransferSpi(SpiProvider provider, SpiConfig config, String device, Wire wire) {
    super(provider, config);
    this.device = device;
    this.wire = wire;
    this.isOpen = true;
  }

  static String name(SpiConfig config) {
    return config.bus().getBus() + "." + config.channel();
  }

  @Override
  public int transfer(byte[] write, int writeOffset, byte[] read, int readOffset, int length) {
    byte[] sent = Arrays.copyOfRange(write, writeOffset, writeOffset + length);
    byte[] received = new byte[length];
    int returned = wire.transfer(device, sent, received);
    if (returned >= 0) {
      System.arraycopy(received, 0, read, readOffset, length);
    }
    return returned;
  }

  @Override
  public int write(byte value) {
    return write(new byte[] {value}, 0, 1);
  }

  @Override
  public int write(byte[] data, int offset, int length) {
    return transfer(data, offset, new byte[length], 0, length);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    int returned = read(one, 0, 1);
    return returned == 1 ? one[0] & 0xFF : returned;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    return transfer(new byte[length], 0, buffer, offset, length);
  }
}
