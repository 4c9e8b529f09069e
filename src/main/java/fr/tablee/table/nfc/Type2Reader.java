package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;
import java.util.Arrays;

/// Reads what a tag says where waiting for it is no harm: READs of four pages, no more of them than
/// the NDEF block needs.
final class Type2Reader {

  private static final int UID_BYTES = 7;

  private Type2Reader() {}

  /// @param uid the number that the tag was found by; page 0 must repeat it
  /// @throws TagLostException where the tag goes, or is not the one of that number
  static TagContent read(Type2Memory tag, byte[] uid) throws TagLostException {
    byte[] memory = tag.read(0);
    if (!repeats(memory, uid)) {
      throw new TagLostException("page 0 does not repeat the tag's number");
    }
    int dataBytes = Type2Tag.dataBytes(memory);
    while (dataBytes > 0 && wantsMore(memory, dataBytes)) {
      byte[] next = tag.read(memory.length / Type2Tag.PAGE_BYTES);
      int known = memory.length;
      memory = Arrays.copyOf(memory, known + Type2Tag.READ_BYTES);
      System.arraycopy(next, 0, memory, known, Type2Tag.READ_BYTES);
    }
    return Type2Tag.content(memory, memory.length);
  }

  private static boolean wantsMore(byte[] memory, int dataBytes) {
    if (memory.length >= Type2Tag.USER_AT + Type2Tag.MOST_USER_BYTES) {
      return false;
    }
    byte[] user = Arrays.copyOfRange(memory, Type2Tag.USER_AT, memory.length);
    return Type2Tag.ndef(user, user.length, dataBytes) instanceof Type2Tag.Place.More;
  }

  /// Bytes 0, 1, 2, BCC0, 3, 4, 5, 6.
  private static boolean repeats(byte[] memory, byte[] uid) {
    return uid.length == UID_BYTES
        && Arrays.equals(memory, 0, 3, uid, 0, 3)
        && Arrays.equals(memory, 4, 8, uid, 3, 7);
  }
}
