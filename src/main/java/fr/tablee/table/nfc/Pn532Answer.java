package fr.tablee.table.nfc;

/// The answer to a PN532 command, seen through the buffer that it was read into: valid until the
/// next command begins. Bus thread.
final class Pn532Answer {

  static final int STATUS_DONE = 0x00;

  private static final int STATUS_MASK = 0x3F;
  private static final int UID_AT = 5;

  private final byte[] buffer;
  private int from;
  private int length;

  /// @param buffer what answers are read into
  Pn532Answer(byte[] buffer) {
    this.buffer = buffer;
  }

  void at(int first, int count) {
    from = first;
    length = count;
  }

  /// Bytes after the answer's code.
  int length() {
    return length - 1;
  }

  /// A byte of the result, from 0.
  int at(int index) {
    return index < length() ? buffer[from + 1 + index] & 0xFF : 0;
  }

  /// InListPassiveTarget (7.3.5): how many tags answered; each with its whole number, or it does
  /// not count.
  int targets() {
    int said = at(0);
    int whole = 0;
    int place = 1;
    while (whole < said
        && place + UID_AT <= length()
        && place + UID_AT + uidLength(place) <= length()) {
      place += UID_AT + uidLength(place);
      whole++;
    }
    return whole;
  }

  private int uidLength(int place) {
    return at(place + 4);
  }

  /// SEL_RES of the first tag: `00` for Type 2 tags, `20` for smart cards, `08` and `18` for MIFARE
  /// Classic.
  int selRes() {
    return at(4);
  }

  /// The first tag's number.
  TagUid uid() {
    return TagUid.of(buffer, from + 1 + 1 + UID_AT, uidLength(1));
  }

  /// InDataExchange (7.3.8): the status byte of 7.1 without its two flags.
  int status() {
    return length() == 0 ? 0xFF : at(0) & STATUS_MASK;
  }

  /// InDataExchange: copies what the tag said.
  ///
  /// @return whether it said so many bytes
  boolean copyData(byte[] into, int at, int count) {
    if (length() - 1 < count) {
      return false;
    }
    System.arraycopy(buffer, from + 2, into, at, count);
    return true;
  }
}
