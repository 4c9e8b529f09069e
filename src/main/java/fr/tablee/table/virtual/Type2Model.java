package fr.tablee.table.virtual;

/// The Type 2 tags that can be emulated, as they leave the factory (NXP data sheets NTAG213/215/216
/// rev. 3.2 and MF0ICU1).
///
/// ```
///              pages     CC size   user pages   dynamic locks   pages a bit   page 4 on
/// NTAG213      00..2C    12        04..27       28              2             01 03 A0 0C 34 03 00 FE
/// NTAG215      00..86    3E        04..81       82              16            03 00 FE 00
/// NTAG216      00..E6    6D        04..E1       E2              16            03 00 FE 00
/// Ultralight   00..0F    06        04..0F       none                          03 00 FE 00
/// ```
///
/// After the dynamic locks come, on NTAGs, two configuration pages, the password and its
/// acknowledge.
public enum Type2Model {
  NTAG213(45, 0x12, 0x28, 2, 0x0F),
  NTAG215(135, 0x3E, 0x82, 16, 0x11),
  NTAG216(231, 0x6D, 0xE2, 16, 0x13),
  ULTRALIGHT(16, 0x06, 16, 1, 0);

  private static final byte[] LOCK_CONTROL = {
    0x01, 0x03, (byte) 0xA0, 0x0C, 0x34, 0x03, 0x00, (byte) 0xFE
  };
  private static final byte[] EMPTY = {0x03, 0x00, (byte) 0xFE, 0x00};
  private static final byte[] CONFIGURATION = {
    0x00, 0x00, 0x00, (byte) 0xBD, 0x04, 0x00, 0x00, (byte) 0xFF, 0x00, 0x05, 0x00, 0x00
  };

  private final int pages;
  private final int size;
  private final int dynamicLockPage;
  private final int pagesPerBit;
  private final int storage;

  Type2Model(int pages, int size, int dynamicLockPage, int pagesPerBit, int storage) {
    this.pages = pages;
    this.size = size;
    this.dynamicLockPage = dynamicLockPage;
    this.pagesPerBit = pagesPerBit;
    this.storage = storage;
  }

  int pages() {
    return pages;
  }

  /// Bytes of the user memory.
  public int userBytes() {
    return (dynamicLockPage - EmulatedType2.USER_PAGE) * 4;
  }

  boolean isNtag() {
    return this != ULTRALIGHT;
  }

  /// The page after the user memory.
  int dynamicLockPage() {
    return dynamicLockPage;
  }

  /// Pages that one dynamic lock bit holds shut.
  int pagesPerBit() {
    return pagesPerBit;
  }

  /// What GET_VERSION answers; nothing for an Ultralight, which does not know it.
  byte[] version() {
    return isNtag() ? new byte[] {0, 4, 4, 2, 1, 0, (byte) storage, 3} : new byte[0];
  }

  /// The whole memory of a new tag.
  ///
  /// @param uid 7 bytes
  byte[] factoryMemory(byte[] uid) {
    byte[] memory = new byte[pages * 4];
    System.arraycopy(uid, 0, memory, 0, 3);
    memory[3] = (byte) (0x88 ^ uid[0] ^ uid[1] ^ uid[2]);
    System.arraycopy(uid, 3, memory, 4, 4);
    memory[8] = (byte) (uid[3] ^ uid[4] ^ uid[5] ^ uid[6]);
    memory[9] = 0x48;
    memory[12] = (byte) 0xE1;
    memory[13] = 0x10;
    memory[14] = (byte) size;
    byte[] user = this == NTAG213 ? LOCK_CONTROL : EMPTY;
    System.arraycopy(user, 0, memory, 16, user.length);
    if (isNtag()) {
      System.arraycopy(CONFIGURATION, 0, memory, dynamicLockPage * 4, CONFIGURATION.length);
    }
    return memory;
  }
}
