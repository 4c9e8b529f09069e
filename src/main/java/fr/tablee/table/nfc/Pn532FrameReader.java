package fr.tablee.table.nfc;

/// Finds the answer in the bytes that were read from a PN532, checksums and all ([Pn532Frame]). One
/// object serves many frames: each [#read] replaces what it knows. Bus thread.
final class Pn532FrameReader {

  /// What the bytes are.
  enum Form {
    /// An answer, whole and right: [#from()], [#length()].
    ANSWER,
    /// The beginning of an answer; [#frameBytes()] would have it all.
    CUT,
    ACK,
    NACK,
    /// The error frame.
    ERROR,
    /// Zeros and no frame: nothing waited after all.
    SILENCE,
    /// All bits set: nobody drives the line.
    FLOATING,
    /// A frame with a wrong checksum or length.
    BROKEN
  }

  private static final int ERROR_CODE = 0x7F;

  private int from;
  private int length;
  private int frameBytes;

  /// Where the answer's first byte, the command code + 1, stands.
  int from() {
    return from;
  }

  /// Bytes from the command code + 1 to the last of the result.
  int length() {
    return length;
  }

  /// Bytes of the whole frame, preamble and postamble included; after `CUT` and `ANSWER`.
  int frameBytes() {
    return frameBytes;
  }

  Form read(byte[] bytes, int count) {
    int start = startOfFrame(bytes, count);
    if (start < 0) {
      return alone(bytes, count);
    }
    int len = bytes[start] & 0xFF;
    int lcs = bytes[start + 1] & 0xFF;
    if (len == 0x00 && lcs == 0xFF) {
      return Form.ACK;
    }
    if (len == 0xFF && lcs == 0x00) {
      return Form.NACK;
    }
    if (((len + lcs) & 0xFF) != 0 || len == 0) {
      return Form.BROKEN;
    }
    int dcs = start + 2 + len;
    frameBytes = dcs + 2;
    if (dcs >= count) {
      return Form.CUT;
    }
    int sum = 0;
    for (int i = start + 2; i <= dcs; i++) {
      sum += bytes[i];
    }
    int tfi = bytes[start + 2] & 0xFF;
    if ((sum & 0xFF) != 0) {
      return Form.BROKEN;
    }
    if (len == 1 && tfi == ERROR_CODE) {
      return Form.ERROR;
    }
    from = start + 3;
    length = len - 1;
    return tfi == Pn532Frame.CHIP_TO_HOST && length > 0 ? Form.ANSWER : Form.BROKEN;
  }

  /// The place after `00 FF` with room for LEN and LCS, or -1.
  private static int startOfFrame(byte[] bytes, int count) {
    for (int i = 0; i + 3 < count; i++) {
      if (bytes[i] == 0 && bytes[i + 1] == (byte) 0xFF) {
        return i + 2;
      }
    }
    return -1;
  }

  private static Form alone(byte[] bytes, int count) {
    if (allSet(bytes, count)) {
      return Form.FLOATING;
    }
    for (int i = 0; i < count; i++) {
      if (bytes[i] != 0) {
        return Form.BROKEN;
      }
    }
    return Form.SILENCE;
  }

  private static boolean allSet(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] != (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }
}
