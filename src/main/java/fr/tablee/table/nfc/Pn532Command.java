package fr.tablee.table.nfc;

/// The commands of the PN532 that the table uses (user manual UM0701-02, chapter 7), each with its
/// frame ready to be sent. Unchangeable; any thread.
///
/// ```
/// command                    sent                              answered
/// GetFirmwareVersion  7.2.2  02                                03 IC Ver Rev Support         IC = 32 for a PN532
/// SAMConfiguration    7.2.10 14 01 14 01                       15                            normal mode, no SAM
/// RFConfiguration     7.3.1  32 01 00                          33                            item 1: field off
///                            32 02 00 0B n                     33                            item 2: time limits
///                            32 05 FF 01 rr                    33                            item 5: retries
/// InListPassiveTarget 7.3.5  4A max 00                         4B n [Tg SENS_RES(2) SEL_RES l UID(l)] x n
///                            4A 01 00 [88] UID                 the same, of that tag only
/// InDataExchange      7.3.8  40 01 30 page                     41 status data(16)            READ of Type 2 tags
///                            40 01 A2 page data(4)             41 status                     WRITE
/// ```
///
/// Traps:
/// * The chip's own default for `rr` is FF, endless: InListPassiveTarget over an empty slot then
///   never answers. It is set first.
/// * InListPassiveTarget switches the field on by itself and gives it time. A tag that is still
///   selected ignores the next one's REQA, so that every second listing of a card at rest comes
///   back empty: the field goes off after each look.
/// * Item 2's last byte is the longest wait for a tag, 100 us x 2^(n-1): 08 is 12.8 ms, above the
///   10 ms of an NTAG's WRITE; the default 0A lets each READ of a card that was just lifted take 51
///   ms.
final class Pn532Command {

  static final Pn532Command GET_FIRMWARE_VERSION = new Pn532Command("GetFirmwareVersion", 5, 0x02);
  static final Pn532Command SAM_NORMAL =
      new Pn532Command("SAMConfiguration", 1, 0x14, 0x01, 0x14, 0x01);
  static final Pn532Command FIELD_OFF = new Pn532Command("RFConfiguration", 1, 0x32, 0x01, 0x00);

  /// One tag at most, and none expected.
  static final Pn532Command LIST_ONE = new Pn532Command("InListPassiveTarget", 2, 0x4A, 0x01, 0x00);

  /// Two tags at most, and one expected.
  static final Pn532Command LIST_TWO =
      new Pn532Command("InListPassiveTarget", 14, 0x4A, 0x02, 0x00);

  private static final int CASCADE_TAG = 0x88;
  private static final int READ_BYTES = 16;
  private static final int PAGE_BYTES = 4;

  private final String name;
  private final byte[] frame;
  private final int answerCode;
  private final int answerBytes;

  /// @param likely bytes of the likely answer from its code on; a longer one is fetched in a second
  ///   look
  private Pn532Command(String name, int likely, int... payload) {
    byte[] bytes = new byte[payload.length];
    for (int i = 0; i < payload.length; i++) {
      bytes[i] = (byte) payload[i];
    }
    this.name = name;
    this.frame = Pn532Frame.command(bytes);
    this.answerCode = payload[0] + 1;
    this.answerBytes = likely + Pn532Frame.AROUND_PAYLOAD;
  }

  /// How often the chip looks again for a tag before it says that none is there.
  static Pn532Command retries(int activationRetries) {
    return new Pn532Command("RFConfiguration", 1, 0x32, 0x05, 0xFF, 0x01, activationRetries);
  }

  /// How long the chip waits for a tag.
  ///
  /// @param n 100 microseconds x 2^(n-1)
  static Pn532Command timeLimits(int n) {
    return new Pn532Command("RFConfiguration", 1, 0x32, 0x02, 0x00, 0x0B, n);
  }

  /// Selects the tag of that number and asks no other for its own: REQA, then SELECT at each
  /// cascade level. A number of 7 bytes is sent with the cascade tag before it, one of 10 bytes
  /// with two.
  static Pn532Command select(TagUid uid) {
    int[] payload = new int[3 + 12];
    payload[0] = 0x4A;
    payload[1] = 0x01;
    int at = 3;
    for (int i = 0; i < uid.length(); i++) {
      boolean goesOn = (i == 0 && uid.length() > 4) || (i == 3 && uid.length() > 7);
      if (goesOn) {
        payload[at++] = CASCADE_TAG;
      }
      payload[at++] = uid.at(i) & 0xFF;
    }
    return new Pn532Command(
        "InListPassiveTarget", 7 + uid.length(), java.util.Arrays.copyOf(payload, at));
  }

  /// READ: four pages of a Type 2 tag from this one on.
  static Pn532Command read(int page) {
    return new Pn532Command("InDataExchange READ", 2 + READ_BYTES, 0x40, 0x01, 0x30, page);
  }

  /// WRITE: one page of a Type 2 tag.
  static Pn532Command write(int page, byte[] data) {
    if (data.length != PAGE_BYTES) {
      throw new IllegalArgumentException("A page has 4 bytes, not " + data.length);
    }
    return new Pn532Command(
        "InDataExchange WRITE", 2, 0x40, 0x01, 0xA2, page, data[0], data[1], data[2], data[3]);
  }

  /// As in the manual.
  String name() {
    return name;
  }

  /// The frame; to be left unchanged.
  byte[] frame() {
    return frame;
  }

  /// The first byte of its answer.
  int answerCode() {
    return answerCode;
  }

  /// Bytes of the likely answer's whole frame.
  int answerBytes() {
    return answerBytes;
  }

  @Override
  public String toString() {
    return name;
  }
}
