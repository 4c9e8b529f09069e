package fr.tablee.table.nfc;

import fr.tablee.table.CardRef;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.ReaderTiming;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.Pn532.Progress;
import fr.tablee.table.nfc.ReaderFault.Remedy;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The work of one slot's reader, in small steps that never wait. Bus thread.
///
/// ```
///            list                one new tag            known
/// RESTING ----------> LISTING --------------> READING -------+
///    ^                   | none, known, several              |
///    |                   v                                   v
///    +--------------- HUSHING (field off) <------------------+
///
/// a fault anywhere:  again HUSHING, or STARTING, or when it lasts AWAY for a while and then STARTING
/// ```
///
/// The field goes off after each look: a tag that stays selected would not hear the next one.
final class SlotReader {

  private static final Logger LOG = LoggerFactory.getLogger(SlotReader.class);

  /// What the reader is at.
  private enum Task {
    RESTING,
    LISTING,
    READING,
    HUSHING,
    STARTING,
    AWAY
  }

  private static final long NEVER = Long.MAX_VALUE;

  /// A REQA that nobody answers, and the chip's own time around it.
  private static final long REQUEST_NANOS = 600_000;

  /// REQA, anticollision and SELECT of a tag with 7 bytes of UID; and a look for a second one.
  private static final long ACTIVATION_NANOS = 4_540_000 + 500_000;

  /// READ and its 16 bytes in the air.
  private static final long READ_NANOS = 2_200_000;

  private static final long SETTING_NANOS = 200_000;

  /// What the scan gives a chip over its likely time before it goes on without it.
  private static final long PATIENCE_NANOS = 20_000_000;

  private static final int TYPE_2 = 0x00;
  private static final int MOST_FAILED_READS = 3;

  private final SlotId slot;
  private final Pn532 chip;
  private final ReaderTiming timing;
  private final ReaderStart start;
  private final TagReading reading = new TagReading();

  private Task task = Task.AWAY;
  private ReaderState state = ReaderState.RECOVERING;
  private Optional<KnownTag> known = Optional.empty();
  private Optional<KnownTag> fresh = Optional.empty();
  private Optional<KnownTag> unread = Optional.empty();
  private int failedReads;
  private int misses;
  private int faults;
  private long restartMillis;
  private long wakeAtNanos;
  private long lateAtNanos;

  /// @param startAtNanos when to power it up; staggered over the readers, whose first moment costs
  ///   the most current
  SlotReader(SlotId slot, Pn532 chip, ReaderTiming timing, long startAtNanos) {
    this.slot = slot;
    this.chip = chip;
    this.timing = timing;
    this.start = new ReaderStart(chip, timing.activationRetries());
    this.restartMillis = timing.restartMillis();
    this.wakeAtNanos = startAtNanos;
  }

  SlotId slot() {
    return slot;
  }

  ReaderState state() {
    return state;
  }

  /// When the next step is due.
  long wakeAtNanos() {
    return wakeAtNanos;
  }

  /// Whether the scan should still wait for this reader's look at its slot.
  boolean looking(long nowNanos) {
    return (task == Task.LISTING || task == Task.READING) && nowNanos < lateAtNanos;
  }

  /// Whether it is being set up, or will be as soon as it is stepped.
  boolean starting() {
    return task == Task.STARTING || (task == Task.AWAY && faults == 0);
  }

  boolean resting() {
    return task == Task.RESTING;
  }

  /// Sends the look at the slot, if the reader is free.
  void look(long nowNanos) {
    if (task == Task.RESTING) {
      boolean held = known.isPresent();
      long guard = timing.guardMicros() * 1_000L;
      task = Task.LISTING;
      chip.begin(
          held ? Pn532Command.LIST_TWO : Pn532Command.LIST_ONE,
          guard + (held ? ACTIVATION_NANOS : REQUEST_NANOS));
      lateAtNanos = nowNanos + guard + ACTIVATION_NANOS + PATIENCE_NANOS;
      wakeAtNanos = chip.busyUntilNanos();
    }
  }

  /// Writes a card's identity on the tag that lies there, and waits until that is done. The reader
  /// must be resting.
  WriteOutcome write(CardRef card, MonotonicClock clock) {
    forget();
    return new TagDesk(chip, clock).write(card);
  }

  /// Does what is due, tells what was seen.
  void step(long nowNanos, Consumer<Sighting> out) {
    switch (task) {
      case RESTING -> wakeAtNanos = NEVER;
      case AWAY -> begin();
      case STARTING -> starting(nowNanos, out);
      case LISTING, READING, HUSHING -> working(nowNanos, out);
    }
  }

  /// Forgets the tag, so that its memory is read again.
  void forget() {
    known = Optional.empty();
    misses = 0;
  }

