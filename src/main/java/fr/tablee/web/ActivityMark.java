package fr.tablee.web;

import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Debrief;
import java.util.Optional;

/// The small numbered disc by which a page says which activity a sentence is about. Immutable.
///
/// @param number its place in the run sheet, from 1
/// @param title what a person calls the activity
/// @param accent its colour, as `#rrggbb`
public record ActivityMark(int number, String title, String accent) {

  /// The mark of one activity of a debrief.
  public static ActivityMark of(Debrief debrief, ActivityReport report) {
    return new ActivityMark(
        debrief.activities().indexOf(report) + 1, report.title(), report.accent());
  }

  /// The mark of the activity of that id; none for the empty id, which stands for the whole
  /// workshop.
  public static Optional<ActivityMark> of(Debrief debrief, String activity) {
    return debrief.activities().stream()
        .filter(report -> report.id().equals(activity))
        .findFirst()
        .map(report -> of(debrief, report));
  }

  /// Whether a sentence names the activity itself, so that the mark need not be spoken.
  public boolean isNamedBy(String text) {
    return text.startsWith(title);
  }
}
