package fr.tablee.debrief;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Lying;

/// The time a card lay on one slot of the board.
///
/// @param card the card
/// @param slot where
/// @param fromMillis when it was laid there, in elapsed time
/// @param untilMillis when it was lifted, or the end of the log
/// @param byHand whether the console ever said so
/// @param corrected whether a person said later that it lay here
record Placement(
    CardRef card,
    SlotId slot,
    long fromMillis,
    long untilMillis,
    boolean byHand,
    boolean corrected) {

  /// Whether it lasted long enough to count.
  boolean counts() {
    return untilMillis - fromMillis >= Lying.OneCard.REST_MILLIS;
  }

  Placement until(long millis) {
    return new Placement(card, slot, fromMillis, millis, byHand, corrected);
  }

  /// The same as a correction has it.
  Placement corrected(SlotId other) {
    return new Placement(card, other, fromMillis, untilMillis, byHand, true);
  }

  Placement asHand() {
    return new Placement(card, slot, fromMillis, untilMillis, true, corrected);
  }

  boolean overlaps(Stretch stretch) {
    return fromMillis < stretch.untilMillis() && untilMillis > stretch.fromMillis();
  }
}
