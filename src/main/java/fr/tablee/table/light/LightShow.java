package fr.tablee.table.light;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the strip at what the slots mean.
///
/// [#show(Map)] may be called from any thread and never waits. Everything else belongs to the light
/// thread: either [#run()], which sleeps while nothing changes and nothing moves, or [#frame(long)]
/// by someone who keeps time himself.
public final class LightShow implements Runnable {

  /// What [#frame(long)] answers when the strip can stay as it is until something changes.
  public static final long NEVER = Long.MAX_VALUE;

  private static final Logger LOG = LoggerFactory.getLogger(LightShow.class);
  private static final long FRAME_NANOS = 40_000_000L;
  private static final long RETRY_NANOS = 1_000_000_000L;

  private final LightScene scene;
  private final Optional<Apa102Strip> strip;
  private final MonotonicClock clock;
  private final int[] colours;
  private volatile Map<SlotId, LightMeaning> wanted = Map.of();
  private volatile @Nullable Thread light;
  private volatile boolean broken;

  /// @param io the wire to the strip; of a table without one, [StripIo#NONE]
  public LightShow(TableSpec spec, StripIo io, MonotonicClock clock) {
    this.scene = new LightScene(spec);
    this.strip = spec.strip().map(lights -> new Apa102Strip(lights, io));
    this.clock = clock;
    this.colours = new int[spec.leds()];
  }

  /// Says what the slots mean from now on; slots that are not named are dark. Any thread.
  public void show(Map<SlotId, LightMeaning> meanings) {
    if (!meanings.equals(wanted)) {
      wanted = Map.copyOf(meanings);
      LockSupport.unpark(light);
    }
  }

  /// Brings the strip to what is wanted now. Light thread.
  ///
  /// @return when the next frame is due, in monotonic nanoseconds, or [#NEVER]
  public long frame(long nowNanos) {
    Map<SlotId, LightMeaning> meanings = wanted;
    scene.draw(meanings, nowNanos, colours);
    if (strip.isEmpty()) {
      return NEVER;
    }
    if (!strip.get().show(colours)) {
      if (!broken) {
        LOG.warn("the light strip's bus refuses its frames; trying again every second");
      }
      broken = true;
      return nowNanos + RETRY_NANOS;
    }
    if (broken) {
      LOG.info("the light strip's bus takes frames again");
      broken = false;
    }
    return LightScene.moves(meanings) ? nowNanos + FRAME_NANOS : NEVER;
  }

  /// Plays until the thread is interrupted, then leaves the board dark. The calling thread becomes
  /// the light thread.
  @Override
  public void run() {
    light = Thread.currentThread();
    while (!Thread.currentThread().isInterrupted()) {
      long next = frame(clock.nanos());
      // A change between frame and park is not lost: its unpark makes this park return at once.
      if (next == NEVER) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, next - clock.nanos());
      }
    }
    light = null;
    dark();
  }

  /// Whether the bus refused the last picture. Any thread.
  public boolean refused() {
    return broken;
  }

  /// Puts every light out. Light thread.
  public void dark() {
    wanted = Map.of();
    frame(clock.nanos());
  }
}
