package fr.tablee.content;

import java.util.List;
import java.util.Optional;

/// Cards to lay in the order of their dates, each in the row or zone of its nature.
///
/// @param frame what every activity has
/// @param entries the cards with their key
public record Timeline(Frame frame, List<Entry> entries) implements Activity {

  public Timeline {
    entries = List.copyOf(entries);
  }

  @Override
  public List<Card> deck() {
    return entries.stream().map(Entry::card).toList();
  }

  @Override
  public String kind() {
    return "timeline";
  }

  /// One dated card.
  ///
  /// @param card its face
  /// @param date when it happened
  /// @param toleranceYears years by which reputable sources differ
  /// @param shown the date as a person reads it
  /// @param zone id of the right zone
  /// @param trap for a card that deceives on purpose: what is told; such a card's zone is not
  ///   scored
  public record Entry(
      Card card,
      YearSpan date,
      int toleranceYears,
      String shown,
      String zone,
      Optional<String> trap) {

    public Entry {
      if (toleranceYears < 0) {
        throw new IllegalArgumentException(
            "la carte " + card.ref() + " a une tolérance négative : " + toleranceYears);
      }
    }

    /// The span that counts: the date widened by the tolerance.
    public YearSpan tolerated() {
      return new YearSpan(date.from() - toleranceYears, date.to() + toleranceYears);
    }
  }
}
