package fr.tablee.table.virtual;

/// What the chip sends (PN532 user manual UM0701-02, 6.2.1).
///
/// ```
/// ACK       00 | 00 FF | 00 FF   | 00
/// answer    00 | 00 FF | LEN LCS | D5 CC+1 data... | DCS | 00
/// NACK      00 | 00 FF | FF 00   | 00                              the command arrived broken
/// error     00 | 00 FF | 01 FF   | 7F              | 81  | 00    the command made no sense
/// ```
///
/// Bus thread.
final class AnswerFrame {

  private static final int PN532_TO_HOST = 0xD5;
  private static final int SYNTAX_ERROR = 0x7F;

  private final byte[] bytes = new byte[7 + 255];
  private int length;

  void acknowledge() {
    start(0x00, 0xFF);
    bytes[length++] = 0;
  }

  void refuse() {
    start(0xFF, 0x00);
    bytes[length++] = 0;
  }

  /// Makes the checksum of the frame wrong.
  void spoil() {
    bytes[length - 2] ^= 0x01;
  }

  void error() {
    start(0x01, 0xFF);
    bytes[length++] = SYNTAX_ERROR;
    bytes[length++] = (byte) -SYNTAX_ERROR;
    bytes[length++] = 0;
  }

  /// @param data code and parameters of the answer
  /// @param count how many bytes of it, at most 254
  void answer(byte[] data, int count) {
    int len = count + 1;
    start(len, -len);
    bytes[length++] = (byte) PN532_TO_HOST;
    int sum = PN532_TO_HOST;
    for (int i = 0; i < count; i++) {
      bytes[length++] = data[i];
      sum += data[i];
    }
    bytes[length++] = (byte) -sum;
    bytes[length++] = 0;
  }

  int length() {
    return length;
  }

  byte at(int index) {
    return bytes[index];
  }

  private void start(int len, int lcs) {
    bytes[0] = 0;
    bytes[1] = 0;
    bytes[2] = (byte) 0xFF;
    bytes[3] = (byte) len;
    bytes[4] = (byte) lcs;
    length = 5;
  }
}
