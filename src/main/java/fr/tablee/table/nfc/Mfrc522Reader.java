package fr.tablee.table.nfc;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.MonotonicClock;
import java.io.IOException;
import java.util.Arrays;

/// An MFRC522 as the scan sees it.
///
/// ```
/// start   Mfrc522Start                                     Ready
/// look    TxControlReg 83, the guard time, Mfrc522Activation
/// read    READ    18 bytes with a right CRC Memory    4 bits Refused    silence Nothing    other Noise
/// write   WRITE   4 bits, A Done    4 bits, other Refused    silence Nothing    other Noise
/// hush    TxControlReg 80                                  Done
/// health  VersionReg and every setting read back           Ready
/// ```
///
/// Traps:
/// * NAK 1 is the tag's word for a wrong checksum in what it heard: noise, not a refusal.
/// * A card is told as soon as its number is known, before its memory is read; and half out of the
///   field it may be some looks before that is done. Whatever was heard here last counts as
///   somebody: the slot is called at length until it has kept silent three looks in a row.
/// * A tag that says NAK falls back to IDLE or HALT: it has to be selected again.
///
/// Bus thread.
final class Mfrc522Reader implements ReaderChip {

  private enum Task {
    START,
    WARM,
    LOOK,
    READ,
    WRITE,
    HUSH,
    HEALTH
  }

  private static final int SILENT_LOOKS_OF_AN_EMPTY_SLOT = 3;
  private static final int NIBBLE_BITS = 4;
  private static final int ACK = 0x0A;
  private static final int NAK_CHECKSUM = 0x01;

  private final Mfrc522 chip;
  private final Mfrc522Start start;
  private final Mfrc522Activation activation;
  private final MonotonicClock clock;
  private final ChipSpec.Mfrc522 spec;
  private final long guardNanos;
  private Task task = Task.HUSH;
  private ReaderAnswer answer = new ReaderAnswer.Done();
  private ReaderFault fault = new ReaderFault.Floating();
  private boolean fieldOn;
  private boolean selected;
  private boolean occupied;
  private boolean refused;
  private int silentLooks = SILENT_LOOKS_OF_AN_EMPTY_SLOT;
  private long dueNanos;
  private long answeredNanos;
  private long tookNanos;

  /// @param guardNanos unmodulated field before the first word to a tag
  Mfrc522Reader(Mfrc522Io io, MonotonicClock clock, ChipSpec.Mfrc522 spec, long guardNanos) {
    this.chip = new Mfrc522(io, clock, spec);
    this.start = new Mfrc522Start(chip, clock, spec);
    this.activation = new Mfrc522Activation(chip, spec);
    this.clock = clock;
    this.spec = spec;
    this.guardNanos = guardNanos;
  }

  @Override
  public void beginStart() {
    task = Task.START;
    refused = false;
    fieldOn = false;
    selected = false;
    start.begin();
    dueNanos = chip.busyUntilNanos();
  }

  @Override
  public void beginLook(boolean expected) {
    occupied = expected || silentLooks < SILENT_LOOKS_OF_AN_EMPTY_SLOT;
    long longestNanos = spec.activationMicros() * 1_000L;
    if (fieldOn) {
      task = Task.LOOK;
      refused = false;
      activation.begin(selected, false, occupied);
    } else {
      task = Task.WARM;
      field(true);
      longestNanos += guardNanos;
      chip.busyUntil(clock.nanos() + guardNanos);
    }
    selected = false;
    dueNanos = clock.nanos() + longestNanos;
  }

  @Override
  public void beginSelect(TagUid uid) {
    beginLook(true);
  }

  @Override
  public void beginRead(int page) {
    exchange(Task.READ, TagFrame.read(page), spec.readTimeoutMicros());
  }

  @Override
  public void beginWrite(int page, byte[] data) {
    exchange(Task.WRITE, TagFrame.write(page, data), spec.writeTimeoutMicros());
  }

  private void exchange(Task what, TagFrame frame, int timeoutMicros) {
    task = what;
    refused = false;
    chip.begin(frame, timeoutMicros, true);
    dueNanos = clock.nanos() + timeoutMicros * 1_000L + spec.marginMicros() * 1_000L;
  }

  @Override
  public void beginHush() {
    task = Task.HUSH;
    selected = false;
    field(false);
    chip.busyUntil(clock.nanos());
    dueNanos = clock.nanos();
  }

