package fr.tablee.workshop;

/// How the workshop stands against its run sheet, and whether the group is stuck.
final class Pace {

  private static final long SLOW_MILLIS = 180_000;
  private static final long STUCK_MILLIS = 300_000;

  private final PackIndex index;

  Pace(PackIndex index) {
    this.index = index;
  }

  /// Seconds by which the workshop will end late (positive) or early if all goes as planned now.
  long driftSeconds(State state, Moment now) {
    return state.startedMillis().isPresent() ? Timetable.of(index, state, now).driftSeconds() : 0;
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
