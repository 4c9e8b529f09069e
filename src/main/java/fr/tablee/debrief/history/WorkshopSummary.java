package fr.tablee.debrief.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One workshop in small, computed from its log and its pack.
///
/// @param opened wall clock; empty where the log does not say
/// @param ending how it ended
/// @param minutes from the start to the closing, pauses included
/// @param plannedMinutes planned for all activities
/// @param people how many took part, if somebody counted
/// @param activities all activities of the pack, also those not played
/// @param notes what was written down during it, pledges and examples included, to be searched
public record WorkshopSummary(
    String id,
    String pack,
    String packTitle,
    String packVersion,
    String table,
    Optional<Instant> opened,
    Ending ending,
    long minutes,
    long plannedMinutes,
    OptionalInt people,
    List<ActivitySummary> activities,
    List<String> notes) {

  public WorkshopSummary {
    activities = List.copyOf(activities);
    notes = List.copyOf(notes);
  }

  /// How a workshop ended.
  public enum Ending {
    /// It was closed, and every activity had been played but those left out on purpose.
    COMPLETE,
    /// It was closed before the last activity.
    CUT_SHORT,
    /// It was never closed: it is running, or the current was cut.
    OPEN,
    /// It never started.
    UNSTARTED
  }

  /// The activities that were played.
  public List<ActivitySummary> played() {
    return activities.stream().filter(ActivitySummary::played).toList();
  }
}
