package fr.tablee.table.virtual;

import java.util.Arrays;

/// The strip's SPI bus: clock and data only, nothing answers. Light thread.
final class StripBus implements EmulatedBus {

  private final EmulatedStrip strip;
  private final BusTime time;

  StripBus(EmulatedStrip strip, BusTime time) {
    this.strip = strip;
    this.time = time;
  }

  @Override
  public void transfer(byte[] mosi, int from, byte[] miso, int into, int count) {
    time.spend(count);
    strip.clock(mosi, from, count);
    Arrays.fill(miso, into, into + count, (byte) 0);
  }
}
