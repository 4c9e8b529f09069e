package fr.tablee.table.virtual;

/// A reader with a device of its own. Bus thread.
final class ReaderDevice implements EmulatedBus {

  private final ReaderSocket socket;
  private final BusTime time;

  /// @param time of the bus, which it shares with other devices
  ReaderDevice(ReaderSocket socket, BusTime time) {
    this.socket = socket;
    this.time = time;
  }

  /// The chip's reset line.
  EmulatedPin resetLine() {
    return high -> {
      if (!high) {
        socket.reset();
      }
    };
  }

  @Override
  public void transfer(byte[] mosi, int from, byte[] miso, int into, int count) {
    long start = time.now();
    time.spend(count);
    socket.transfer(start, time.now(), mosi, from, miso, into, count);
  }
}
