package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;
import java.io.IOException;
import java.util.Arrays;

/// One exchange of an MFRC522 with a tag: sends a frame, and says later what came back. It never
/// waits, so that one thread can keep many chips at work.
///
/// ```
/// begin    CommandReg    00        Idle: ends what ran (10.3.1)
///          ComIrqReg     7F        clears all bits
///          FIFOLevelReg  80        empties the buffer
///          TReloadReg    hh ll     how long a tag may be silent, where it changed
///          FIFODataReg   frame...
///          CommandReg    0C        Transceive (10.3.1.8)
///          BitFramingReg 80 | n    StartSend; n bits of the last byte, 0 for all
///          .. the timer starts when the last bit is out (TAuto, 8.5), and stops with the first bit that comes in
/// poll     VersionReg TModeReg ComIrqReg ErrorReg FIFOLevelReg ControlReg   in one transfer,
///          the last four of them twice: where they disagree, look again
///          RxIRq     -> FIFODataReg...: RECEIVED; with CollErr COLLISION, with ParityErr or ProtocolErr DISTURBED
///          TimerIRq  -> SILENCE
///          neither   -> look again
/// ```
///
/// Traps:
/// * TimerIRq and RxIRq are different worlds: a timeout proves that no tag answered, an error
///   proves that one did.
/// * An answer of four bits (ACK, NAK) is one byte in the buffer with RxLastBits = 4, and no error.
/// * Checksums are reckoned here and not by the chip's coprocessor: six transfers for two bytes.
/// * Every look asks VersionReg and TModeReg too, 16 microseconds at 1 MHz: a line that floats or
///   is held, and a chip that fell back to its power-up state (TModeReg 00), would else look like
///   an empty slot for ever: without TAuto no timer runs, and nothing answers.
/// * Registers come without a checksum: one wrong bit turns "not yet" into "nobody there". What
///   decides is read twice in each look, 32 microseconds more, and believed when both agree. An
///   answer that is still coming in shows the same way, by its length.
/// * What counts is when a look began: one that was held up within its transfer says how it was
///   before.
/// * One wrong bit on the wire is no proof: what makes no sense is read again, twice.
///
/// Bus thread.
final class Mfrc522 {

  /// What came of an exchange.
  enum Outcome {
    /// Bytes came: [#received()], [#count()], [#lastBits()].
    RECEIVED,
    /// No tag answered in its time.
    SILENCE,
    /// Two tags at least answered different bits.
    COLLISION,
    /// Something answered, with a wrong parity or form.
    DISTURBED
  }

  static final int T_MODE_AUTO = 0x80;

  /// TPrescaler A9 (169): 13.56 MHz / (2 x 169 + 1) = 40 kHz, a tick of 25 microseconds.
  static final int T_PRESCALER_25_MICROS = 0xA9;

  private static final int TICK_MICROS = 25;
  private static final int IDLE = 0x00;
  private static final int TRANSCEIVE = 0x0C;
  private static final int CLEAR_ALL = 0x7F;
  private static final int FLUSH = 0x80;
  private static final int START_SEND = 0x80;
  private static final int RX_IRQ = 0x20;
  private static final int TIMER_IRQ = 0x01;
  private static final int ERR_IRQ = 0x02;
  private static final int WR_ERR = 0x80;
  private static final int COLL_ERR = 0x08;
  private static final int OTHER_ERRORS = 0x13;
  private static final int FIFO_BYTES = 64;
  private static final int MOST_DOUBTS = 2;

  /// ISO/IEC 14443-3 at 106 kbit/s: nine bits of 9.44 microseconds a byte, and some 91 microseconds
  /// from the reader's last bit to the tag's first.
  private static final long BYTE_NANOS = 85_000;

  private static final long ANSWER_DELAY_NANOS = 100_000;

