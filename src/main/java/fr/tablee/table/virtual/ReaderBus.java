package fr.tablee.table.virtual;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The readers' SPI bus: a transfer reaches the reader whose address stands on the lines, and no
/// other. Where there is none the line floats at FF. Bus thread.
final class ReaderBus implements EmulatedBus {

  private final AddressLines lines;
  private final BusTime time;
  private final @Nullable ReaderSocket[] sockets;

  ReaderBus(
      AddressLines lines, BusTime time, List<SlotSpec> slots, Map<SlotId, ReaderSocket> sockets) {
    this.lines = lines;
    this.time = time;
    this.sockets = new @Nullable ReaderSocket[lines.addresses()];
    for (SlotSpec slot : slots) {
      this.sockets[slot.address()] = sockets.get(slot.id());
    }
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
