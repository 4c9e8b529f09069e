package fr.tablee.table.virtual;

/// What the lock bits of a Type 2 tag hold shut; drawn for the NTAG213.
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
/// are. On NTAG215 and NTAG216 a dynamic L bit stands for 16 pages; everywhere the n-th dynamic BL
/// bit stands for two L bits. An Ultralight has the static bits only.
final class NtagLocks {

  private static final int STATIC_AT = 2 * 4 + 2;
  private static final int DYNAMIC_BITS = 16;

  private NtagLocks() {}

  /// Whether a page from 3 on is read-only.
  static boolean locked(Type2Model model, byte[] memory, int page) {
    if (page < 16) {
      return ((staticBits(memory) >> page) & 1) != 0;
    }
    if (page < model.dynamicLockPage()) {
      return ((dynamicBits(model, memory) >> ((page - 16) / model.pagesPerBit())) & 1) != 0;
    }
    return false;
  }

  /// Sets every dynamic lock bit that has a meaning.
  static void lockAll(Type2Model model, byte[] memory) {
    int bits = (1 << used(model)) - 1;
    memory[dynamicAt(model)] |= (byte) bits;
    memory[dynamicAt(model) + 1] |= (byte) (bits >> 8);
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
  static int frozenDynamic(Type2Model model, byte[] memory) {
    int used = used(model);
    int frozen =
        (~((1 << used) - 1) & 0xFFFF) | ((~((1 << (used / 2)) - 1) & 0xFF) << DYNAMIC_BITS);
    int block = memory[dynamicAt(model) + 2];
    for (int i = 0; i < used / 2; i++) {
      if (((block >> i) & 1) != 0) {
        frozen |= 3 << (2 * i);
      }
    }
    return frozen;
  }

  /// Dynamic L bits that have a meaning.
  private static int used(Type2Model model) {
    return (model.dynamicLockPage() - 16 + model.pagesPerBit() - 1) / model.pagesPerBit();
  }

  private static int dynamicAt(Type2Model model) {
    return model.dynamicLockPage() * 4;
  }

  private static int staticBits(byte[] memory) {
    return (memory[STATIC_AT] & 0xFF) | ((memory[STATIC_AT + 1] & 0xFF) << 8);
  }

  private static int dynamicBits(Type2Model model, byte[] memory) {
    int at = dynamicAt(model);
    return (memory[at] & 0xFF) | ((memory[at + 1] & 0xFF) << 8);
  }
}