  private void working(long nowNanos, Consumer<Sighting> out) {
    Progress progress = chip.poll();
    wakeAtNanos = chip.busyUntilNanos();
    if (progress == Progress.FAILED) {
      faulted(chip.fault(), nowNanos, out);
    } else if (progress == Progress.ANSWERED) {
      switch (task) {
        case LISTING -> listed(out);
        case READING -> read(out);
        default -> rest();
      }
    }
  }

  private void listed(Consumer<Sighting> out) {
    long now = chip.answeredNanos();
    healthy();
    Pn532Answer answer = chip.complete();
    int targets = answer.targets();
    if (targets == 0) {
      missed();
      out.accept(new Sighting.Nothing(slot, now));
      hush();
    } else if (targets > 1) {
      misses = 0;
      out.accept(new Sighting.Several(slot, now));
      hush();
    } else if (known.isPresent() && known.get().isThe(answer)) {
      misses = 0;
      out.accept(known.get().sighting(slot, now));
      hush();
    } else if (answer.selRes() != TYPE_2) {
      knows(
          KnownTag.of(
              answer,
              new TagContent.Foreign(
                  String.format("no Type 2 tag: SEL_RES %02X", answer.selRes()))));
      out.accept(known.orElseThrow().sighting(slot, now));
      hush();
    } else {
      fresh = Optional.of(KnownTag.of(answer, new TagContent.Foreign("unreadable memory")));
      if (unread.isEmpty() || !unread.get().isThe(answer)) {
        failedReads = 0;
      }
      unread = fresh;
      reading.begin(answer);
      readOn();
    }
  }

  private void readOn() {
    task = Task.READING;
    chip.begin(Pn532Command.read(reading.nextPage()), READ_NANOS);
    wakeAtNanos = chip.busyUntilNanos();
    lateAtNanos = wakeAtNanos + READ_NANOS + PATIENCE_NANOS;
  }

  private void read(Consumer<Sighting> out) {
    long now = chip.answeredNanos();
    Pn532Answer answer = chip.complete();
    boolean fits = answer.status() == Pn532Answer.STATUS_DONE && reading.take(answer);
    if (fits && reading.wantsMore()) {
      readOn();
      return;
    }
    KnownTag tag = fresh.orElseThrow();
    if (fits) {
      tag = tag.with(reading.content());
    } else if (++failedReads < MOST_FAILED_READS) {
      out.accept(new Sighting.Noise(slot, now));
      hush();
      return;
    }
    knows(tag);
    out.accept(tag.sighting(slot, now));
    hush();
  }

  private void knows(KnownTag tag) {
    known = Optional.of(tag);
    misses = 0;
    failedReads = 0;
  }

  /// A tag that is gone for good may come back with other memory.
  private void missed() {
    if (++misses >= timing.missesBeforeLift()) {
      forget();
    }
  }

  private void hush() {
    task = Task.HUSHING;
    chip.begin(Pn532Command.FIELD_OFF, SETTING_NANOS);
    wakeAtNanos = chip.busyUntilNanos();
  }

  private void rest() {
    task = Task.RESTING;
    wakeAtNanos = NEVER;
  }

  private void begin() {
    task = Task.STARTING;
    start.begin();
    wakeAtNanos = chip.busyUntilNanos();
  }

  private void starting(long nowNanos, Consumer<Sighting> out) {
    Progress progress = start.step();
    wakeAtNanos = chip.busyUntilNanos();
    if (progress == Progress.FAILED) {
      faulted(start.fault(), nowNanos, out);
    } else if (progress == Progress.ANSWERED) {
      if (state == ReaderState.LOST) {
        state = ReaderState.RECOVERING;
        LOG.info("Reader {} answers again", slot);
      }
      out.accept(new Sighting.Restarting(slot, nowNanos));
      rest();
    }
  }

  private void healthy() {
    faults = 0;
    restartMillis = timing.restartMillis();
    state = ReaderState.OK;
  }

  private void faulted(ReaderFault fault, long nowNanos, Consumer<Sighting> out) {
    out.accept(new Sighting.NoReader(slot, nowNanos, fault.sentence()));
    faults++;
    chip.abort();
    boolean lost = faults >= timing.faultsBeforeLost() || fault.remedy() == Remedy.NONE;
    if (lost) {
      if (state != ReaderState.LOST) {
        LOG.warn("Reader {} is lost: {}", slot, fault.sentence());
      }
      state = ReaderState.LOST;
      task = Task.AWAY;
      wakeAtNanos = nowNanos + restartMillis * 1_000_000L;
      restartMillis = Math.min(restartMillis * 2, timing.restartMaxMillis());
    } else if (fault.remedy() == Remedy.RETRY && faults == 1 && task != Task.STARTING) {
      hush();
    } else {
      LOG.debug("Reader {} is started again: {}", slot, fault.sentence());
      task = Task.AWAY;
      wakeAtNanos = nowNanos;
    }
  }
}
