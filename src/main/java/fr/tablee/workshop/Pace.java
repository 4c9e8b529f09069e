package fr.tablee.workshop;

import fr.tablee.content.Activity;

/// How the workshop stands against its run sheet, and whether the group is stuck.
final class Pace {

  private static final long SLOW_MILLIS = 180_000;
  private static final long STUCK_MILLIS = 300_000;

  private final PackIndex index;

  Pace(PackIndex index) {
    this.index = index;
  }

  /// Seconds by which the current activity will end late (positive) or early if it takes the rest
  /// of its time: time since the start, pauses included, and what is left of the current activity,
  /// against the planned time of every activity entered.
  long driftSeconds(State state, Moment now) {
    long planned = 0;
    long left = 0;
    for (Activity activity : index.pack().activities()) {
      Progress progress = state.progressOf(activity.id());
      long plannedMillis = activity.frame().planned().toMillis();
      if (progress.entered()) {
        planned += plannedMillis;
      }
      if (state.activity().filter(activity.id()::equals).isPresent()
          && state.phase() != Phase.CLOSED) {
        left = Math.max(0, progress.timer().leftMillis(plannedMillis, now.elapsedMillis()));
      }
    }
    return (PublicProjection.elapsedMillis(state, now) + left - planned) / 1000;
  }

  /// `calm`, `slow` or `stuck`: how long nothing has moved while the group plays an activity with a
  /// key.
  static String stuck(Situation situation) {
    if (!situation.deck().keyed() || situation.atLeast(RevealStep.EXPLAINED)) {
      return "calm";
    }
    long quiet = situation.quietMillis();
    if (quiet >= STUCK_MILLIS) {
      return "stuck";
    }
    return quiet >= SLOW_MILLIS ? "slow" : "calm";
  }
}
