package fr.tablee.debrief;

import fr.tablee.table.CardRef;

/// The time a debate group kept to one card.
///
/// @param activity the debate's id
/// @param zone the group's zone
/// @param card the debate card
/// @param millis time of the activity spent on it, pauses excluded
record TopicSpan(String activity, String zone, CardRef card, long millis) {

  /// The same talk, taken up again after a moment.
  TopicSpan and(TopicSpan later) {
    return new TopicSpan(activity, zone, card, millis + later.millis());
  }
}
