package fr.tablee.debrief;

import java.util.List;

/// One group of a debate.
///
/// @param zone id of its zone
/// @param title title of its zone
/// @param topics what it talked about, in order
/// @param minutes minutes on all its topics, pauses excluded, rounded
/// @param timers the timers it was given
/// @param notes what was written down of it
public record DebateGroup(
    String zone,
    String title,
    List<Topic> topics,
    long minutes,
    List<Timer> timers,
    List<String> notes) {

  public DebateGroup {
    timers = List.copyOf(timers);
    topics = List.copyOf(topics);
    notes = List.copyOf(notes);
  }

  /// A timer of a group's own.
  ///
  /// @param plannedMinutes minutes it was asked to run
  /// @param actualMinutes minutes it ran, pauses excluded, rounded
  public record Timer(long plannedMinutes, long actualMinutes) {}

  /// A topic that a group kept.
  ///
  /// @param sheet id of the sheet
  /// @param sheetTitle title of the sheet
  /// @param card identity of the debate card
  /// @param support title of the debate card
  /// @param minutes minutes from its choice to the next one or the end, pauses excluded, rounded
  public record Topic(String sheet, String sheetTitle, String card, String support, long minutes) {}
}
