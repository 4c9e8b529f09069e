package fr.tablee.table.virtual;

/// The air between an antenna and the tags in its field, frame by frame: for chips whose host
/// speaks ISO/IEC 14443-3 type A itself (clause 6).
///
/// ```
/// 26, 52 (7 bits)            REQA, WUPA           ATQA, low byte first
/// 93 NVB bits.. (95 level 2) anticollision        the rest of the 40 bits: 4 of number, BCC; all tags at once
/// 93 70 number BCC CRC       SELECT               SAK CRC; 04 where one level more follows
/// other.. CRC                a command in ACTIVE  bytes CRC, or 4 bits: A ACK, 0 NAK, 1 NAK for a wrong CRC
/// ```
///
/// A tag that hears what is not meant for it, or is of no sense, falls back to IDLE or HALT. Bus
/// thread.
final class TagAir {

  private static final int REQA = 0x26;
  private static final int WUPA = 0x52;
  private static final int SHORT_FRAME_BITS = 7;
  private static final int SELECT_LEVEL_1 = 0x93;
  private static final int SELECT_LEVEL_3 = 0x97;
  private static final int WHOLE_NUMBER = 0x70;
  private static final int LEVEL_BITS = 40;
  private static final int HEAD_BITS = 16;
  private static final int CASCADE_FOLLOWS = 0x04;
  private static final int ACK = 0x0A;
  private static final int NAK = 0x00;
  private static final int NAK_CHECKSUM = 0x01;

  private final RadioField field;

  TagAir(RadioField field) {
    this.field = field;
  }

  /// Sends a frame.
  ///
  /// @param count bytes, the last one perhaps in part
  /// @param lastBits bits of the last byte; 0 for all
  Pickup say(byte[] sent, int count, int lastBits) {
    Pickup heard = Pickup.SILENCE;
    boolean call = count == 1 && lastBits == SHORT_FRAME_BITS;
    for (EmulatedTag tag : field.audience(call)) {
      heard = heard.with(call ? called(tag, sent[0] & 0x7F) : told(tag, sent, count, lastBits));
    }
    return heard;
  }

  private static Pickup called(EmulatedTag tag, int word) {
    boolean answers =
        switch (word) {
          case REQA -> tag.request();
          case WUPA -> tag.wakeUp();
          default -> false;
        };
    int atqa = tag.sensRes();
    return answers ? Pickup.of(new byte[] {(byte) atqa, (byte) (atqa >> 8)}, 2) : Pickup.SILENCE;
  }

  private static Pickup told(EmulatedTag tag, byte[] sent, int count, int lastBits) {
    int first = sent[0] & 0xFF;
    boolean numbering =
        count >= 2 && first >= SELECT_LEVEL_1 && first <= SELECT_LEVEL_3 && (first & 1) == 1;
    if (numbering && !tag.active()) {
      int level = (first - SELECT_LEVEL_1) / 2 + 1;
      return (sent[1] & 0xFF) == WHOLE_NUMBER
          ? select(tag, level, sent, count)
          : anticollision(tag, level, sent, count, lastBits);
    }
    return command(tag, sent, count, lastBits);
  }

  private static Pickup anticollision(
      EmulatedTag tag, int level, byte[] sent, int count, int lastBits) {
    int known = (lastBits == 0 ? count : count - 1) * Byte.SIZE + lastBits - HEAD_BITS;
    if (!tag.ready(level) || known < 0 || known >= LEVEL_BITS) {
      tag.relapse();
      return Pickup.SILENCE;
    }
    long number = tag.cascade(level);
    for (int i = 0; i < known; i++) {
      if ((number >> i & 1) != (sent[2 + i / Byte.SIZE] >> (i % Byte.SIZE) & 1)) {
        tag.relapse();
        return Pickup.SILENCE;
      }
    }
    byte[] rest = new byte[(LEVEL_BITS - known + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = (byte) (number >> (known + i * Byte.SIZE));
    }
    return new Pickup(rest, LEVEL_BITS - known, 0, 0);
  }

  private static Pickup select(EmulatedTag tag, int level, byte[] sent, int count) {
    boolean meant = tag.ready(level) && count == 9 && CrcA.ends(sent, 0, count);
    long number = tag.cascade(level);
    for (int i = 0; i < LEVEL_BITS / Byte.SIZE && meant; i++) {
      meant = (byte) (number >> (i * Byte.SIZE)) == sent[2 + i];
    }
    if (!meant) {
      tag.relapse();
      return Pickup.SILENCE;
    }
    byte[] sak = new byte[1 + CrcA.BYTES];
    sak[0] = (byte) (tag.select(level) ? tag.selRes() : CASCADE_FOLLOWS);
    CrcA.append(sak, 0, 1);
    return Pickup.of(sak, sak.length);
  }

  private static Pickup command(EmulatedTag tag, byte[] sent, int count, int lastBits) {
    boolean active = tag.active();
    if (!active || lastBits != 0 || !CrcA.ends(sent, 0, count)) {
      if (!tag.halted()) {
        tag.relapse();
      }
      return active ? Pickup.nibble(NAK_CHECKSUM, 0) : Pickup.SILENCE;
    }
    byte[] answer = new byte[256];
    int said = tag.exchange(sent, 0, count - CrcA.BYTES, answer);
    return switch (said) {
      case EmulatedTag.SILENT -> Pickup.SILENCE;
      case EmulatedTag.NAK -> Pickup.nibble(NAK, 0);
      case EmulatedTag.ACK -> Pickup.nibble(ACK, AirTime.EEPROM_NANOS);
      default -> {
        CrcA.append(answer, 0, said);
        yield Pickup.of(answer, said + CrcA.BYTES);
      }
    };
  }
}
