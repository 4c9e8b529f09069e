package fr.tablee.app.serve;

import fr.tablee.table.MonotonicClock;
import java.util.concurrent.locks.LockSupport;

/// The machine's monotonic clock at a speed one can change: a demonstration of two hours fits a
/// coffee break, and chips, rest times and timers all run by the same clock. At speed 1 it is real
/// time. Thread-safe.
final class PacedClock implements MonotonicClock {

  private record Pace(long realNanos, long nanos, int speed) {}

  /// A sleeper looks again at least this often, so that a change of speed reaches it.
  private static final long LONGEST_PARK_NANOS = 100_000_000;

  private volatile Pace pace = new Pace(System.nanoTime(), 0, 1);

  @Override
  public long nanos() {
    Pace now = pace;
    return now.nanos() + (System.nanoTime() - now.realNanos()) * now.speed();
  }

  @Override
  public void sleepUntil(long deadlineNanos) {
    long left = deadlineNanos - nanos();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(Math.min(left / pace.speed(), LONGEST_PARK_NANOS));
      left = deadlineNanos - nanos();
    }
  }

  /// How many times faster than real time.
  int speed() {
    return pace.speed();
  }

  /// Changes the speed from now on; time itself does not jump.
  synchronized void speed(int times) {
    if (times < 1) {
      throw new IllegalArgumentException("speed " + times + " is below 1");
    }
    long real = System.nanoTime();
    Pace now = pace;
    pace = new Pace(real, now.nanos() + (real - now.realNanos()) * now.speed(), times);
  }
}
