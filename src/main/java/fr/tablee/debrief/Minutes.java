package fr.tablee.debrief;

/// Durations as people read them.
final class Minutes {

  private Minutes() {}

  /// Whole minutes, rounded to the nearest.
  static long of(long millis) {
    return Math.round(millis / 60_000.0);
  }

  /// `45 min`, `2 h`, `1 h 05`.
  static String said(long minutes) {
    if (minutes < 60) {
      return minutes + "\u00a0min";
    }
    return minutes % 60 == 0
        ? "%d\u00a0h".formatted(minutes / 60)
        : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
  }
}
