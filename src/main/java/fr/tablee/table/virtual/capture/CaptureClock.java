package fr.tablee.table.virtual.capture;

import fr.tablee.table.MonotonicClock;

/// The clock of a captured table: time from the beginning of the capture, each look written down.
final class CaptureClock implements MonotonicClock {

  private final MonotonicClock inner;
  private final CaptureWriter writer;
  private final long origin;

  CaptureClock(MonotonicClock inner, CaptureWriter writer) {
    this.inner = inner;
    this.writer = writer;
    this.origin = inner.nanos();
  }

  @Override
  public long nanos() {
    long now = now();
    writer.clock(now);
    return now;
  }

  @Override
  public void sleepUntil(long deadlineNanos) {
    boolean never = origin > 0 && deadlineNanos > Long.MAX_VALUE - origin;
    inner.sleepUntil(never ? Long.MAX_VALUE : deadlineNanos + origin);
  }

  /// The time, not written down.
  long now() {
    return inner.nanos() - origin;
  }
}
