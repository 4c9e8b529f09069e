package fr.tablee.debrief;

/// The time a debate group had a timer of its own.
///
/// @param activity the debate's id
/// @param zone the group's zone
/// @param plannedMillis how long it was asked to run
/// @param ranMillis how long it ran, pauses excluded; one that nobody stopped ran no longer than it
///   was asked to
record TimerSpan(String activity, String zone, long plannedMillis, long ranMillis) {}
