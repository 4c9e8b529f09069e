package fr.tablee.hardware;

import fr.tablee.table.DecoderSpec;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;

/// How the decoders find the reader of a slot.
final class SlotAddress {

  private SlotAddress() {}

  /// What the address lines say for this slot.
  static int of(SlotSpec slot) {
    return decoded(slot).address();
  }

  /// The decoders that all slots of a table share.
  static DecoderSpec decoder(TableSpec spec) {
    return decoded(spec.slots().getFirst()).decoder();
  }

  private static ReaderSelect.Decoded decoded(SlotSpec slot) {
    if (slot.select() instanceof ReaderSelect.Decoded decoded) {
      return decoded;
    }
    throw new IllegalArgumentException("slot " + slot.id() + " is not behind a decoder");
  }
}