  private static final Mfrc522Register[] LOOK = {
    Mfrc522Register.VERSION,
    Mfrc522Register.T_MODE,
    Mfrc522Register.COM_IRQ,
    Mfrc522Register.ERROR,
    Mfrc522Register.FIFO_LEVEL,
    Mfrc522Register.CONTROL,
    Mfrc522Register.COM_IRQ,
    Mfrc522Register.ERROR,
    Mfrc522Register.FIFO_LEVEL,
    Mfrc522Register.CONTROL
  };

  /// Where in a look the registers that decide begin, and where they come again.
  private static final int ONCE = 2;

  private static final int AGAIN = 6;

  private final Mfrc522Io io;
  private final MonotonicClock clock;
  private final ChipSpec.Mfrc522 spec;
  private final int[] seen = new int[LOOK.length];
  private final byte[] one = new byte[1];
  private final byte[] received = new byte[FIFO_BYTES];

  private TagFrame frame = TagFrame.WUPA;
  private Outcome outcome = Outcome.SILENCE;
  private ReaderFault fault = new ReaderFault.Floating();
  private boolean under;
  private int version;
  private int reloadTicks = -1;
  private int count;
  private int lastBits;
  private int doubts;
  private int spoilt;
  private int repeats;
  private long busyUntilNanos;
  private long lateAtNanos;
  private long begunNanos;

  Mfrc522(Mfrc522Io io, MonotonicClock clock, ChipSpec.Mfrc522 spec) {
    this.io = io;
    this.clock = clock;
    this.spec = spec;
  }

  Mfrc522Io io() {
    return io;
  }

  /// Who answered in VersionReg at the start: nobody else may from now on. All timer settings are
  /// new.
  void started(int as) {
    version = as;
    reloadTicks = -1;
  }

  /// Before this moment a look would be for nothing.
  long busyUntilNanos() {
    return busyUntilNanos;
  }

  /// Leaves the chip alone until then.
  void busyUntil(long nanos) {
    busyUntilNanos = nanos;
  }

  /// Sends a frame.
  ///
  /// @param timeoutMicros how long a tag may be silent
  /// @param expected whether an answer is likely: the first look then comes with it, and not with
  ///   the timeout
  void begin(TagFrame next, int timeoutMicros, boolean expected) {
    frame = next;
    under = true;
    doubts = 0;
    spoilt = 0;
    try {
      write(Mfrc522Register.COMMAND, IDLE);
      write(Mfrc522Register.COM_IRQ, CLEAR_ALL);
      write(Mfrc522Register.FIFO_LEVEL, FLUSH);
      reload(timeoutMicros / TICK_MICROS);
      io.write(Mfrc522Register.FIFO_DATA, next.bytes(), next.bytes().length);
      write(Mfrc522Register.COMMAND, TRANSCEIVE);
      write(Mfrc522Register.BIT_FRAMING, START_SEND | next.lastBits());
    } catch (IOException e) {
      fail(e);
    }
    begunNanos = clock.nanos();
    long sentNanos = next.bytes().length * BYTE_NANOS;
    long silentNanos = sentNanos + timeoutMicros * 1_000L;
    long answeredNanos = sentNanos + ANSWER_DELAY_NANOS + next.answerBytes() * BYTE_NANOS;
    busyUntilNanos = begunNanos + (expected ? answeredNanos : silentNanos);
    lateAtNanos = begunNanos + Math.max(silentNanos, answeredNanos) + spec.marginMicros() * 1_000L;
  }

  private void reload(int ticks) throws IOException {
    if (ticks != reloadTicks) {
      write(Mfrc522Register.T_RELOAD_HIGH, ticks >> 8);
      write(Mfrc522Register.T_RELOAD_LOW, ticks & 0xFF);
      reloadTicks = ticks;
    }
  }

  /// Writes one register.
  void write(Mfrc522Register register, int value) throws IOException {
    one[0] = (byte) value;
    io.write(register, one, 1);
  }

  /// Looks at the chip if it is time to.
  Progress poll() {
    if (!under) {
      return Progress.FAILED;
    }
    if (clock.nanos() < busyUntilNanos) {
      return Progress.WAITING;
    }
    try {
      return look();
    } catch (IOException e) {
      return fail(e);
    }
  }

