package fr.tablee.score;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import java.util.Collection;
import java.util.Optional;

/// Judges a board by an activity's key.
///
/// The answer depends on nothing but its arguments, not even on the order in which the cards are
/// given. Any thread may ask.
public final class Scoring {

  private Scoring() {}

  /// What the key says of the cards that lie on the board.
  ///
  /// Cards of other decks, definition cards, blanks and cards on slots without a meaning change
  /// nothing. Of a card that lies twice, the one laid first counts.
  ///
  /// @param activity whose key judges
  /// @param laid every card on the board, in any order
  /// @return empty for an activity without a key: open map, debate, commitment
  public static Optional<Assessment> assess(Activity activity, Collection<Laid> laid) {
    return switch (activity) {
      case Timeline timeline -> Optional.of(TimelineJudge.assess(timeline, laid));
      case Sorting sorting -> Optional.of(SortingJudge.assess(sorting, laid));
      case Ordering ordering -> Optional.of(OrderingJudge.assess(ordering, laid));
      case OpenMap _, Debate _, Commitment _ -> Optional.empty();
    };
  }
}
