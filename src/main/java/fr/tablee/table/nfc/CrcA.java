package fr.tablee.table.nfc;

/// The checksum of ISO/IEC 14443-3 type A (clause 6.2.4): polynomial x^16 + x^12 + x^5 + 1, lowest
/// bit first, from 6363; two bytes, low one first, behind every frame that has one.
final class CrcA {

  private static final int PRESET = 0x6363;
  private static final int POLYNOMIAL = 0x8408;

  private CrcA() {}

  static int of(byte[] bytes, int length) {
    int crc = PRESET;
    for (int i = 0; i < length; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & 1) != 0 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
      }
    }
    return crc;
  }

  /// Whether the last two of so many bytes are the checksum of those before them.
  static boolean holds(byte[] bytes, int length) {
    return length > 2 && of(bytes, length) == 0;
  }

  /// Puts the checksum behind the first `length` bytes.
  static void append(byte[] bytes, int length) {
    int crc = of(bytes, length);
    bytes[length] = (byte) crc;
    bytes[length + 1] = (byte) (crc >>> 8);
  }
}
