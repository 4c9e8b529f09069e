package fr.tablee.table.nfc;

import java.util.Optional;

/// Checks that bytes from a tag are exactly one whole NDEF record (NFC Forum NDEF 1.0, 3.2), before
/// any decoder sees them.
///
/// ```
///  7  6  5  4  3  2  1  0
/// MB ME CF SR IL  TNF        MB and ME set, CF clear
/// TYPE LENGTH
/// PAYLOAD LENGTH             one byte when SR is set, else four, highest first
/// ID LENGTH                  when IL is set
/// TYPE, ID, PAYLOAD          and nothing after them
/// ```
///
/// A tag's bytes are hostile: lengths that run past the end cost a decoder gigabytes, records
/// within records its stack.
final class NdefStructure {

  private static final int MESSAGE_BEGIN = 0x80;
  private static final int MESSAGE_END = 0x40;
  private static final int CHUNK = 0x20;
  private static final int SHORT_RECORD = 0x10;
  private static final int ID_PRESENT = 0x08;
  private static final int TNF = 0x07;
  private static final int TNF_RESERVED = 0x07;

  private NdefStructure() {}

  /// What is wrong with the bytes, in English; empty when they are one whole record.
  static Optional<String> fault(byte[] message) {
    if (message.length < 3) {
      return Optional.of("NDEF record cut within its header");
    }
    int flags = message[0];
    if ((flags & MESSAGE_BEGIN) == 0) {
      return Optional.of("NDEF message without MB");
    }
    if ((flags & MESSAGE_END) == 0) {
      return Optional.of("more than one NDEF record");
    }
    if ((flags & CHUNK) != 0) {
      return Optional.of("chunked NDEF record");
    }
    if ((flags & TNF) == TNF_RESERVED) {
      return Optional.of("reserved NDEF type name format");
    }
    return lengths(message, (flags & SHORT_RECORD) != 0, (flags & ID_PRESENT) != 0);
  }

  private static Optional<String> lengths(byte[] message, boolean shortRecord, boolean id) {
    int header = 2 + (shortRecord ? 1 : 4) + (id ? 1 : 0);
    if (message.length < header) {
      return Optional.of("NDEF record cut within its header");
    }
    long payload = 0;
    for (int i = 0; i < (shortRecord ? 1 : 4); i++) {
      payload = (payload << 8) | (message[2 + i] & 0xFF);
    }
    long total = header + (message[1] & 0xFF) + payload + (id ? message[header - 1] & 0xFF : 0);
    if (total > message.length) {
      return Optional.of("NDEF record longer than its message");
    }
    return total < message.length ? Optional.of("bytes after the NDEF record") : Optional.empty();
  }
}
