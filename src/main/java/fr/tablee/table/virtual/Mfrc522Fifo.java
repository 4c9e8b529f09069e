package fr.tablee.table.virtual;

/// The 64-byte buffer of an emulated MFRC522 (data sheet rev. 3.9, 8.3). Bus thread.
final class Mfrc522Fifo {

  private static final int BYTES = 64;

  private final byte[] bytes = new byte[BYTES];
  private int from;
  private int level;

  void flush() {
    from = 0;
    level = 0;
  }

  int level() {
    return level;
  }

  /// Puts a byte in.
  ///
  /// @return whether there was room
  boolean put(int value) {
    if (level == BYTES) {
      return false;
    }
    bytes[(from + level) % BYTES] = (byte) value;
    level++;
    return true;
  }

  /// Takes the oldest byte out; 0 from an empty buffer.
  int take() {
    if (level == 0) {
      return 0;
    }
    int value = bytes[from] & 0xFF;
    from = (from + 1) % BYTES;
    level--;
    return value;
  }

  /// Takes all out.
  byte[] drain(int room) {
    byte[] all = new byte[level + room];
    int count = level;
    for (int i = 0; i < count; i++) {
      all[i] = (byte) take();
    }
    return all;
  }
}
