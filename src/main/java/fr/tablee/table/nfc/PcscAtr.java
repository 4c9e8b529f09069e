package fr.tablee.table.nfc;

import java.util.HexFormat;
import javax.smartcardio.ATR;
import org.nfctools.api.TagType;
import org.nfctools.spi.acs.AcsTagUtils;

/// What a PC/SC reader says of a tag before anything is asked of it: an ATR that the reader makes
/// up (PC/SC part 3, 3.1.3.2.3).
///
/// ```
/// 3B 8F 80 01  80 4F 0C  A0 00 00 03 06  SS  NN NN  00 00 00 00  TCK      a storage tag
///              historical bytes          |   |
///                                        |   0001 Classic 1K, 0002 Classic 4K, 0003 Ultralight and NTAG ...
///                                        03 for ISO/IEC 14443 type A, part 3
/// 3B 8n 80 01  ...                                                        a smart card or a telephone
/// ```
///
/// Readers do not agree on NN for the newer Ultralights, so a storage tag of type A that is none of
/// the MIFARE Classics is asked for page 0: what is no Type 2 tag will not give it.
final class PcscAtr {

  private static final int STORAGE_BYTES = 15;
  private static final byte[] STORAGE = HexFormat.of().parseHex("804f0ca000000306");
  private static final int TYPE_A_PART_3 = 0x03;

  private PcscAtr() {}

  /// Why no tag of ours can bear this ATR, in English; empty where it may.
  static String hindrance(ATR atr) {
    byte[] historical = atr.getHistoricalBytes();
    if (historical.length < STORAGE_BYTES || !startsAsStorage(historical)) {
      return "no storage tag: ATR " + hex(atr);
    }
    if (historical[STORAGE.length] != TYPE_A_PART_3) {
      return "no tag of ISO/IEC 14443 type A: ATR " + hex(atr);
    }
    // nfctools knows the names; shorter bytes it would print on the standard output.
    TagType type = AcsTagUtils.identifyTagType(historical);
    return switch (type) {
      case MIFARE_CLASSIC_1K, MIFARE_CLASSIC_4K, MIFARE_MINI -> "no Type 2 tag: " + type;
      default -> "";
    };
  }

  private static boolean startsAsStorage(byte[] historical) {
    for (int i = 0; i < STORAGE.length; i++) {
      if (historical[i] != STORAGE[i]) {
        return false;
      }
    }
    return true;
  }

  private static String hex(ATR atr) {
    return HexFormat.of().withUpperCase().formatHex(atr.getBytes());
  }
}
