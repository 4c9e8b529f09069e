package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;
import java.util.Arrays;
import java.util.Optional;

/// Writes an identity on a Type 2 tag so that a tag taken away in the middle is blank, never
/// another card.
///
/// ```
/// 0  what it says now is read, unless it may be lost: another's tag, another card is left alone
/// 1  the page with the length byte, length 00      from here on the tag is blank
/// 2  the other pages that differ                   message, end block
/// 3  the page with the length byte, its length     from here on the tag is the card
/// 4  all of it read back and compared
/// ```
///
/// Control blocks at the front (the NTAG213's lock control) stay as they are. Lock bits, password
/// and capability container are looked at first, and are never written. Bus thread.
final class TagWriter {

  private static final int USER_PAGE = Type2Tag.USER_AT / Type2Tag.PAGE_BYTES;
  private static final int CONTROL_BYTES = 5;

  private final Type2Memory tag;
  private int written;

  TagWriter(Type2Memory tag) {
    this.tag = tag;
  }

  /// Writes an identity where the policy and the tag allow it.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy) {
    written = 0;
    try {
      return attempt(content, policy);
    } catch (TagLostException e) {
      return new WriteOutcome.Torn(String.valueOf(e.getMessage()));
    }
  }

  private WriteOutcome attempt(TagContent.Ours content, WritePolicy policy)
      throws TagLostException {
    byte[] header = tag.read(0);
    int dataBytes = Type2Tag.dataBytes(header);
    Optional<TagProtection> kind = TagProtection.of(header);
    if (dataBytes == 0 || kind.isEmpty()) {
      return new WriteOutcome.Unfit("no Type 2 tag of a known size");
    }
    byte[] block = CardTag.block(content);
    byte[] before = user(Math.min(dataBytes, block.length + 2 * CONTROL_BYTES));
    int front = controlBytes(before);
    if (front + block.length > dataBytes) {
      return new WriteOutcome.Unfit("too small: " + dataBytes + " bytes");
    }
    byte[] after = Arrays.copyOf(before, wholePages(front + block.length));
    System.arraycopy(block, 0, after, front, block.length);
    if (Arrays.equals(after, 0, after.length, before, 0, after.length)) {
      return new WriteOutcome.Unchanged();
    }
    int lastPage = USER_PAGE + after.length / Type2Tag.PAGE_BYTES - 1;
    Optional<WriteOutcome> hindrance = kind.get().hindrance(tag, header, lastPage);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    if (policy == WritePolicy.BLANK_ONLY) {
      TagContent there = says(header, dataBytes);
      if (!there.equals(TagContent.Foreign.BLANK) && !there.equals(content)) {
        return new WriteOutcome.Taken(there);
      }
    }
    change(before, after, front + 1);
    return verify(content, header, after);
  }

  /// @param lengthAt the length byte's place in user memory
  private void change(byte[] before, byte[] after, int lengthAt) throws TagLostException {
    int lengthPage = lengthAt / Type2Tag.PAGE_BYTES;
    byte[] blank = page(after, lengthPage);
    blank[lengthAt % Type2Tag.PAGE_BYTES] = 0;
    if (!Arrays.equals(blank, page(before, lengthPage))) {
      write(lengthPage, blank);
    }
    for (int page = 0; page < after.length / Type2Tag.PAGE_BYTES; page++) {
      if (page != lengthPage && !Arrays.equals(page(after, page), page(before, page))) {
        write(page, page(after, page));
      }
    }
    write(lengthPage, page(after, lengthPage));
  }

  private WriteOutcome verify(TagContent.Ours content, byte[] header, byte[] after)
      throws TagLostException {
    byte[] back = user(after.length);
    byte[] memory = Arrays.copyOf(header, Type2Tag.USER_AT + after.length);
    System.arraycopy(back, 0, memory, Type2Tag.USER_AT, after.length);
    boolean same = Arrays.equals(back, 0, after.length, after, 0, after.length);
    return same && Type2Tag.content(memory, memory.length).equals(content)
        ? new WriteOutcome.Written(written)
        : new WriteOutcome.Torn("reads back otherwise");
  }

  private TagContent says(byte[] header, int dataBytes) throws TagLostException {
    byte[] user = user(Math.min(dataBytes, Type2Tag.MOST_USER_BYTES));
    byte[] memory = Arrays.copyOf(header, Type2Tag.USER_AT + user.length);
    System.arraycopy(user, 0, memory, Type2Tag.USER_AT, user.length);
    return Type2Tag.content(memory, memory.length);
  }

  private void write(int userPage, byte[] data) throws TagLostException {
    tag.write(USER_PAGE + userPage, data);
    written++;
  }

  /// User memory, so many bytes or more of it.
  private byte[] user(int bytes) throws TagLostException {
    int reads = (bytes + Type2Tag.READ_BYTES - 1) / Type2Tag.READ_BYTES;
    byte[] user = new byte[reads * Type2Tag.READ_BYTES];
    for (int i = 0; i < reads; i++) {
      int page = USER_PAGE + i * Type2Tag.READ_BYTES / Type2Tag.PAGE_BYTES;
      System.arraycopy(tag.read(page), 0, user, i * Type2Tag.READ_BYTES, Type2Tag.READ_BYTES);
    }
    return user;
  }

  /// Bytes of the control blocks at the front.
  private static int controlBytes(byte[] user) {
    int at = 0;
    while (at < 2 * CONTROL_BYTES
        && (user[at] == Type2Tag.TLV_LOCK_CONTROL || user[at] == Type2Tag.TLV_MEMORY_CONTROL)
        && user[at + 1] == 3) {
      at += CONTROL_BYTES;
    }
    return at;
  }

  private static byte[] page(byte[] user, int page) {
    return Arrays.copyOfRange(user, page * Type2Tag.PAGE_BYTES, (page + 1) * Type2Tag.PAGE_BYTES);
  }

  private static int wholePages(int bytes) {
    return (bytes + Type2Tag.PAGE_BYTES - 1) / Type2Tag.PAGE_BYTES * Type2Tag.PAGE_BYTES;
  }
}
