package fr.tablee.debrief;

import java.util.List;

/// The time of one activity: it runs only while the activity is the current one and the workshop is
/// not paused.
///
/// @param runs when it ran, in elapsed time, in order
record ActivityTime(List<Stretch> runs) {

  ActivityTime {
    runs = List.copyOf(runs);
  }

  /// Milliseconds spent on the activity up to an elapsed time.
  long at(long elapsedMillis) {
    return runs.stream()
        .mapToLong(
            run -> Math.max(0, Math.min(elapsedMillis, run.untilMillis()) - run.fromMillis()))
        .sum();
  }

  long seconds(long elapsedMillis) {
    return Math.round(at(elapsedMillis) / 1000.0);
  }
}
