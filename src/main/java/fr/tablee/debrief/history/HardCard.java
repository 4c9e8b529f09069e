package fr.tablee.debrief.history;

import java.util.Comparator;
import java.util.OptionalInt;

/// How one card went over many workshops.
///
/// @param tried workshops where it lay at the first check
/// @param wrong of those, where it lay wrong
/// @param kept workshops where it lay at the last check
/// @param stillWrong of those, where it still lay wrong
/// @param years median years it was off where it was, negative when too early; empty where dates
///   say nothing
public record HardCard(
    String card, String title, int tried, int wrong, int kept, int stillWrong, OptionalInt years) {

  /// Hardest first. A card that one group of one got wrong says less than one that nine of ten did:
  /// each is taken as if two more groups had got it right and two more wrong.
  static final Comparator<HardCard> HARDEST =
      Comparator.comparingDouble(HardCard::difficulty).reversed().thenComparing(HardCard::title);

  private double difficulty() {
    return (wrong + 2.0) / (tried + 4.0);
  }

  /// Share of the first tries that were wrong.
  public double share() {
    return tried == 0 ? 0 : (double) wrong / tried;
  }

  /// Share of the last checks that were still wrong.
  public double lastShare() {
    return kept == 0 ? 0 : (double) stillWrong / kept;
  }
}
