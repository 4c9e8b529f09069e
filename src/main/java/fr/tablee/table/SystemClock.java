package fr.tablee.table;

import java.util.concurrent.locks.LockSupport;

/// The machine's monotonic clock. Stateless, for any thread.
///
/// An interrupt ends a sleep early and stays set, so that a thread told to stop does stop.
public final class SystemClock implements MonotonicClock {

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void sleepUntil(long deadlineNanos) {
    long left = deadlineNanos - System.nanoTime();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = deadlineNanos - System.nanoTime();
    }
  }
}
