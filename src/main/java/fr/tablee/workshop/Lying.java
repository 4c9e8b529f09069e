package fr.tablee.workshop;

import fr.tablee.table.CardRef;

/// What lies on one slot.
public sealed interface Lying {

  /// One readable card.
  ///
  /// @param card its identity
  /// @param sinceMillis when it was laid there, in the workshop's elapsed time
  /// @param rank grows with each placement of the workshop
  /// @param byHand placed from the console rather than sensed
  record OneCard(CardRef card, long sinceMillis, long rank, boolean byHand) implements Lying {

    /// Milliseconds a placement must last before it counts.
    public static final long REST_MILLIS = 2000;

    /// Whether it has lain long enough to count at a time of the workshop.
    public boolean restedAt(long elapsedMillis) {
      return elapsedMillis - sinceMillis >= REST_MILLIS;
    }
  }

  /// A tag that is none of ours.
  record ForeignTag() implements Lying {}

  /// More than one tag.
  record SeveralTags() implements Lying {}
}
