package fr.tablee.debrief.history;

/// One card at the first and at the last check.
///
/// @param card id within the pack
/// @param first how it lay at the first check
/// @param last how it lay at the last one
/// @param years years it was off at the first check, negative when too early; 0 without
/// @param zone id of the zone it lay in at the first check; empty without
/// @param misfiled whether that was a wrong zone
public record CardSummary(
    String card, String title, Lying first, Lying last, int years, String zone, boolean misfiled) {

  /// How a card lay.
  public enum Lying {
    UNPLACED,
    RIGHT,
    WRONG;

    boolean placed() {
      return this != UNPLACED;
    }
  }
}
