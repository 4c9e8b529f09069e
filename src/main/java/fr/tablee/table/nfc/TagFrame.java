package fr.tablee.table.nfc;

/// What a reader says to a tag (ISO/IEC 14443-3 clause 6; NTAG213/215/216 data sheet, chapter 10).
///
/// ```
///              sent                                    answered
/// WUPA         52 (7 bits)                             ATQA: 2 bytes               also from HALT, unlike REQA (26)
/// anticoll n   93 20            (95, 97 at level 2, 3) 4 bytes of number, BCC      88 first: more follow one level on
/// SELECT n     93 70 number(4) BCC CRC CRC             SAK CRC CRC                 SAK bit 2: one more level
/// HLTA         50 00 CRC CRC                           nothing
/// READ         30 page CRC CRC                         16 bytes CRC CRC            NAK: 4 bits
/// WRITE        A2 page data(4) CRC CRC                 ACK: A, 4 bits              NAK: 0, 1, 4, 5
/// ```
///
/// Unchangeable; any thread.
final class TagFrame {

  static final TagFrame WUPA = new TagFrame("WUPA", 7, 2, 0x52);
  static final TagFrame HLTA = withCrc("HLTA", 0, 0x50, 0x00);

  /// Levels of the anticollision: a number of 4, 7 or 10 bytes.
  static final int LEVELS = 3;

  /// Bytes of one level: 4 of the number, BCC.
  static final int LEVEL_BYTES = 5;

  private static final int SELECT_CODE = 0x93;
  private static final TagFrame[] ANTICOLLISION = new TagFrame[LEVELS];

  static {
    for (int level = 0; level < LEVELS; level++) {
      ANTICOLLISION[level] =
          new TagFrame("anticollision", 0, LEVEL_BYTES, SELECT_CODE + 2 * level, 0x20);
    }
  }

  private final String name;
  private final byte[] bytes;
  private final int lastBits;
  private final int answerBytes;

  private TagFrame(String name, int lastBits, int answerBytes, int... bytes) {
    this.name = name;
    this.lastBits = lastBits;
    this.answerBytes = answerBytes;
    this.bytes = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      this.bytes[i] = (byte) bytes[i];
    }
  }

  private static TagFrame withCrc(String name, int answerBytes, int... bytes) {
    int[] room = java.util.Arrays.copyOf(bytes, bytes.length + 2);
    TagFrame frame = new TagFrame(name, 0, answerBytes, room);
    CrcA.append(frame.bytes, bytes.length);
    return frame;
  }

  /// @param level from 0
  static TagFrame anticollision(int level) {
    return ANTICOLLISION[level];
  }

  /// @param level from 0
  /// @param number what the tag gave at that level: 4 bytes and BCC
  static TagFrame select(int level, byte[] number) {
    return withCrc(
        "SELECT",
        3,
        SELECT_CODE + 2 * level,
        0x70,
        number[0],
        number[1],
        number[2],
        number[3],
        number[4]);
  }

  static TagFrame read(int page) {
    return withCrc("READ", Type2Tag.READ_BYTES + 2, 0x30, page);
  }

  static TagFrame write(int page, byte[] data) {
    if (data.length != Type2Tag.PAGE_BYTES) {
      throw new IllegalArgumentException("A page has 4 bytes, not " + data.length);
    }
    return withCrc("WRITE", 1, 0xA2, page, data[0], data[1], data[2], data[3]);
  }

  String name() {
    return name;
  }

  /// To be left unchanged.
  byte[] bytes() {
    return bytes;
  }

  /// Bits of the last byte that are sent; 0 for all.
  int lastBits() {
    return lastBits;
  }

  /// Bytes of the likely answer.
  int answerBytes() {
    return answerBytes;
  }

  @Override
  public String toString() {
    return name;
  }
}
