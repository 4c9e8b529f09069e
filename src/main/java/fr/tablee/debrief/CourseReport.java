package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/// The course of one activity, in seconds spent on it, pauses left out.
///
/// @param seconds how long it lasted
/// @param stays each time a card lay on a slot, in the order they began
/// @param marks what else happened, in order
public record CourseReport(long seconds, List<Stay> stays, List<Mark> marks) {

  public CourseReport {
    stays = List.copyOf(stays);
    marks = List.copyOf(marks);
  }

  /// A card on a slot from one moment to another.
  ///
  /// @param counts whether it rested long enough to be a choice
  /// @param byHand whether the console placed it
  /// @param corrected whether a person said later that it lay here
  public record Stay(
      String card,
      String title,
      String slot,
      long fromSeconds,
      long untilSeconds,
      boolean counts,
      boolean byHand,
      boolean corrected) {}

  /// A moment that is not about one card.
  ///
  /// @param number of checks and hints: the how-manieth, from 1; else 0
  public record Mark(Kind kind, long seconds, int number) {

    /// What happened.
    public enum Kind {
      CHECK,
      HINT,
      SHOWN,
      EXPLAINED;

      @JsonValue
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
