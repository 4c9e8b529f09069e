package fr.tablee.table.virtual;

/// What hangs on a SPI bus.
interface EmulatedBus {

  /// One transfer, at least one byte; both arrays may be the same.
  void transfer(byte[] mosi, int from, byte[] miso, int into, int count);
}
