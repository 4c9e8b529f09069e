package fr.tablee.debrief;

import java.util.List;

/// One group of a debate.
///
/// @param zone id of its zone
/// @param title title of its zone
/// @param topics what it talked about, in order
/// @param notes what was written down of it
public record DebateGroup(String zone, String title, List<Topic> topics, List<String> notes) {

  public DebateGroup {
    topics = List.copyOf(topics);
    notes = List.copyOf(notes);
  }

  /// A topic that a group kept.
  ///
  /// @param sheet id of the sheet
  /// @param sheetTitle title of the sheet
  /// @param card identity of the debate card
  /// @param support title of the debate card
  /// @param minutes minutes from its choice to the next one or the end, pauses excluded, rounded
  public record Topic(String sheet, String sheetTitle, String card, String support, long minutes) {}
}
