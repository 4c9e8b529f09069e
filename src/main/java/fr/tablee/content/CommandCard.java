package fr.tablee.content;

/// A card that tells the table what to do when it is laid on the lectern.
///
/// @param card its face
/// @param action what it does
public record CommandCard(Card card, Action action) {

  /// What a command card can ask for.
  public enum Action {
    CHECK,
    HINT,
    PAUSE,
    NEXT,
    UNDO
  }
}
