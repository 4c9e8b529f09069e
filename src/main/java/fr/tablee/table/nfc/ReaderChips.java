package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReadersSpec;

/// The driver for the chip that a table file names.
final class ReaderChips {

  private ReaderChips() {}

  /// @param wires to the one chip
  static ReaderChip of(ReadersSpec readers, ReaderWires wires, MonotonicClock clock) {
    long guardNanos = readers.timing().guardMicros() * 1_000L;
    return switch (readers.chip()) {
      case ChipSpec.Pn532 chip -> new Pn532Reader(new SpiPn532Io(wires), clock, chip, guardNanos);
      case ChipSpec.Mfrc522 chip ->
          new Mfrc522Reader(new SpiMfrc522Io(wires), clock, chip, guardNanos);
    };
  }
}
