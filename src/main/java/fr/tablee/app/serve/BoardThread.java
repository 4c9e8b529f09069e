package fr.tablee.app.serve;

import fr.tablee.app.TableRig;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.TimedChange;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that owns the readers' bus: scan, presence, hand over, rest until the next cycle.
final class BoardThread implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BoardThread.class);
  private static final long AFTER_FAULT_NANOS = 500_000_000;

  private final TableRig rig;
  private final MonotonicClock clock;
  private final Consumer<List<TimedChange>> changes;
  private final Thread thread;
  private final Pulse pulse = new Pulse("readers");
  private volatile boolean closing;

  /// @param changes takes what presence decided, on the bus thread; must return at once
  BoardThread(TableRig rig, MonotonicClock clock, Consumer<List<TimedChange>> changes) {
    this.rig = rig;
    this.clock = clock;
    this.changes = changes;
    this.thread = new Thread(this::scan, pulse.thread());
  }

  void start() {
    thread.start();
  }

  /// Beats with each scan.
  Pulse pulse() {
    return pulse;
  }

  private void scan() {
    while (!closing) {
      pulse.beat();
      try {
        changes.accept(rig.cycle());
      } catch (RuntimeException e) {
        LOG.error("a scan failed; the next one begins afresh", e);
        clock.sleepNanos(AFTER_FAULT_NANOS);
      }
    }
  }

  @Override
  public void close() {
    closing = true;
    try {
      thread.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
