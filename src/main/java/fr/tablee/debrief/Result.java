package fr.tablee.debrief;

import fr.tablee.score.Assessment;
import java.util.OptionalDouble;

/// A board at a check, counted.
///
/// @param placed cards of the deck on meaningful slots
/// @param of cards in the deck
/// @param right cards that lay right
/// @param moves fewest cards to move for a right order
/// @param misfiled cards in the wrong row or zone
/// @param concordance share of the comparable pairs that lay right; empty where none is comparable
public record Result(
    int placed, int of, int right, int moves, int misfiled, OptionalDouble concordance) {

  static Result of(Assessment assessment) {
    return new Result(
        assessment.placed(),
        assessment.of(),
        (int) assessment.right(),
        assessment.moves(),
        assessment.misfiled(),
        assessment.concordance());
  }

  /// Cards that lay, and lay otherwise than the key says.
  int wrong() {
    return placed - right;
  }

  /// Whether every card lay, and lay right.
  public boolean complete() {
    return placed == of && right == of;
  }
}
