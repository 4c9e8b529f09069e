package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.TagContent;
import java.util.Arrays;

/// The bytes of a card's tag: what a new card has in its memory, for emulated cards and for checks.
/// Any thread.
public final class CardTag {

  private static final int NTAG213_PAGES = 45;
  private static final int CASCADE_TAG = 0x88;

  private CardTag() {}

  /// User memory from page 4 on, whole pages: the NDEF block with the card's identity, the end
  /// block, zeros.
  ///
  /// ```
  /// 03 len  D4 0E nn tablee.fr:card pack/card  FE 00..
  /// ```
  public static byte[] pages(CardRef card) {
    return pages(new TagContent.Identity(card));
  }

  /// The same for whatever the program writes on tags.
  public static byte[] pages(TagContent.Ours content) {
    byte[] block = block(content);
    int pages = (block.length + Type2Tag.PAGE_BYTES - 1) / Type2Tag.PAGE_BYTES;
    return Arrays.copyOf(block, pages * Type2Tag.PAGE_BYTES);
  }

  /// The NDEF block, and the end block.
  static byte[] block(TagContent.Ours content) {
    byte[] message = TagRecord.encode(content);
    byte[] block = new byte[message.length + 3];
    block[0] = Type2Tag.TLV_NDEF;
    block[1] = (byte) message.length;
    System.arraycopy(message, 0, block, 2, message.length);
    block[2 + message.length] = (byte) Type2Tag.TLV_TERMINATOR;
    return block;
  }

  /// The whole memory of an NTAG213 as it leaves the factory: 45 pages.
  ///
  /// ```
  /// page 00   UID0 UID1 UID2 BCC0      BCC0 = 88 ^ UID0 ^ UID1 ^ UID2
  /// page 01   UID3 UID4 UID5 UID6
  /// page 02   BCC1 48 00 00            BCC1 = UID3 ^ UID4 ^ UID5 ^ UID6; static lock bits
  /// page 03   E1 10 12 00              capability container: 144 bytes, free
  /// page 04   01 03 A0 0C              lock control
  /// page 05   34 03 00 FE              blank NDEF block, end
  /// page 28   00 00 00 BD              dynamic lock bits
  /// page 29   04 00 00 FF              no mirror, AUTH0 = FF: no password
  /// page 2A   00 05 00 00
  /// page 2B   FF FF FF FF              password
  /// page 2C   00 00 00 00              its acknowledge
  /// ```
  ///
  /// @param uid 7 bytes
  public static byte[] factoryImage(byte[] uid) {
    if (uid.length != 7) {
      throw new IllegalArgumentException("An NTAG213 has a UID of 7 bytes, not " + uid.length);
    }
    byte[] memory = new byte[NTAG213_PAGES * Type2Tag.PAGE_BYTES];
    put(memory, 0x00, uid[0], uid[1], uid[2], CASCADE_TAG ^ uid[0] ^ uid[1] ^ uid[2]);
    put(memory, 0x01, uid[3], uid[4], uid[5], uid[6]);
    put(memory, 0x02, uid[3] ^ uid[4] ^ uid[5] ^ uid[6], 0x48, 0x00, 0x00);
    put(memory, 0x03, Type2Tag.MAGIC, 0x10, 0x12, 0x00);
    put(memory, 0x04, 0x01, 0x03, 0xA0, 0x0C);
    put(memory, 0x05, 0x34, 0x03, 0x00, 0xFE);
    put(memory, 0x28, 0x00, 0x00, 0x00, 0xBD);
    put(memory, 0x29, 0x04, 0x00, 0x00, 0xFF);
    put(memory, 0x2A, 0x00, 0x05, 0x00, 0x00);
    put(memory, 0x2B, 0xFF, 0xFF, 0xFF, 0xFF);
    return memory;
  }

  /// The whole memory of an NTAG213 with a card's identity on it.
  ///
  /// @param uid 7 bytes
  public static byte[] image(byte[] uid, CardRef card) {
    byte[] memory = factoryImage(uid);
    Arrays.fill(memory, Type2Tag.USER_AT, Type2Tag.USER_AT + 8, (byte) 0);
    byte[] user = pages(card);
    System.arraycopy(user, 0, memory, Type2Tag.USER_AT, user.length);
    return memory;
  }

  private static void put(byte[] memory, int page, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      memory[page * Type2Tag.PAGE_BYTES + i] = (byte) bytes[i];
    }
  }
}
