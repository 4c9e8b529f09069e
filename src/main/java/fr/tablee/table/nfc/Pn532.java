package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.nfc.Pn532FrameReader.Form;
import java.io.IOException;

/// One PN532 on SPI: sends a command, and says later whether its answer is there. It never waits,
/// so that one thread can keep many chips at work.
///
/// ```
/// begin(command)   frame out
/// poll()           status .. ACK in .. status .. answer in     (6.2.2: command, ACK within 15 ms, answer)
/// complete()       the answer
/// ```
///
/// [#busyUntilNanos()] says when the next look is worth its bus time; until then [#poll()] does
/// nothing.
///
/// Traps:
/// * An answer must be read in one transfer, and its length is not known before. The likely length
///   is read; where the frame proves longer, or its checksum is wrong, NACK has the chip send it
///   again.
/// * A spoilt status bit can call too early. The chip then sends zeros: not an answer, not a fault,
///   look again.
/// * A spoilt ACK is let pass: the answer will tell. A line of ones is no spoilt ACK: nobody is
///   there. A NACK in its place has the command sent once more.
/// * A chip that is silent is asked less and less often, or its silence would fill the bus.
///
/// Bus thread.
final class Pn532 {

  private enum Phase {
    IDLE,
    ACK,
    ANSWER
  }

  private static final int MOST_RESENDS = 2;
  private static final byte[] WAKE = new byte[64];
  private static final int LONGEST_FRAME = 262;

  private final Pn532Io io;
  private final MonotonicClock clock;
  private final ChipSpec.Pn532 spec;
  private final byte[] ack = Pn532Frame.ack();
  private final byte[] nack = Pn532Frame.nack();
  private final byte[] buffer = new byte[LONGEST_FRAME];
  private final Pn532FrameReader frame = new Pn532FrameReader();
  private final Pn532Answer answer = new Pn532Answer(buffer);

  private Pn532Command command = Pn532Command.FIELD_OFF;
  private Phase phase = Phase.IDLE;
  private ReaderFault fault = new ReaderFault.Floating();
  private long begunNanos;
  private long likely;
  private long lookAfterNanos;
  private long busyUntilNanos;
  private long answeredNanos;
  private int readBytes;
  private int resends;
  private boolean acknowledged;
  private long behindNanos;
  private long foundNanos;
  private int repeats;

  /// @param spec when to look again, and when to give up
  Pn532(Pn532Io io, MonotonicClock clock, ChipSpec.Pn532 spec) {
    this.io = io;
    this.clock = clock;
    this.spec = spec;
  }

  /// Before this moment a look would be for nothing.
  long busyUntilNanos() {
    return busyUntilNanos;
  }

  /// Sends a command.
  ///
  /// @param likelyNanos how long the chip will likely work on it
  void begin(Pn532Command next, long likelyNanos) {
    command = next;
    likely = likelyNanos;
    resends = 0;
    send();
  }

  private void send() {
    phase = Phase.ACK;
    readBytes = command.answerBytes();
    acknowledged = false;
    behindNanos = 0;
    try {
      io.write(command.frame(), command.frame().length);
      begunNanos = clock.nanos();
      lookAfterNanos = begunNanos + likely;
      busyUntilNanos = begunNanos + spec.ackLookMicros() * 1_000L;
    } catch (IOException e) {
      begunNanos = clock.nanos();
      busyUntilNanos = begunNanos;
      fail(e);
    }
  }

  /// Whether the chip has confirmed the command: it will be carried out.
  boolean acknowledged() {
    return acknowledged;
  }

  /// Looks at the chip if it is time to.
  Progress poll() {
    if (phase == Phase.IDLE) {
      return Progress.FAILED;
    }
    long now = clock.nanos();
    if (now < busyUntilNanos) {
      return Progress.WAITING;
    }
    behindNanos += now - busyUntilNanos;
    try {
      return look();
    } catch (IOException e) {
      return fail(e);
    }
  }

  /// The answer, after `ANSWERED`; valid until the next [#begin].
  Pn532Answer complete() {
    return answer;
  }

  /// When that answer was complete.
  long answeredNanos() {
    return answeredNanos;
  }

  /// From the last byte of the command to the look that found that answer, without what the looks
  /// came late; no look is worth its time before the answer is likely.
  long tookNanos() {
    return Math.max(likely, foundNanos - begunNanos - behindNanos);
  }

  /// How many spoilt frames were asked for again, or let pass, since this was last called.
  int takeRepeats() {
    int taken = repeats;
    repeats = 0;
    return taken;
  }

  /// What went wrong, after `FAILED`.
  ReaderFault fault() {
    return fault;
  }

