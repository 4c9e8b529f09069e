package fr.tablee.table;

/// What decides the timing of scanner and presence, whatever the chip; each value as the table file
/// has it under `timing`.
///
/// @param guardMicros unmodulated field before the first word to a tag
/// @param cycleMillis shortest time from one scan of the table to the next
/// @param patienceMicros what the scan gives a chip over its likely time before it goes on without
///   it
/// @param staggerMicros from the first moment of one reader to that of the next: a start costs the
///   most current
/// @param firstScanMillis the first scan waits no longer than this for readers to start
/// @param healthMillis from one look at a reader's own state to the next
/// @param secondTagMillis from one look for a second tag over a card at rest to the next; a card
///   that was just laid down is looked under at the very next scan
/// @param missesBeforeLift clean "nothing" in a row before a card counts as lifted
/// @param liftFloorMillis shortest time from the last sight of a card to its lift
/// @param unsteadyMissesBeforeLift the same for a card that lies askew: missed and seen again, or
///   heard only when called again, twice within `steadySights`
/// @param steadySights sights in a row, none missed, after which a card counts as steady again
/// @param pairSights times in a row that two tags must be seen, or one of the two left, to be
///   believed
/// @param sightsBeforeClaim times in a row that a new tag must be seen on a slot that was caught
///   hearing its neighbours, or whose neighbour with a lost reader holds that tag
/// @param suspectMillis how long a slot is suspected after it was caught
/// @param failedReadsBeforeForeign looks at which a tag's memory could not be read before the tag
///   counts as foreign
/// @param faultsBeforeLost failed exchanges in a row before a reader counts as lost
/// @param looksBeforeBack good looks in a row, none failed, before a lost reader counts as sound
///   again; meanwhile it is told as coming back, and what it sees counts
/// @param restartMillis first wait before a lost reader is started again
/// @param restartMaxMillis longest wait between two restarts; a reader on its way back that has
///   been silent for so long is told lost again
public record ReaderTiming(
    int guardMicros,
    int cycleMillis,
    int patienceMicros,
    int staggerMicros,
    int firstScanMillis,
    int healthMillis,
    int secondTagMillis,
    int missesBeforeLift,
    int liftFloorMillis,
    int unsteadyMissesBeforeLift,
    int steadySights,
    int pairSights,
    int sightsBeforeClaim,
    int suspectMillis,
    int failedReadsBeforeForeign,
    int faultsBeforeLost,
    int looksBeforeBack,
    int restartMillis,
    int restartMaxMillis) {

  public ReaderTiming {
    if (restartMaxMillis < restartMillis) {
      throw new IllegalArgumentException(
          "a longest wait of " + restartMaxMillis + " ms below the first, " + restartMillis);
    }
  }
}
