package fr.tablee.table;

/// Time that only goes forward, in nanoseconds from an arbitrary origin. Durations come from here,
/// never from the wall clock: a Raspberry Pi has no battery clock. Implementations: [SystemClock]
/// (real) and [SimulatedClock] (moved by its user).
public interface MonotonicClock {

  /// Now, in nanoseconds.
  long nanos();

  /// Returns once `nanos() >= deadlineNanos`; at once when that is past. A simulated clock jumps
  /// there.
  void sleepUntil(long deadlineNanos);

  /// Waits for a duration from now.
  default void sleepNanos(long durationNanos) {
    sleepUntil(nanos() + durationNanos);
  }
}
