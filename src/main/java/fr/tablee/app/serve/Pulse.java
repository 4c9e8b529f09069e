package fr.tablee.app.serve;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The sign of life of one thread: the thread beats it each time round its loop, [Watchdog] asks
/// how long it has been silent. A thread that hangs or has ended is silent. Any thread may ask.
final class Pulse {

  private final String thread;
  private final LongSupplier nanos;
  private volatile long lastNanos;

  /// @param thread the name of the thread that beats it
  Pulse(String thread) {
    this(thread, System::nanoTime);
  }

  /// @param nanos real monotonic time: a demonstration's pace does not count
  Pulse(String thread, LongSupplier nanos) {
    this.thread = thread;
    this.nanos = nanos;
    this.lastNanos = nanos.getAsLong();
  }

  void beat() {
    lastNanos = nanos.getAsLong();
  }

  /// Since the last beat; before the first, since it was made.
  Duration silence() {
    return Duration.ofNanos(nanos.getAsLong() - lastNanos);
  }

  String thread() {
    return thread;
  }
}
