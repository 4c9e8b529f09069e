package fr.tablee.workshop;

import fr.tablee.content.Commitment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What to do about being late or early, if anything.
///
/// @param kind what
/// @param activity which one; empty for a break
/// @param seconds to take away, to leave out, or of the break
record RunSheetAdvice(Kind kind, Optional<String> activity, long seconds) {

  enum Kind {
    SHORTEN,
    SKIP,
    ADD_BREAK
  }

  private static final long LATE_SECONDS = 4 * 60;
  private static final long EARLY_SECONDS = 10 * 60;
  private static final long BREAK_SECONDS = 5 * 60;
  private static final long BREAK_AFTER_MILLIS = 45 * 60_000;

  static Optional<RunSheetAdvice> of(PackIndex index, State state, Moment now) {
    if (state.phase() != Phase.RUNNING && state.phase() != Phase.PAUSED) {
      return Optional.empty();
    }
    Timetable times = Timetable.of(index, state, now);
    long late = times.driftSeconds();
    if (late >= LATE_SECONDS) {
      return late(index, times, late);
    }
    return -late >= EARLY_SECONDS
            && times.elapsedMillis() >= BREAK_AFTER_MILLIS
            && !times.coming().isEmpty()
        ? Optional.of(new RunSheetAdvice(Kind.ADD_BREAK, Optional.empty(), BREAK_SECONDS))
        : Optional.empty();
  }

  private static Optional<RunSheetAdvice> late(PackIndex index, Timetable times, long late) {
    List<Stop> coming = times.coming();
    long all = coming.stream().mapToLong(stop -> canGive(index, stop)).sum();
    Optional<Stop> skipped =
        coming.stream()
            .filter(stop -> !commits(index, stop))
            .min(
                Comparator.<Stop, Boolean>comparing(stop -> stop.seconds() < late)
                    .thenComparingLong(stop -> Math.abs(stop.seconds() - late)));
    if (all < late && skipped.isPresent()) {
      Stop stop = skipped.get();
      return Optional.of(
          new RunSheetAdvice(Kind.SKIP, Optional.of(stop.activity()), stop.seconds()));
    }
    return coming.stream()
        .filter(stop -> canGive(index, stop) >= 60)
        .max(Comparator.comparingInt(Stop::seconds))
        .map(stop ->
            new RunSheetAdvice(
                Kind.SHORTEN,
                Optional.of(stop.activity()),
                Math.min(Math.ceilDiv(late, 60L) * 60, canGive(index, stop))));
  }

  /// Whole minutes, in seconds, that leave it half of what the pack plans.
  private static long canGive(PackIndex index, Stop stop) {
    long half =
        index
            .deck(stop.activity())
            .map(deck -> deck.frame().planned().toSeconds() / 2)
            .orElse((long) stop.seconds());
    return Math.max(0, stop.seconds() - half) / 60 * 60;
  }

  private static boolean commits(PackIndex index, Stop stop) {
    return index
        .deck(stop.activity())
        .filter(deck -> deck.activity() instanceof Commitment)
        .isPresent();
  }
}
