package fr.tablee.table.virtual;

import java.util.SplittableRandom;

/// The chance behind a reader's fault. The same seed breaks the same things. Bus thread.
final class Mischief {

  private static final int NOISE_ONE_IN = 100;
  private static final int FLAKY_ONE_IN = 10;
  private static final int UNHEARD_ONE_IN = 3;
  private static final int BROKEN_OFF_ONE_IN = 10;
  private static final int ECHO_ONE_IN = 4;
  private static final int SPLIT_ONE_IN = 4;
  private static final int LATE_ONE_IN = 2;
  private static final int VERY_LATE_ONE_IN = 20;
  private static final long LATE_NANOS = 30_000_000L;
  private static final long VERY_LATE_NANOS = 200_000_000L;
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

  /// Whether a tag half out of the field misses this call.
  boolean missesTheCall() {
    return random.nextInt(UNHEARD_ONE_IN) == 0;
  }

  /// Whether a tag half out of the field breaks off this exchange.
  boolean breaksOff() {
    return random.nextInt(BROKEN_OFF_ONE_IN) == 0;
  }

  /// Whether this time of the field reaches a neighbour's tag.
  boolean reachesOver() {
    return random.nextInt(ECHO_ONE_IN) == 0;
  }

  /// Whether a neighbour's tag is heard with a wrong number, or not understood in an exchange.
  boolean garblesTheEcho() {
    return random.nextBoolean();
  }

  /// One of so many.
  int oneOf(int many) {
    return random.nextInt(many);
  }

  /// Whether this answer comes in two pieces.
  boolean splitsTheAnswer() {
    return random.nextInt(SPLIT_ONE_IN) == 0;
  }

  /// How much too late this answer comes.
  long lateNanos() {
    return random.nextInt(VERY_LATE_ONE_IN) == 0
        ? VERY_LATE_NANOS
        : random.nextInt(LATE_ONE_IN) == 0 ? LATE_NANOS : 0;
  }

  /// When the supply gives way next, or a setting is forgotten next.
  long nextBrownout(long nowNanos) {
    return nowNanos + random.nextLong(BROWNOUT_MIN_NANOS, BROWNOUT_MAX_NANOS);
  }
}
