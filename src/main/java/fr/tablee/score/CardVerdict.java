package fr.tablee.score;

import java.util.Optional;

/// What the key says of one card.
///
/// @param card the card's id
/// @param placed whether it lies on a slot that means something
/// @param toMove whether it is one of the fewest cards to move
/// @param wrongZone whether it lies in a wrong row or zone
/// @param either whether both zones are accepted ("à débattre")
/// @param trap whether it is a trap: told, not scored
/// @param shift for a card to move: which way and how far it is off
public record CardVerdict(
    String card,
    boolean placed,
    boolean toMove,
    boolean wrongZone,
    boolean either,
    boolean trap,
    Optional<Shift> shift) {

  /// How far a card is off.
  ///
  /// @param direction too early or too late on the board
  /// @param years from its date to the span between the nearest well-placed cards left and right of
  ///   it; 0 where no dates are
  public record Shift(Direction direction, int years) {}

  /// Which way a card is off.
  public enum Direction {
    TOO_EARLY,
    TOO_LATE
  }
}
