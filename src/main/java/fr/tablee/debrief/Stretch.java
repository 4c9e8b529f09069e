package fr.tablee.debrief;

/// A time during which one activity was the current one, pauses included.
///
/// @param activity its id
/// @param fromMillis when it began, in elapsed time
/// @param untilMillis when it ended
record Stretch(String activity, long fromMillis, long untilMillis) {}
