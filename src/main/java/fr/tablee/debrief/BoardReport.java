package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The board of one activity at one moment.
///
/// @param moment which
/// @param seconds when, in time spent on the activity
/// @param cards what lay there, slot by slot
/// @param silent slots whose reader did not answer then: what lay there is not known
public record BoardReport(Moment moment, long seconds, List<Laid> cards, List<String> silent) {

  public BoardReport {
    cards = List.copyOf(cards);
    silent = List.copyOf(silent);
  }

  /// Which moment of an activity.
  public enum Moment {
    /// The first check.
    FIRST,
    /// The last check.
    LAST,
    /// When the last card had been laid; cards taken away afterwards were put away.
    END;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A card on a slot.
  ///
  /// @param verdict `right`, `move`, `wrong-zone`, `either`; empty where nothing was judged
  /// @param byHand whether the console placed it
  /// @param corrected whether a person said later that it lay there
  public record Laid(
      String slot,
      String card,
      String title,
      Optional<String> verdict,
      boolean byHand,
      boolean corrected) {}
}
