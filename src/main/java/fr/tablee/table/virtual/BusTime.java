package fr.tablee.table.virtual;

import fr.tablee.table.MonotonicClock;

/// The time that a bus takes. A transfer owes its time, and the debt is slept off once it is worth
/// a sleep: the shortest sleep of an operating system is longer than a transfer. What a sleep
/// overshoots is credited to the transfers after it, so that the bus is right on average. On a
/// simulated clock nothing is owed: each transfer moves the clock. One thread.
final class BusTime {

  /// What the kernel and Java add to a transfer on a Pi; an assumption until the first board is
  /// measured.
  static final long TRANSFER_OVERHEAD_NANOS = 60_000;

  private static final long MOST_CREDIT_NANOS = 1_000_000;

  private final MonotonicClock clock;
  private final long worthASleepNanos;
  private final double nanosPerByte;
  private long freeAtNanos;
  private long creditNanos;

  /// @param clockHertz SPI clock
  /// @param worthASleepNanos debts up to here are not slept off yet
  BusTime(MonotonicClock clock, int clockHertz, long worthASleepNanos) {
    this.clock = clock;
    this.worthASleepNanos = worthASleepNanos;
    this.nanosPerByte = 8e9 / clockHertz;
    this.freeAtNanos = clock.nanos();
  }

  /// When a transfer that is asked for now begins on the wire.
  long now() {
    return Math.max(clock.nanos(), freeAtNanos);
  }

  /// Takes the time of a transfer of so many bytes.
  void spend(int bytes) {
    long now = clock.nanos();
    long cost = (long) (bytes * nanosPerByte) + TRANSFER_OVERHEAD_NANOS;
    long credited = Math.min(creditNanos, cost);
    creditNanos -= credited;
    freeAtNanos = Math.max(now, freeAtNanos) + cost - credited;
    if (freeAtNanos - now > worthASleepNanos) {
      clock.sleepUntil(freeAtNanos);
      creditNanos = Math.clamp(clock.nanos() - freeAtNanos, 0, MOST_CREDIT_NANOS);
    }
  }
}
