package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;
import java.util.Arrays;

/// The memory of an NFC Forum Type 2 tag (NTAG21x, Ultralight).
///
/// ```
/// page 0   UID0 UID1 UID2 BCC0
/// page 1   UID3 UID4 UID5 UID6
/// page 2   BCC1 int  LOCK0 LOCK1       static lock bits, pages 3 to 15
/// page 3   E1   10   size  access      capability container: magic, version 1.0, bytes / 8, 00 = free
/// page 4.. TLV blocks:
///          00                          nothing
///          01 03 x x x                 lock control
///          02 03 x x x                 memory control
///          03 len message              NDEF; len FF hh ll for 255 bytes and more
///          FD len ...                  proprietary
///          FE                          end; what follows is left over
/// ```
///
/// The TLV walk is strict: a block that does not fit, or is of no known type, makes the tag
/// foreign.
final class Type2Tag {

  static final int PAGE_BYTES = 4;
  static final int READ_BYTES = 16;
  static final int CC_AT = 12;
  static final int USER_AT = 16;

  /// No card of ours is longer; of a longer tag no more is read.
  static final int MOST_USER_BYTES = 64;

  static final int MAGIC = 0xE1;
  static final int TLV_NULL = 0x00;
  static final int TLV_LOCK_CONTROL = 0x01;
  static final int TLV_MEMORY_CONTROL = 0x02;
  static final int TLV_NDEF = 0x03;
  static final int TLV_PROPRIETARY = 0xFD;
  static final int TLV_TERMINATOR = 0xFE;

  /// Where the NDEF message is.
  sealed interface Place {

    /// All there.
    record Whole(int from, int length) implements Place {}

    /// More memory is needed to tell: so many bytes from page 4.
    record More(int bytes) implements Place {}

    /// There is none to be had.
    record None(String reason) implements Place {
      static final None BLANK = new None(TagContent.Foreign.BLANK.reason());
    }
  }

  private Type2Tag() {}

  /// The size of the data area in bytes, as the capability container has it; 0 where it is no Type
  /// 2 tag.
  ///
  /// @param memory memory from page 0, 16 bytes or more
  static int dataBytes(byte[] memory) {
    boolean type2 = (memory[CC_AT] & 0xFF) == MAGIC && (memory[CC_AT + 1] & 0xF0) == 0x10;
    boolean readable = (memory[CC_AT + 3] & 0xF0) == 0;
    return type2 && readable ? (memory[CC_AT + 2] & 0xFF) * 8 : 0;
  }

  /// Looks for the NDEF message.
  ///
  /// @param user memory from page 4
  /// @param count how much of it is known
  /// @param dataBytes size of the data area
  static Place ndef(byte[] user, int count, int dataBytes) {
    int at = 0;
    while (at < dataBytes) {
      if (at >= count) {
        return more(at + 1);
      }
      int type = user[at] & 0xFF;
      if (type == TLV_NULL) {
        at++;
        continue;
      }
      if (type == TLV_TERMINATOR) {
        return new Place.None("no NDEF message");
      }
      if (at + 1 >= count) {
        return at + 1 >= dataBytes ? new Place.None("TLV without a length") : more(at + 2);
      }
      int length = user[at + 1] & 0xFF;
      int value = at + 2;
      if (length == 0xFF) {
        if (at + 3 >= count) {
          return at + 3 >= dataBytes ? new Place.None("TLV without a length") : more(at + 4);
        }
        length = ((user[at + 2] & 0xFF) << 8) | (user[at + 3] & 0xFF);
        value = at + 4;
      }
      if (value + length > dataBytes) {
        return new Place.None("TLV longer than the tag");
      }
      switch (type) {
        case TLV_LOCK_CONTROL, TLV_MEMORY_CONTROL -> {
          if (length != 3) {
            return new Place.None("control TLV of " + length + " bytes");
          }
        }
        case TLV_PROPRIETARY -> {}
        case TLV_NDEF -> {
          if (length == 0) {
            return Place.None.BLANK;
          }
          return value + length > count ? more(value + length) : new Place.Whole(value, length);
        }
        default -> {
          return new Place.None(String.format("unknown TLV %02X", type));
        }
      }
      at = value + length;
    }
    return new Place.None("no NDEF message");
  }

  private static Place more(int bytes) {
    return bytes > MOST_USER_BYTES
        ? new Place.None("more on it than on any card")
        : new Place.More(bytes);
  }

  /// What a tag's memory says.
  ///
  /// @param memory memory from page 0
  /// @param count how much of it is known; a message that goes on beyond makes the tag foreign
  static TagContent content(byte[] memory, int count) {
    if (count < USER_AT) {
      return new TagContent.Foreign("no capability container");
    }
    int dataBytes = dataBytes(memory);
    if (dataBytes == 0) {
      return new TagContent.Foreign("no Type 2 capability container");
    }
    byte[] user = Arrays.copyOfRange(memory, USER_AT, count);
    if (user.length > 0 && Arrays.equals(user, new byte[user.length])) {
      return TagContent.Foreign.BLANK;
    }
    return switch (ndef(user, user.length, dataBytes)) {
      case Place.Whole whole ->
          TagRecord.decode(Arrays.copyOfRange(user, whole.from(), whole.from() + whole.length()));
      case Place.More _ -> new TagContent.Foreign("cut memory");
      case Place.None none -> new TagContent.Foreign(none.reason());
    };
  }
}
