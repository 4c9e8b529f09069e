package fr.tablee.workshop;

import java.util.OptionalLong;

/// The time of one activity: it runs only while the activity is the current one and the workshop is
/// not paused.
///
/// @param spentMillis spent in earlier stretches
/// @param runningSinceMillis when the present stretch began, in elapsed time
/// @param addedSeconds added to the planned time, or taken away when negative
public record ActivityTimer(long spentMillis, OptionalLong runningSinceMillis, int addedSeconds) {

  static final ActivityTimer UNUSED = new ActivityTimer(0, OptionalLong.empty(), 0);

  /// Milliseconds spent up to a time of the workshop.
  public long spentMillis(long elapsedMillis) {
    return spentMillis
        + (runningSinceMillis.isPresent()
            ? Math.max(0, elapsedMillis - runningSinceMillis.getAsLong())
            : 0);
  }

  /// Milliseconds left of the planned and added time; negative when over.
  long leftMillis(long plannedMillis, long elapsedMillis) {
    return plannedMillis + addedSeconds * 1000L - spentMillis(elapsedMillis);
  }

  boolean ticking() {
    return runningSinceMillis.isPresent();
  }

  ActivityTimer run(long atMillis) {
    return ticking()
        ? this
        : new ActivityTimer(spentMillis, OptionalLong.of(atMillis), addedSeconds);
  }

  ActivityTimer halt(long atMillis) {
    return new ActivityTimer(spentMillis(atMillis), OptionalLong.empty(), addedSeconds);
  }

  ActivityTimer add(int seconds) {
    return new ActivityTimer(spentMillis, runningSinceMillis, addedSeconds + seconds);
  }
}
