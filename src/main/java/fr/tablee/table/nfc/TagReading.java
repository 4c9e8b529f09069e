package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;

/// Reads a new tag's memory by READs of four pages, no more of them than its NDEF block needs:
/// pages 0, 4, 8, 12. One object serves many tags. Bus thread.
///
/// Page 0 comes first: it repeats the number that the tag gave in anticollision, where a
/// neighbour's field can spoil it without a wrong checksum, and it has the capability container.
final class TagReading {

  private static final int UID_BYTES = 7;

  private final byte[] memory = new byte[Type2Tag.USER_AT + Type2Tag.MOST_USER_BYTES];
  private TagUid uid = new TagUid("");
  private int known;

  /// Begins with a tag that was just listed.
  void begin(TagUid listed) {
    uid = listed;
    known = 0;
  }

  /// The page that the next READ begins at.
  int nextPage() {
    return known / Type2Tag.PAGE_BYTES;
  }

  /// Takes in what a READ gave.
  ///
  /// @return whether the tag really bears the number that it was listed with
  boolean take(ReaderAnswer.Memory read) {
    System.arraycopy(read.bytes(), 0, memory, known, Type2Tag.READ_BYTES);
    known += Type2Tag.READ_BYTES;
    return known > Type2Tag.READ_BYTES || uidMatches();
  }

  /// Whether another READ is needed.
  boolean wantsMore() {
    int dataBytes = Type2Tag.dataBytes(memory);
    if (dataBytes == 0 || known == memory.length) {
      return false;
    }
    byte[] user = java.util.Arrays.copyOfRange(memory, Type2Tag.USER_AT, known);
    return Type2Tag.ndef(user, user.length, dataBytes) instanceof Type2Tag.Place.More;
  }

  TagContent content() {
    return Type2Tag.content(memory, known);
  }

  private boolean uidMatches() {
    return bears(memory, uid);
  }

  /// Whether memory from page 0 on bears that number.
  static boolean bears(byte[] memory, TagUid uid) {
    if (uid.length() != UID_BYTES) {
      return false;
    }
    for (int i = 0; i < UID_BYTES; i++) {
      // Bytes 0, 1, 2, BCC0, 3, 4, 5, 6.
      if (memory[i < 3 ? i : i + 1] != uid.at(i)) {
        return false;
      }
    }
    return true;
  }
}
