package fr.tablee.table.virtual;

/// The checksum of type A (ISO/IEC 14443-3, annex B): x^16 + x^12 + x^5 + 1, lowest bit first, from
/// 6363, sent low byte first. `00 00` has `A0 1E`, `12 34` has `26 CF`.
final class CrcA {

  static final int BYTES = 2;

  private static final int START = 0x6363;
  private static final int POLYNOMIAL = 0x8408;

  private CrcA() {}

  static int of(byte[] bytes, int from, int count) {
    int crc = START;
    for (int i = from; i < from + count; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? (crc >> 1) ^ POLYNOMIAL : crc >> 1;
      }
    }
    return crc;
  }

  /// Writes the checksum behind the bytes it is of.
  static void append(byte[] bytes, int from, int count) {
    int crc = of(bytes, from, count);
    bytes[from + count] = (byte) crc;
    bytes[from + count + 1] = (byte) (crc >> 8);
  }

  /// Whether the last two of these bytes are the checksum of those before.
  static boolean ends(byte[] bytes, int from, int count) {
    int data = count - BYTES;
    return data > 0
        && of(bytes, from, data)
            == ((bytes[from + data] & 0xFF) | (bytes[from + data + 1] & 0xFF) << 8);
  }
}
