package fr.tablee.table.virtual;

/// What the lock bits of an NTAG213 hold shut.
///
/// ```
/// page 02 byte 2   L7    L6    L5    L4    Lcc   BL15-10  BL9-4  BLcc     (data sheet 8.5.2, figure 9)
/// page 02 byte 3   L15   L14   L13   L12   L11   L10      L9     L8
/// page 28 byte 0   30-31 28-29 26-27 24-25 22-23 20-21    18-19  16-17    (8.5.3, figure 10)
/// page 28 byte 1   -     -     -     -     38-39 36-37    34-35  32-33
/// page 28 byte 2   -     -     BL36-39 BL32-35 BL28-31 BL24-27 BL20-23 BL16-19
/// ```
///
/// An L bit makes its page read-only, for ever; a BL bit freezes the L bits of its range as they
/// are.
final class NtagLocks {

  private static final int STATIC_AT = 2 * 4 + 2;
  private static final int DYNAMIC_AT = 0x28 * 4;

  private NtagLocks() {}

  /// Whether a page from 3 to 2C is read-only.
  static boolean locked(byte[] memory, int page) {
    if (page < 16) {
      return ((staticBits(memory) >> page) & 1) != 0;
    }
    if (page < 0x28) {
      return ((dynamicBits(memory) >> ((page - 16) / 2)) & 1) != 0;
    }
    return false;
  }

  /// The static lock bits that can no longer change, as a mask over both bytes.
  static int frozenStatic(byte[] memory) {
    int bits = staticBits(memory);
    return ((bits & 1) != 0 ? 1 << 3 : 0)
        | ((bits & 2) != 0 ? 0x03F0 : 0)
        | ((bits & 4) != 0 ? 0xFC00 : 0);
  }

  /// The dynamic lock bits that can no longer change, as a mask over three bytes; those without a
  /// meaning never do.
  static int frozenDynamic(byte[] memory) {
    int frozen = 0xC0F000;
    int block = memory[DYNAMIC_AT + 2];
    for (int i = 0; i < 6; i++) {
      if (((block >> i) & 1) != 0) {
        frozen |= 3 << (2 * i);
      }
    }
    return frozen;
  }

  private static int staticBits(byte[] memory) {
    return (memory[STATIC_AT] & 0xFF) | ((memory[STATIC_AT + 1] & 0xFF) << 8);
  }

  private static int dynamicBits(byte[] memory) {
    return (memory[DYNAMIC_AT] & 0xFF) | ((memory[DYNAMIC_AT + 1] & 0xFF) << 8);
  }
}
