package fr.tablee.table.virtual;

/// How long the radio takes at 106 kbit/s, from ISO/IEC 14443-3: an elementary time unit of 9.44
/// microseconds, nine of them a byte with its parity, and the answer delays of clause 6.1. What an
/// emulated reader does takes this long.
public final class AirTime {

  /// Unmodulated field that a tag may need before it hears a REQA (clause 5).
  public static final long GUARD_NANOS = 5_100_000;

  /// One REQA that nobody answers.
  public static final long EMPTY_NANOS = 380_000;

  /// REQA, anticollision and SELECT of a 7-byte number.
  public static final long ACTIVATION_NANOS = 4_540_000;

  /// REQA, anticollision and SELECT of a 4-byte number.
  static final long SHORT_ACTIVATION_NANOS = 2_500_000;

  /// REQA and the SELECTs of a known number, one for each cascade level.
  static final long REQUEST_NANOS = 450_000;

  static final long SELECT_NANOS = 1_240_000;

  /// One more turn of anticollision.
  static final long COLLISION_NANOS = 500_000;

  /// A tag's own time to write one page (NTAG213 data sheet, 10.5: 4.1 ms typical).
  static final long EEPROM_NANOS = 4_100_000;

  private static final long BYTE_NANOS = 85_000;
  private static final long DELAYS_NANOS = 250_000;
  private static final int CRC_BYTES = 2;

  private AirTime() {}

  /// Bringing one tag to ACTIVE.
  static long activation(int uidLength, int collisions) {
    return (uidLength == 4 ? SHORT_ACTIVATION_NANOS : ACTIVATION_NANOS)
        + collisions * COLLISION_NANOS;
  }

  /// Bringing one tag of a known number to ACTIVE, without anticollision.
  static long selection(int uidLength, boolean there) {
    int levels = there && uidLength > 4 ? 2 : 1;
    return REQUEST_NANOS + levels * SELECT_NANOS;
  }

  /// A command and its answer.
  ///
  /// @param answered bytes of the answer, 0 for the four bits of ACK or NAK
  static long exchange(int sent, int answered) {
    int back = answered == 0 ? 1 : answered + CRC_BYTES;
    return (sent + CRC_BYTES + back) * BYTE_NANOS + DELAYS_NANOS;
  }
}
