package fr.tablee.table.virtual;

/// Finds the frame in what a host sent in one transfer (PN532 user manual UM0701-02, 6.2.1).
///
/// ```
/// command   00 | 00 FF | LEN LCS | D4 CC data... | DCS | 00    LEN + LCS = 0, D4 + ... + DCS = 0 (mod 256)
/// ACK       00 | 00 FF | 00 FF   | 00
/// NACK      00 | 00 FF | FF 00   | 00
/// ```
///
/// Preamble and postamble may be longer or missing. Extended frames (LEN LCS = FF FF) carry more
/// than any command that this chip knows and count as broken. Bus thread.
final class HostFrameReader {

  enum Kind {
    COMMAND,
    ACK,
    NACK,
    BROKEN
  }

  private static final int HOST_TO_PN532 = 0xD4;

  private int from;
  private int length;

  /// Reads bytes `start` to `end` (exclusive).
  Kind read(byte[] bytes, int start, int end) {
    int at = start;
    while (at + 1 < end && !(bytes[at] == 0 && bytes[at + 1] == (byte) 0xFF)) {
      at++;
    }
    at += 2;
    if (at + 2 > end) {
      return Kind.BROKEN;
    }
    int len = bytes[at] & 0xFF;
    int lcs = bytes[at + 1] & 0xFF;
    if (len == 0x00 && lcs == 0xFF) {
      return Kind.ACK;
    }
    if (len == 0xFF && lcs == 0x00) {
      return Kind.NACK;
    }
    at += 2;
    if (((len + lcs) & 0xFF) != 0 || len < 2 || at + len + 1 > end) {
      return Kind.BROKEN;
    }
    int sum = 0;
    for (int i = 0; i <= len; i++) {
      sum += bytes[at + i];
    }
    if ((sum & 0xFF) != 0 || (bytes[at] & 0xFF) != HOST_TO_PN532) {
      return Kind.BROKEN;
    }
    from = at + 1;
    length = len - 1;
    return Kind.COMMAND;
  }

  /// Where the last command's code lies.
  int from() {
    return from;
  }

  /// Bytes of the last command, its code included.
  int length() {
    return length;
  }
}
