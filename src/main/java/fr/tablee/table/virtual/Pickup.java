package fr.tablee.table.virtual;

/// What an antenna picks up after a frame: bits, first one lowest, of one tag or of several at
/// once. Unchangeable.
///
/// @param bytes the bits
/// @param bits how many
/// @param collision the first bit, from 1, at which two tags differ; 0 for none
/// @param delayNanos what the tag takes over the usual answer delay
@SuppressWarnings("ArrayRecordComponent")
record Pickup(byte[] bytes, int bits, int collision, long delayNanos) {

  static final Pickup SILENCE = new Pickup(new byte[0], 0, 0, 0);

  private static final int NIBBLE = 4;

  /// Whole bytes.
  static Pickup of(byte[] bytes, int count) {
    return new Pickup(bytes, count * Byte.SIZE, 0, 0);
  }

  /// ACK or NAK.
  static Pickup nibble(int value, long delayNanos) {
    return new Pickup(new byte[] {(byte) value}, NIBBLE, 0, delayNanos);
  }

  boolean silent() {
    return bits == 0;
  }

  /// Bit `index`, from 0.
  int bit(int index) {
    return bytes[index / Byte.SIZE] >> (index % Byte.SIZE) & 1;
  }

  /// Both at once: a bit that either sends is seen, and where they differ is the collision.
  Pickup with(Pickup other) {
    if (silent() || other.silent()) {
      return silent() ? other : this;
    }
    boolean mine = bits >= other.bits;
    Pickup longer = mine ? this : other;
    Pickup shorter = mine ? other : this;
    int differs = collision;
    for (int i = 0; i < shorter.bits && differs == 0; i++) {
      differs = bit(i) == other.bit(i) ? 0 : i + 1;
    }
    if (differs == 0 && longer.bits > shorter.bits) {
      differs = shorter.bits + 1;
    }
    byte[] both = longer.bytes.clone();
    for (int i = 0; i < shorter.bytes.length; i++) {
      both[i] |= shorter.bytes[i];
    }
    return new Pickup(both, longer.bits, differs, Math.max(delayNanos, other.delayNanos));
  }
}
