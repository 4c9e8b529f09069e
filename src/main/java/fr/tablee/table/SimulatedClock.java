package fr.tablee.table;

/// A clock that moves only when it is told to: sleeping jumps to the deadline. One thread.
public final class SimulatedClock implements MonotonicClock {

  private long nowNanos;

  @Override
  public long nanos() {
    return nowNanos;
  }

  @Override
  public void sleepUntil(long deadlineNanos) {
    nowNanos = Math.max(nowNanos, deadlineNanos);
  }
}
