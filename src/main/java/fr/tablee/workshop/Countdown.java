package fr.tablee.workshop;

/// A debate group's own time. It runs with the activity's time and stands when that stands.
///
/// @param seconds how long
/// @param sinceMillis when it was set, in the activity's time
public record Countdown(int seconds, long sinceMillis) {

  /// Whole seconds left, rounded up; negative when over.
  long leftSeconds(long spentMillis) {
    return Math.ceilDiv(seconds * 1000L - (spentMillis - sinceMillis), 1000L);
  }
}
