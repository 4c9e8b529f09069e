package fr.tablee.table.nfc;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderState;
import fr.tablee.table.ReaderTiming;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
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

  private static final int TYPE_2 = 0x00;

  private final SlotId slot;
  private final ReaderChip chip;
  private final ReaderTiming timing;
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
  SlotReader(SlotId slot, ReaderChip chip, ReaderTiming timing, long startAtNanos) {
    this.slot = slot;
    this.chip = chip;
    this.timing = timing;
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
  void look() {
    if (task == Task.RESTING) {
      task = Task.LISTING;
      chip.beginLook(known.isPresent());
      looks();
    }
  }

  /// Writes on the tag that lies there, and waits until that is done. The reader must be resting.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy, MonotonicClock clock) {
    forget();
    return new TagDesk(chip, clock).write(content, policy);
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
    switch (chip.answer()) {
      case ReaderAnswer.Tag tag -> found(tag, now, out);
      case ReaderAnswer.Several _ -> {
        misses = 0;
        out.accept(new Sighting.Several(slot, now));
        hush();
      }
      case ReaderAnswer.Noise _ -> {
        out.accept(new Sighting.Noise(slot, now));
        hush();
      }
      default -> {
        missed();
        out.accept(new Sighting.Nothing(slot, now));
        hush();
      }
    }
  }

  private void found(ReaderAnswer.Tag tag, long now, Consumer<Sighting> out) {
    if (known.isPresent() && known.get().uid().equals(tag.uid())) {
      misses = 0;
      out.accept(known.get().sighting(slot, now));
      hush();
    } else if (tag.sak() != TYPE_2) {
      knows(
          new KnownTag(
              tag.uid(),
              new TagContent.Foreign(String.format("no Type 2 tag: SEL_RES %02X", tag.sak()))));
      out.accept(known.orElseThrow().sighting(slot, now));
      hush();
    } else {
      KnownTag unknown = new KnownTag(tag.uid(), new TagContent.Foreign("unreadable memory"));
      if (unread.isEmpty() || !unread.get().uid().equals(tag.uid())) {
        failedReads = 0;
      }
      fresh = Optional.of(unknown);
      unread = fresh;
      reading.begin(tag.uid());
      readOn();
    }
  }

  private void readOn() {
    task = Task.READING;
    chip.beginRead(reading.nextPage());
    looks();
  }

  private void looks() {
    wakeAtNanos = chip.busyUntilNanos();
    lateAtNanos = chip.dueNanos() + timing.patienceMicros() * 1_000L;
  }

  private void read(Consumer<Sighting> out) {
    long now = chip.answeredNanos();
    boolean fits = chip.answer() instanceof ReaderAnswer.Memory memory && reading.take(memory);
    if (fits && reading.wantsMore()) {
      readOn();
      return;
    }
    KnownTag tag = fresh.orElseThrow();
    if (fits) {
      tag = tag.with(reading.content());
    } else if (++failedReads < timing.failedReadsBeforeForeign()) {
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
    chip.beginHush();
    wakeAtNanos = chip.busyUntilNanos();
  }

  private void rest() {
    task = Task.RESTING;
    wakeAtNanos = NEVER;
  }

  private void begin() {
    task = Task.STARTING;
    chip.beginStart();
    wakeAtNanos = chip.busyUntilNanos();
  }

  private void starting(long nowNanos, Consumer<Sighting> out) {
    Progress progress = chip.poll();
    wakeAtNanos = chip.busyUntilNanos();
    if (progress == Progress.FAILED) {
      faulted(chip.fault(), nowNanos, out);
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
