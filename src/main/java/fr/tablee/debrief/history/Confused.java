package fr.tablee.debrief.history;

/// Two things taken for each other: two cards the wrong way round, or a card in a zone that is not
/// its own.
///
/// @param one title of the card that comes first, or of the card in the wrong zone
/// @param other title of the card that comes later, or of the wrong zone
/// @param times workshops where that was so at the first check
/// @param of workshops where it could have been
public record Confused(String one, String other, int times, int of) {

  public double share() {
    return of == 0 ? 0 : (double) times / of;
  }
}
