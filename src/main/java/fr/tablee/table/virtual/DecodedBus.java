package fr.tablee.table.virtual;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The readers behind decoders: a transfer reaches the chip whose address stands on the lines, and
/// no other; so does a fall of the reset line. Where there is none the line floats at FF. Bus
/// thread.
final class DecodedBus implements EmulatedBus {

  private final AddressLines lines;
  private final BusTime time;
  private final @Nullable ReaderSocket[] sockets;

  DecodedBus(AddressLines lines, BusTime time) {
    this.lines = lines;
    this.time = time;
    this.sockets = new @Nullable ReaderSocket[lines.addresses()];
  }

  /// Wires a reader to an output of the decoders. Before the first transfer.
  void wire(int address, ReaderSocket socket) {
    sockets[address] = socket;
  }

  /// The line that enables the decoders of the resets.
  EmulatedPin resetLine() {
    return high -> {
      ReaderSocket socket = sockets[lines.address()];
      if (!high && socket != null) {
        socket.reset();
      }
    };
  }

  @Override
  public void transfer(byte[] mosi, int from, byte[] miso, int into, int count) {
    long start = time.now();
    time.spend(count);
    ReaderSocket socket = sockets[lines.address()];
    if (socket == null) {
      Arrays.fill(miso, into, into + count, (byte) 0xFF);
    } else {
      socket.transfer(start, time.now(), mosi, from, miso, into, count);
    }
  }
}
