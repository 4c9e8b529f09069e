package fr.tablee.table;

/// Which chip the readers have, with what decides its timing.
public sealed interface ChipSpec {

  /// The word of table files: `pn532`, `mfrc522`.
  String word();

  /// NXP PN532.
  ///
  /// @param answerTimeoutMillis longest wait for an answer
  /// @param ackTimeoutMillis longest wait for the ACK of a command
  /// @param activationRetries how often the chip looks again before it says that a slot is empty
  /// @param tagTimeout longest wait for a tag, as the chip wants it: 100 microseconds x 2^(n-1)
  /// @param emptyMicros likely time of a look that finds nothing, after the guard time
  /// @param activationMicros likely time of a look that finds a tag, after the guard time
  /// @param selectMicros likely time of a look for a tag of known number, after the guard time
  /// @param readMicros likely time of a READ
  /// @param writeMicros likely time of a WRITE
  /// @param settingMicros likely time of a command that does not use the field
  /// @param wakeMicros from the edge of chip select to a chip that hears
  /// @param ackLookMicros from one look for an ACK to the next
  /// @param answerLookMicros from one look for a late answer to the next
  /// @param resendMicros from a NACK to the same answer again
  record Pn532(
      int answerTimeoutMillis,
      int ackTimeoutMillis,
      int activationRetries,
      int tagTimeout,
      int emptyMicros,
      int activationMicros,
      int selectMicros,
      int readMicros,
      int writeMicros,
      int settingMicros,
      int wakeMicros,
      int ackLookMicros,
      int answerLookMicros,
      int resendMicros)
      implements ChipSpec {

    @Override
    public String word() {
      return "pn532";
    }
  }

  /// NXP MFRC522 and its clones.
  ///
  /// @param pollTimeoutMicros longest wait for a tag's answer to WUPA, anticollision and SELECT
  /// @param readTimeoutMicros longest wait for a tag's answer to READ
  /// @param writeTimeoutMicros longest wait for a tag's answer to WRITE
  /// @param activationRetries how often a tag that is known to lie there is called again before its
  ///   silence is believed
  /// @param activationMicros likely longest time of a look that finds a tag, after the guard time
  /// @param marginMicros what the chip has over the tag's time before it counts as silent itself
  /// @param resetMicros from a reset to a chip that hears
  /// @param lookMicros from one look for a late answer to the next
  /// @param gainDecibels gain of the receiver: 18, 23, 33, 38, 43 or 48
  record Mfrc522(
      int pollTimeoutMicros,
      int readTimeoutMicros,
      int writeTimeoutMicros,
      int activationRetries,
      int activationMicros,
      int marginMicros,
      int resetMicros,
      int lookMicros,
      int gainDecibels)
      implements ChipSpec {

    @Override
    public String word() {
      return "mfrc522";
    }
  }
}
