package fr.tablee.table.virtual;

/// One Transceive of an emulated MFRC522 (data sheet rev. 3.9, 10.3.1.8): when its frame is out,
/// what comes back and when, and when its timer runs out. Bus thread.
///
/// ```
/// StartSend ..frame.. TxIRq ..91 us, or the tag's own time.. first bit ..answer.. RxIRq
///                     timer starts (TAuto) ................. timer stops
///                     .......................................................TimerIRq, where no first bit came
/// ```
///
/// @param sentAtNanos when the last bit is out
/// @param pickup what comes back
/// @param receivedAtNanos when its last bit is in
/// @param timeoutAtNanos when the timer runs out; NEVER where an answer stops it or it does not run
/// @param disturbed whether a parity bit is wrong
/// @param firstBytes how many bytes are in the buffer at first, the rest a moment later
record Mfrc522Exchange(
    long sentAtNanos,
    Pickup pickup,
    long receivedAtNanos,
    long timeoutAtNanos,
    boolean disturbed,
    int firstBytes) {

  static final long NEVER = Long.MAX_VALUE;

  /// Nothing under way.
  static final Mfrc522Exchange NONE =
      new Mfrc522Exchange(NEVER, Pickup.SILENCE, NEVER, NEVER, false, 0);

  private static final long BIT_NANOS = 9_440;
  private static final long ANSWER_DELAY_NANOS = 91_000;

  /// A frame in the air.
  ///
  /// @param bits of the frame, parity bits not counted
  /// @param timerNanos how long the timer runs; NEVER where it does not start
  static Mfrc522Exchange of(
      long nowNanos, int bits, Pickup pickup, long timerNanos, boolean disturbed, boolean split) {
    long sent = nowNanos + airNanos(bits);
    int bytes = (pickup.bits() + Byte.SIZE - 1) / Byte.SIZE;
    if (pickup.silent()) {
      long timeout = timerNanos == NEVER ? NEVER : sent + timerNanos;
      return new Mfrc522Exchange(sent, pickup, NEVER, timeout, false, 0);
    }
    long answers = sent + ANSWER_DELAY_NANOS + pickup.delayNanos();
    if (timerNanos != NEVER && answers > sent + timerNanos) {
      return new Mfrc522Exchange(sent, Pickup.SILENCE, NEVER, sent + timerNanos, false, 0);
    }
    long received = answers + airNanos(pickup.bits());
    return new Mfrc522Exchange(sent, pickup, received, NEVER, disturbed, split ? bytes / 2 : bytes);
  }

  /// Nine bits a byte, and a start bit.
  private static long airNanos(int bits) {
    return (bits + bits / Byte.SIZE + 1) * BIT_NANOS;
  }

  /// The same, its end put off.
  Mfrc522Exchange late(long nanos) {
    return new Mfrc522Exchange(
        sentAtNanos,
        pickup,
        receivedAtNanos == NEVER ? NEVER : receivedAtNanos + nanos,
        timeoutAtNanos == NEVER ? NEVER : timeoutAtNanos + nanos,
        disturbed,
        firstBytes);
  }
}
