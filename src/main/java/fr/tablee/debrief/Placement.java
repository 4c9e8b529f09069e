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
record Placement(CardRef card, SlotId slot, long fromMillis, long untilMillis, boolean byHand) {

  /// Whether it lasted long enough to count.
  boolean counts() {
    return untilMillis - fromMillis >= Lying.OneCard.REST_MILLIS;
  }

  Placement until(long millis) {
    return new Placement(card, slot, fromMillis, millis, byHand);
  }

  Placement on(SlotId other) {
    return new Placement(card, other, fromMillis, untilMillis, byHand);
  }

  Placement asHand() {
    return new Placement(card, slot, fromMillis, untilMillis, true);
  }

  boolean overlaps(Stretch stretch) {
    return fromMillis < stretch.untilMillis() && untilMillis > stretch.fromMillis();
  }
}