  private Progress look() throws IOException {
    long asked = clock.nanos();
    io.read(LOOK, seen);
    if (seen[0] != version) {
      return spoilt(
          Mfrc522Version.name(seen[0]).isPresent()
              ? new ReaderFault.SettingsLost()
              : Mfrc522Version.fault(seen[0]));
    }
    if (seen[1] != T_MODE_AUTO) {
      return spoilt(new ReaderFault.SettingsLost());
    }
    if (!Arrays.equals(seen, ONCE, AGAIN, seen, AGAIN, LOOK.length)) {
      return doubt(new ReaderFault.BrokenFrame(frame.name()));
    }
    if ((seen[2] & RX_IRQ) != 0) {
      return answered(seen[3], seen[4], seen[5]);
    }
    if ((seen[2] & TIMER_IRQ) != 0) {
      return done(Outcome.SILENCE);
    }
    if ((seen[2] & ERR_IRQ) != 0 && (seen[3] & WR_ERR) != 0) {
      return doubt(new ReaderFault.Refused(frame.name()));
    }
    long now = clock.nanos();
    busyUntilNanos = now + spec.lookMicros() * 1_000L;
    return asked < lateAtNanos
        ? Progress.WAITING
        : fail(new ReaderFault.NoAnswer(frame.name(), (now - begunNanos) / 1_000_000));
  }

  private Progress answered(int errors, int level, int control) throws IOException {
    if ((errors & COLL_ERR) != 0) {
      return done(Outcome.COLLISION);
    }
    if ((errors & OTHER_ERRORS) != 0 || level == 0 || level > FIFO_BYTES) {
      return done(Outcome.DISTURBED);
    }
    io.readFifo(received, level);
    count = level;
    lastBits = control & 7;
    return done(Outcome.RECEIVED);
  }

  private Progress done(Outcome what) {
    repeats += spoilt;
    spoilt = 0;
    outcome = what;
    under = false;
    return Progress.ANSWERED;
  }

  /// As [#doubt], of a look that cannot be as the chip sent it. It was a wrong bit when a later
  /// look comes clean; a chip that lost its settings says the same each time.
  private Progress spoilt(ReaderFault why) {
    spoilt++;
    return doubt(why);
  }

  /// How many looks came spoilt and were taken again, since this was last called.
  int takeRepeats() {
    int taken = repeats;
    repeats = 0;
    return taken;
  }

  /// A fault, when two more looks say the same.
  private Progress doubt(ReaderFault why) {
    return doubts++ < MOST_DOUBTS ? Progress.WAITING : fail(why);
  }

  private Progress fail(IOException e) {
    return fail(new ReaderFault.BusFailed(String.valueOf(e.getMessage())));
  }

  private Progress fail(ReaderFault why) {
    spoilt = 0;
    fault = why;
    under = false;
    return Progress.FAILED;
  }

  /// What came of it, after `ANSWERED`.
  Outcome outcome() {
    return outcome;
  }

  /// What came back; valid until the next [#begin].
  byte[] received() {
    return received;
  }

  /// Bytes that came back, the last one perhaps in part.
  int count() {
    return count;
  }

  /// Bits of the last of them; 0 for all eight.
  int lastBits() {
    return lastBits;
  }

  /// Whether so many whole bytes came back, the last two of them their checksum.
  boolean receivedWhole(int bytes) {
    return outcome == Outcome.RECEIVED
        && count == bytes
        && lastBits == 0
        && CrcA.holds(received, count);
  }

  /// What went wrong, after `FAILED`.
  ReaderFault fault() {
    return fault;
  }

  /// Ends what runs.
  void abort() {
    under = false;
    busyUntilNanos = clock.nanos();
    try {
      write(Mfrc522Register.COMMAND, IDLE);
    } catch (IOException e) {
      fail(e);
    }
  }
}
