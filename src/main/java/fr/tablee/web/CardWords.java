package fr.tablee.web;

import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.CardReport;
import java.util.Map;
import java.util.function.Predicate;

/// What became of one card, in words.
public final class CardWords {

  /// The drawings of the display's seals, on a square of 24.
  private static final Map<String, String> MARKS =
      Map.of(
          "right",
          "M4.5 12.8 9.6 18 19.5 6.8",
          "move",
          "M3 12h18M7.5 7 3 12l4.5 5M16.5 7l4.5 5-4.5 5",
          "wrong-zone",
          "M8 20V4M4 8l4-4 4 4M16 4v16M12 16l4 4 4-4",
          "either",
          "M4 5h11v8H9l-3.4 3V13H4ZM17.5 9.5H20v7h-1.6v2.7L15 16.5h-4.2V15",
          CardReport.UNPLACED,
          "M6 12h12");

  private CardWords() {}

  /// A verdict, as the legend of the display says it.
  ///
  /// @param kind kind of the activity
  /// @param verdict `right`, `move`, `wrong-zone`, `either` or `unplaced`
  public static String verdict(String kind, String verdict) {
    return switch (verdict) {
      case "right" -> "bien placée";
      case "move" -> "à déplacer";
      case "wrong-zone" -> kind.equals("timeline") ? "mauvaise rangée" : "à rediscuter";
      case "either" -> "à débattre";
      default -> "non posée";
    };
  }

  /// The line drawing of a verdict, as an SVG path.
  public static String mark(String verdict) {
    return MARKS.getOrDefault(verdict, "");
  }

  /// `45 ans trop tard`, `trop tôt`; empty for a card that was not off.
  public static String off(CardReport card) {
    String way =
        card.direction()
            .map(word -> word.equals("too-early") ? "trop tôt" : "trop tard")
            .orElse("");
    return card.yearsOff().isPresent()
        ? CountWords.of(card.yearsOff().getAsInt(), "an") + " " + way
        : way;
  }

  /// Whether any card of the activity was off, and the table needs a column for it.
  public static boolean anyOff(ActivityReport report) {
    return any(report, card -> card.direction().isPresent());
  }

  /// Whether any card of the activity was placed from the console.
  public static boolean anyByHand(ActivityReport report) {
    return any(report, CardReport::byHand);
  }

  private static boolean any(ActivityReport report, Predicate<CardReport> what) {
    return report.cards().stream().anyMatch(what);
  }
}
