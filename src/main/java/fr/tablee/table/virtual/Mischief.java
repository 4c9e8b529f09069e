package fr.tablee.table.virtual;

import java.util.SplittableRandom;

/// The chance behind a reader's fault. The same seed breaks the same things. Bus thread.
final class Mischief {

  private static final int NOISE_ONE_IN = 100;
  private static final int FLAKY_ONE_IN = 10;
  private static final long BROWNOUT_MIN_NANOS = 800_000_000L;
  private static final long BROWNOUT_MAX_NANOS = 2_500_000_000L;

  private final SplittableRandom random;

  Mischief(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// Whether this transfer has a wrong bit.
  boolean disturbsTheWire() {
    return random.nextInt(NOISE_ONE_IN) == 0;
  }

  /// Which bit of that many bytes is wrong.
  int bit(int bytes) {
    return random.nextInt(bytes * 8);
  }

  /// Whether this radio exchange is garbled.
  boolean garblesTheAir() {
    return random.nextInt(NOISE_ONE_IN) == 0;
  }

  /// Whether this command is lost.
  boolean losesTheCommand() {
    return random.nextInt(FLAKY_ONE_IN) == 0;
  }

  /// Whether a lost command is acknowledged all the same.
  boolean acknowledgesFirst() {
    return random.nextBoolean();
  }

  /// When the supply gives way next.
  long nextBrownout(long nowNanos) {
    return nowNanos + random.nextLong(BROWNOUT_MIN_NANOS, BROWNOUT_MAX_NANOS);
  }
}
