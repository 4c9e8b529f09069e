package fr.tablee.table.virtual;

import java.util.Arrays;
import java.util.HexFormat;

/// What a contactless PC/SC reader makes of the pseudo-APDUs that reach it (PC/SC part 3, 3.2.2),
/// and what it says to its tag.
///
/// ```
/// to the reader                 to the tag                back
/// FF CA 00 00 00                                          UID 90 00
/// FF B0 00 pp n                 30 pp                     data(n) 90 00        n = 1..16
/// FF D6 00 pp 04 d d d d        A2 pp d d d d             90 00
/// anything else                                           6A 81
/// the tag says NAK or nothing                             63 00
/// ```
///
/// ATR of a storage tag: `3B 8F 80 01 80 4F 0C A0 00 00 03 06 03 NN NN 00 00 00 00 TCK`, the last
/// byte the XOR of all from the second on. The reader's thread.
public final class PcscFirmware {

  private static final int GET_DATA = 0xCA;
  private static final int READ_BINARY = 0xB0;
  private static final int UPDATE_BINARY = 0xD6;
  private static final byte[] REFUSED = {0x63, 0x00};
  private static final byte[] UNKNOWN = {0x6A, (byte) 0x81};
  private static final byte[] DONE = {(byte) 0x90, 0x00};
  private static final int ISO_DEP = 0x20;

  private PcscFirmware() {}

  /// The ATR that the reader makes up for a tag.
  public static byte[] atr(EmulatedTag tag) {
    return switch (tag.selRes()) {
      case 0x00 -> storage("0003");
      case 0x08 -> storage("0001");
      case 0x18 -> storage("0002");
      default -> HexFormat.of().parseHex((tag.selRes() & ISO_DEP) != 0 ? "3b80800101" : "3b00");
    };
  }

  private static byte[] storage(String name) {
    byte[] atr = HexFormat.of().parseHex("3b8f8001804f0ca00000030603" + name + "0000000000");
    for (int i = 1; i < atr.length - 1; i++) {
      atr[atr.length - 1] ^= atr[i];
    }
    return atr;
  }

  /// Answers one APDU.
  public static byte[] answer(byte[] apdu, EmulatedTag tag) {
    if (apdu.length < 5 || apdu[0] != (byte) 0xFF || apdu[2] != 0) {
      return UNKNOWN;
    }
    return switch (apdu[1] & 0xFF) {
      case GET_DATA -> uid(tag);
      case READ_BINARY -> read(apdu, tag);
      case UPDATE_BINARY -> write(apdu, tag);
      default -> UNKNOWN;
    };
  }

  private static byte[] uid(EmulatedTag tag) {
    byte[] uid = new byte[tag.uidLength()];
    tag.copyUid(uid, 0);
    return withStatus(uid);
  }

  private static byte[] read(byte[] apdu, EmulatedTag tag) {
    int wanted = apdu[4] & 0xFF;
    if (wanted == 0 || wanted > 16) {
      return new byte[] {0x6C, 0x10};
    }
    byte[] page = {0x30, apdu[3]};
    byte[] data = new byte[256];
    int said = tag.answer(page, 0, page.length, data);
    return said < wanted ? REFUSED : withStatus(Arrays.copyOf(data, wanted));
  }

  private static byte[] write(byte[] apdu, EmulatedTag tag) {
    if (apdu[4] != 4 || apdu.length != 9) {
      return new byte[] {0x67, 0x00};
    }
    byte[] command = {(byte) 0xA2, apdu[3], apdu[5], apdu[6], apdu[7], apdu[8]};
    boolean taken = tag.answer(command, 0, command.length, new byte[256]) == EmulatedTag.ACK;
    return taken ? DONE : REFUSED;
  }

  private static byte[] withStatus(byte[] data) {
    byte[] answer = Arrays.copyOf(data, data.length + DONE.length);
    System.arraycopy(DONE, 0, answer, data.length, DONE.length);
    return answer;
  }
}