  @Override
  public void beginHealth() {
    task = Task.HEALTH;
    refused = false;
    start.beginHealth();
    chip.busyUntil(clock.nanos());
    dueNanos = clock.nanos();
  }

  private void field(boolean on) {
    refused = false;
    try {
      chip.write(Mfrc522Register.TX_CONTROL, on ? Mfrc522Start.FIELD_ON : Mfrc522Start.FIELD_OFF);
      fieldOn = on;
    } catch (IOException e) {
      fault = new ReaderFault.BusFailed(String.valueOf(e.getMessage()));
      refused = true;
    }
  }

  @Override
  public void abort() {
    chip.abort();
  }

  @Override
  public Progress poll() {
    if (refused) {
      return Progress.FAILED;
    }
    if (clock.nanos() < chip.busyUntilNanos()) {
      return Progress.WAITING;
    }
    long asked = clock.nanos();
    Progress progress = step();
    if (progress == Progress.ANSWERED) {
      answeredNanos = clock.nanos();
      tookNanos = answeredNanos - asked;
    }
    return progress;
  }

  private Progress step() {
    return switch (task) {
      case START -> ready(start.step());
      case HEALTH -> ready(start.health(fieldOn));
      case HUSH -> end(new ReaderAnswer.Done());
      case WARM -> {
        task = Task.LOOK;
        activation.begin(false, true, occupied);
        yield Progress.WAITING;
      }
      case LOOK -> looked(activation.step());
      case READ, WRITE -> {
        Progress progress = failing(chip.poll());
        yield progress == Progress.ANSWERED ? end(said()) : progress;
      }
    };
  }

  private Progress ready(Progress progress) {
    if (progress == Progress.FAILED) {
      fault = start.fault();
      return progress;
    }
    return progress == Progress.ANSWERED ? end(new ReaderAnswer.Ready(start.chip())) : progress;
  }

  private Progress looked(Progress progress) {
    if (progress != Progress.ANSWERED) {
      return failing(progress);
    }
    selected = activation.answer() instanceof ReaderAnswer.Tag;
    boolean silent = activation.answer() instanceof ReaderAnswer.Nothing;
    silentLooks = silent ? Math.min(silentLooks + 1, SILENT_LOOKS_OF_AN_EMPTY_SLOT) : 0;
    return end(activation.answer());
  }

  private Progress failing(Progress progress) {
    if (progress == Progress.FAILED) {
      fault = chip.fault();
    }
    return progress;
  }

  private ReaderAnswer said() {
    return switch (chip.outcome()) {
      case SILENCE -> new ReaderAnswer.Nothing();
      case COLLISION, DISTURBED ->
          new ReaderAnswer.Noise("an exchange ended with " + chip.outcome());
      case RECEIVED -> received();
    };
  }

  private ReaderAnswer received() {
    if (chip.count() == 1 && chip.lastBits() == NIBBLE_BITS) {
      return nibble(chip.received()[0] & 0x0F);
    }
    if (task == Task.READ && chip.receivedWhole(Type2Tag.READ_BYTES + 2)) {
      return new ReaderAnswer.Memory(Arrays.copyOf(chip.received(), Type2Tag.READ_BYTES));
    }
    return new ReaderAnswer.Noise(chip.count() + " bytes that make no answer");
  }

  private ReaderAnswer nibble(int value) {
    if (value == ACK && task == Task.WRITE) {
      return new ReaderAnswer.Done();
    }
    selected = false;
    return value == NAK_CHECKSUM || value == ACK
        ? new ReaderAnswer.Noise(String.format("the tag said %X", value))
        : new ReaderAnswer.Refused();
  }

  private Progress end(ReaderAnswer what) {
    answer = what;
    return Progress.ANSWERED;
  }

  @Override
  public long busyUntilNanos() {
    return chip.busyUntilNanos();
  }

  @Override
  public long dueNanos() {
    return dueNanos;
  }

  @Override
  public ReaderAnswer answer() {
    return answer;
  }

  @Override
  public long answeredNanos() {
    return answeredNanos;
  }

  @Override
  public long tookNanos() {
    return tookNanos;
  }

  @Override
  public int takeRepeats() {
    return chip.takeRepeats() + start.takeRepeats();
  }

  @Override
  public ReaderFault fault() {
    return fault;
  }
}
