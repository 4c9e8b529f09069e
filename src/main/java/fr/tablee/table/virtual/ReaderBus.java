package fr.tablee.table.virtual;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The readers' SPI bus: a transfer reaches the chip whose address stands on the lines, and no
/// other. Where there is none the line floats at FF. Bus thread.
final class ReaderBus implements EmulatedBus {

  private final AddressLines lines;
  private final BusTime time;
  private final @Nullable EmulatedPn532[] chips;

  ReaderBus(
      AddressLines lines, BusTime time, List<SlotSpec> slots, Map<SlotId, EmulatedPn532> chips) {
    this.lines = lines;
    this.time = time;
    this.chips = new @Nullable EmulatedPn532[lines.addresses()];
    for (SlotSpec slot : slots) {
      this.chips[slot.address()] = chips.get(slot.id());
    }
  }

  @Override
  public void transfer(byte[] mosi, int from, byte[] miso, int into, int count) {
    long start = time.now();
    time.spend(count);
    EmulatedPn532 chip = chips[lines.address()];
    if (chip == null) {
      Arrays.fill(miso, into, into + count, (byte) 0xFF);
    } else {
      chip.transfer(start, time.now(), mosi, from, miso, into, count);
    }
  }
}
