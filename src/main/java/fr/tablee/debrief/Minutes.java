package fr.tablee.debrief;

/// Durations as people read them.
final class Minutes {

  private Minutes() {}

  /// Whole minutes, rounded to the nearest.
  static long of(long millis) {
    return Math.round(millis / 60_000.0);
  }
}