  /// Has the chip drop the command that runs (manual 6.2.2, abort).
  void abort() {
    phase = Phase.IDLE;
    try {
      io.write(ack, ack.length);
    } catch (IOException e) {
      fail(e);
    }
  }

  /// Resets the chip where its reset line (RSTPDN) is wired, and wakes it: it comes up asleep, in
  /// LowVbat, and obeys SAMConfiguration first. The edge of chip select starts a sleeping chip's
  /// oscillator, which takes 2 ms to run. Begin nothing before [#busyUntilNanos()].
  void wake() {
    phase = Phase.IDLE;
    try {
      io.reset();
      io.write(WAKE, WAKE.length);
    } catch (IOException e) {
      fail(e);
    }
    busyUntilNanos = clock.nanos() + spec.wakeMicros() * 1_000L;
  }

  private Progress look() throws IOException {
    long asked = clock.nanos();
    if ((io.status() & 1) == 0) {
      return notYet(asked);
    }
    foundNanos = asked;
    return phase == Phase.ACK ? lookForAck() : lookForAnswer();
  }

  private Progress lookForAck() throws IOException {
    io.read(buffer, Pn532Frame.SHORT_BYTES);
    Form form = frame.read(buffer, Pn532Frame.SHORT_BYTES);
    return switch (form) {
      case SILENCE -> notYet(foundNanos);
      case FLOATING -> fail(new ReaderFault.Floating());
      case NACK -> {
        if (resends++ == MOST_RESENDS) {
          yield fail(new ReaderFault.Nacked(command.name()));
        }
        repeats++;
        send();
        yield phase == Phase.IDLE ? Progress.FAILED : Progress.WAITING;
      }
      case ANSWER, CUT, ACK, ERROR, BROKEN -> {
        acknowledged = form == Form.ACK;
        repeats += form == Form.BROKEN ? 1 : 0;
        phase = Phase.ANSWER;
        busyUntilNanos = lookAfterNanos;
        yield clock.nanos() < busyUntilNanos ? Progress.WAITING : look();
      }
    };
  }

  private Progress lookForAnswer() throws IOException {
    io.read(buffer, readBytes);
    Form form = frame.read(buffer, readBytes);
    return switch (form) {
      case ANSWER -> {
        if ((buffer[frame.from()] & 0xFF) != command.answerCode()) {
          yield spoilt();
        }
        answer.at(frame.from(), frame.length());
        answeredNanos = clock.nanos();
        acknowledged = true;
        phase = Phase.IDLE;
        yield Progress.ANSWERED;
      }
      case CUT -> sendAgain(Math.min(frame.frameBytes(), LONGEST_FRAME));
      case BROKEN, ACK, NACK -> spoilt();
      case SILENCE -> notYet(foundNanos);
      case FLOATING -> fail(new ReaderFault.Floating());
      case ERROR -> fail(new ReaderFault.Refused(command.name()));
    };
  }

  private Progress spoilt() throws IOException {
    repeats += resends < MOST_RESENDS ? 1 : 0;
    return sendAgain(readBytes);
  }

  private Progress sendAgain(int bytes) throws IOException {
    if (resends++ == MOST_RESENDS) {
      return fail(new ReaderFault.BrokenFrame(command.name()));
    }
    readBytes = bytes;
    io.write(nack, nack.length);
    busyUntilNanos = clock.nanos() + spec.resendMicros() * 1_000L;
    return Progress.WAITING;
  }

  /// @param asked when the look began: one that was held up within its transfer says how it was
  ///   then
  private Progress notYet(long asked) {
    long now = clock.nanos();
    if (phase == Phase.ACK) {
      long limit = begunNanos + spec.ackTimeoutMillis() * 1_000_000L;
      busyUntilNanos = next(now, begunNanos, spec.ackLookMicros(), limit);
      return asked < limit ? Progress.WAITING : fail(new ReaderFault.NoAcknowledge(command.name()));
    }
    long limit = begunNanos + spec.answerTimeoutMillis() * 1_000_000L;
    busyUntilNanos = next(now, lookAfterNanos, spec.answerLookMicros(), limit);
    return asked < limit
        ? Progress.WAITING
        : fail(new ReaderFault.NoAnswer(command.name(), (now - begunNanos) / 1_000_000));
  }

  /// When to look again: soon at first, then later and later.
  private static long next(long now, long sinceNanos, int leastMicros, long limitNanos) {
    long pause = Math.max(leastMicros * 1_000L, (now - sinceNanos) / 4);
    return now < limitNanos ? Math.min(now + pause, limitNanos) : now;
  }

  private Progress fail(IOException e) {
    return fail(new ReaderFault.BusFailed(String.valueOf(e.getMessage())));
  }

  private Progress fail(ReaderFault why) {
    fault = why;
    phase = Phase.IDLE;
    return Progress.FAILED;
  }
}
