package fr.tablee.table.nfc;

import fr.tablee.table.FaultKind;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
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
///           look                   a tag to be read             read
/// RESTING ---------> LOOKING -----------------------> READING --------+
///    ^ ^                | known, several, none                        |
///    | |  field stays   v                                             v
///    | +----------------+---------------------------------------------+
///    |                  v  field off
///    +-------------- HUSHING            RESTING <----> CHECKING: who are you, have you still your settings
///
/// a fault anywhere:  HUSHING again, or AWAY until it is this reader's turn to be started, then STARTING
/// ```
///
/// How it looks depends on what it knows:
///
/// ```
/// nothing here                      any       REQA, anticollision, SELECT of whatever answers
/// a card at rest, field just on     select    SELECT of its number; where it keeps silent, any
/// a card at rest, field stayed on   ping      READ of page 0, which repeats its number: no SELECT at all
/// now and then over a card at rest  two       any, and then whether a second tag answers; where
///                                             all keep silent, any once more
/// two tags a few looks ago          two
/// ```
final class SlotReader {

  private static final Logger LOG = LoggerFactory.getLogger(SlotReader.class);

  /// What the reader is at.
  private enum Task {
    RESTING,
    LOOKING,
    READING,
    HUSHING,
    CHECKING,
    STARTING,
    AWAY
  }

  private enum Look {
    ANY,
    SELECT,
    PING,
    TWO,
    /// SELECT of the tag whose reading broke off.
    AGAIN
  }

  private static final long NEVER = Long.MAX_VALUE;
  private static final int TYPE_2 = 0x00;

  /// What a setting may take beyond its due time before others no longer wait for it.
  private static final long SHORT_NANOS = 2_000_000;

  private final SlotId slot;
  private final ReaderChip chip;
  private final ReaderTiming timing;
  private final MonotonicClock clock;
  private final boolean fieldStays;
  private final ReaderStats stats;
  private final SlotTag tag;

  private Task task = Task.AWAY;
  private Look look = Look.ANY;
  private ReaderState state = ReaderState.RECOVERING;
  private boolean fieldOn;
  private int pairLooksLeft;
  private boolean faint;
  private boolean tardy;
  private int faults;
  private long restartMillis;
  private long wakeAtNanos;
  private long lateAtNanos;
  private long excusedNanos;
  private long secondDueNanos;
  private long healthDueNanos;

  /// @param fieldStays whether its field may stay on over a card at rest: no other reader is near
  /// @param memory the cards that the table has read so far
  /// @param startAtNanos when to power it up; staggered over the readers, whose first moment costs
  ///   the most current
  SlotReader(
      SlotId slot,
      ReaderChip chip,
      ReaderTiming timing,
      MonotonicClock clock,
      boolean fieldStays,
      TagMemory memory,
      long startAtNanos) {
    this.slot = slot;
    this.chip = chip;
    this.timing = timing;
    this.clock = clock;
    this.fieldStays = fieldStays;
    this.stats = new ReaderStats(slot);
    this.tag = new SlotTag(slot, timing, memory);
    this.restartMillis = timing.restartMillis();
    this.wakeAtNanos = startAtNanos;
  }

  SlotId slot() {
    return slot;
  }

  ReaderState state() {
    return state;
  }

  ReaderHealth health() {
    return stats.snapshot(state);
  }

  /// When the next step is due.
  long wakeAtNanos() {
    return wakeAtNanos;
  }

  /// Whether the scan should still wait for this reader's look at its slot. One that was late the
  /// last time is not waited for beyond its due time.
  boolean looking(long nowNanos) {
    return (task == Task.LOOKING || task == Task.READING)
        && nowNanos < (tardy ? chip.dueNanos() : lateAtNanos);
  }

  /// Whether it holds a tag to lie here.
  boolean knowsATag() {
    return tag.known().isPresent();
  }

  /// Whether its field may stand, as far as anybody can know.
  boolean fieldMayStand() {
    return fieldOn && !(task == Task.HUSHING && chip.heard());
  }

  /// Whether it is being set up.
  boolean starting() {
    return task == Task.STARTING;
  }

  /// Whether it is being set up, or will be as soon as it is stepped.
  boolean beginning() {
    return task == Task.STARTING || (task == Task.AWAY && faults == 0);
  }

  /// Whether it waits for its turn to be set up again.
  boolean away() {
    return task == Task.AWAY;
  }

  boolean resting() {
    return task == Task.RESTING;
  }

  /// Whether it rests or is busy with something short that is not overdue.
  boolean soonResting(long nowNanos) {
    return task == Task.RESTING
        || ((task == Task.HUSHING || task == Task.CHECKING)
            && nowNanos < chip.dueNanos() + SHORT_NANOS);
  }

  boolean checking() {
    return task == Task.CHECKING;
  }

  /// When its own state is to be asked for next.
  long healthDueNanos() {
    return task == Task.RESTING ? healthDueNanos : NEVER;
  }

  /// Sends the look at the slot. The reader must be resting.
  void look(long nowNanos) {
    faint = false;
    if (pairLooksLeft > 0 || (tag.known().isPresent() && !fieldOn && nowNanos >= secondDueNanos)) {
      begin(Look.TWO);
    } else if (tag.known().isEmpty()) {
      begin(Look.ANY);
    } else {
      begin(fieldOn ? Look.PING : Look.SELECT);
    }
  }

  private void begin(Look how) {
    task = Task.LOOKING;
    look = how;
    fieldOn = true;
    switch (how) {
      case ANY -> chip.beginLook(false);
      case TWO -> chip.beginLook(true);
      case PING -> chip.beginPing();
      case SELECT -> chip.beginSelect(tag.known().orElseThrow().uid());
      case AGAIN -> chip.beginSelect(tag.fresh());
    }
    begun();
  }

  /// Asks the chip for its own state. The reader must be resting.
  void check(long nowNanos) {
    task = Task.CHECKING;
    healthDueNanos = nowNanos + timing.healthMillis() * 1_000_000L;
    chip.beginHealth();
    begun();
  }

  private void begun() {
    stats.sent();
    wakeAtNanos = chip.busyUntilNanos();
    lateAtNanos = chip.dueNanos() + timing.patienceMicros() * 1_000L;
    excusedNanos = 0;
  }

  /// Writes on the tag that lies there, and waits until that is done. The reader must be resting.
  WriteOutcome write(TagContent.Ours content, WritePolicy policy) {
    tag.forget();
    fieldOn = false;
    return new TagDesk(chip, clock).write(content, policy);
  }

  /// Does what is due, tells what was seen.
  void step(long nowNanos, Consumer<Sighting> out) {
    switch (task) {
      case RESTING -> wakeAtNanos = NEVER;
      case AWAY -> start();
      case STARTING, LOOKING, READING, HUSHING, CHECKING -> working(nowNanos, out);
    }
  }

  private void working(long nowNanos, Consumer<Sighting> out) {
    // What this thread comes late for, or is held up in (the bus was busy, the machine too, and the
    // look's own transfer), is not the chip's.
    excusedNanos += Math.max(0, nowNanos - wakeAtNanos);
    Progress progress = chip.poll();
    if (progress == Progress.WAITING) {
      excusedNanos += clock.nanos() - nowNanos;
    }
    wakeAtNanos = chip.busyUntilNanos();
    int repeats = chip.takeRepeats();
    if (state != ReaderState.LOST) {
      stats.repeated(repeats);
    }
    if (progress == Progress.FAILED) {
      faulted(chip.fault(), nowNanos, out);
    } else if (progress == Progress.ANSWERED) {
      ReaderAnswer answer = chip.answer();
      switch (task) {
        case LOOKING -> looked(answer, nowNanos, out);
        case READING -> read(answer, out);
        case HUSHING -> hushed();
        case CHECKING -> checked(answer, nowNanos, out);
        case STARTING -> started(answer, nowNanos, out);
        case RESTING, AWAY -> {}
      }
    }
  }

  // What a look has found.

  private void looked(ReaderAnswer answer, long askedNanos, Consumer<Sighting> out) {
    long now = chip.answeredNanos();
    healthy(askedNanos, now, out);
    if (look == Look.AGAIN) {
      if (answer instanceof ReaderAnswer.Tag found && found.uid().equals(tag.fresh())) {
        readOn();
      } else {
        finish(tag.brokenOff(now), out);
      }
      return;
    }
    switch (answer) {
      case ReaderAnswer.Nothing _ when look == Look.SELECT || (look == Look.TWO && knowsATag()) -> {
        faint = true;
        begin(Look.ANY);
      }
      case ReaderAnswer.Nothing _ -> {
        pairLooksLeft = Math.max(0, pairLooksLeft - 1);
        tag.missed();
        // A tag that keeps silent to a ping may have fallen asleep: the next look wakes it.
        finish(new Sighting.Nothing(slot, now), out);
      }
      case ReaderAnswer.Several _ -> {
        pairLooksLeft = timing.unsteadyMissesBeforeLift();
        tag.seen();
        finish(new Sighting.Several(slot, now), out);
      }
      case ReaderAnswer.Tag found -> found(found, now, out);
      case ReaderAnswer.Memory page0 when tag.isOf(page0) -> {
        tag.seen();
        finish(tag.known().orElseThrow().sighting(slot, now), out);
      }
      case ReaderAnswer.Memory _,
          ReaderAnswer.Noise _,
          ReaderAnswer.Refused _,
          ReaderAnswer.Done _,
          ReaderAnswer.Ready _ ->
          finish(new Sighting.Noise(slot, now), out);
    }
  }

  private void found(ReaderAnswer.Tag found, long now, Consumer<Sighting> out) {
    boolean second = look == Look.TWO;
    // Another tag than the one that was called is no faint one.
    faint = found.faint() || (faint && tag.isKnown(found.uid()));
    pairLooksLeft = Math.max(0, pairLooksLeft - 1);
    if (second) {
      secondDueNanos = now + timing.secondTagMillis() * 1_000_000L;
    }
    if (tag.isKnown(found.uid()) && !(second && tag.unreadable())) {
      tag.seen();
      finish(tag.known().orElseThrow().sighting(slot, now), out);
    } else if (found.sak() != TYPE_2) {
      String why = String.format("no Type 2 tag: SEL_RES %02X", found.sak());
      secondDueNanos = now;
      finish(tag.knows(found.uid(), new TagContent.Foreign(why), now), out);
    } else {
      tag.begin(found.uid(), now).ifPresent(out);
      secondDueNanos = now;
      readOn();
    }
  }

  private void readOn() {
    task = Task.READING;
    chip.beginRead(tag.nextPage());
    begun();
  }

  private void read(ReaderAnswer answer, Consumer<Sighting> out) {
    long now = chip.answeredNanos();
    switch (answer) {
      case ReaderAnswer.Memory memory -> {
        if (tag.wantsMore(memory)) {
          readOn();
        } else {
          finish(tag.read(now), out);
        }
      }
      case ReaderAnswer.Refused _ -> finish(tag.refused(now), out);
      case ReaderAnswer.Nothing _,
          ReaderAnswer.Noise _,
          ReaderAnswer.Tag _,
          ReaderAnswer.Several _,
          ReaderAnswer.Done _,
          ReaderAnswer.Ready _ -> {
        if (tag.mayTryAgain()) {
          begin(Look.AGAIN);
        } else {
          finish(tag.brokenOff(now), out);
        }
      }
    }
  }

  /// Ends a look: tells what it was, and switches the field off where it must not stay.
  private void finish(Sighting sighting, Consumer<Sighting> out) {
    out.accept(sighting instanceof Sighting.Tag found && faint ? found.heardFaintly() : sighting);
    boolean stays =
        fieldStays
            && sighting instanceof Sighting.Tag
            && look != Look.TWO
            && sighting.atNanos() + timing.cycleMillis() * 1_000_000L < secondDueNanos;
    if (stays) {
      rest();
    } else {
      hush();
    }
  }

  private void hush() {
    task = Task.HUSHING;
    chip.beginHush();
    begun();
  }

  private void hushed() {
    fieldOn = false;
    rest();
  }

  private void rest() {
    task = Task.RESTING;
    wakeAtNanos = NEVER;
  }

  // The chip itself.

  private void checked(ReaderAnswer answer, long nowNanos, Consumer<Sighting> out) {
    stats.answered(chip.tookNanos());
    Optional<String> before = stats.chip();
    if (answer instanceof ReaderAnswer.Ready(String name) && !before.equals(Optional.of(name))) {
      LOG.warn("Reader {} is another chip now: {} instead of {}", slot, name, before.orElse("?"));
      faulted(new ReaderFault.Exchanged(before.orElse("?"), name), nowNanos, out);
    } else {
      rest();
    }
  }

  private void start() {
    task = Task.STARTING;
    chip.beginStart();
    begun();
  }

  private void started(ReaderAnswer answer, long nowNanos, Consumer<Sighting> out) {
    if (answer instanceof ReaderAnswer.Ready(String name)) {
      stats.started(name);
    }
    healthDueNanos = nowNanos + timing.healthMillis() * 1_000_000L;
    fieldOn = false;
    // One that was lost is set up, no more: its first good look tells that it is back.
    if (state != ReaderState.LOST) {
      out.accept(new Sighting.Restarting(slot, nowNanos));
    }
    rest();
  }

  /// @param askedNanos when the look at the chip began that found its answer
  private void healthy(long askedNanos, long answeredNanos, Consumer<Sighting> out) {
    tardy = askedNanos > lateAtNanos + excusedNanos;
    if (tardy) {
      long late =
          (askedNanos - lateAtNanos - excusedNanos + timing.patienceMicros() * 1_000L) / 1_000_000;
      stats.fault(FaultKind.LATE, "answered " + late + " ms after its time", answeredNanos);
    }
    faults = 0;
    restartMillis = timing.restartMillis();
    if (state == ReaderState.LOST) {
      LOG.info("Reader {} answers again", slot);
      out.accept(new Sighting.Restarting(slot, answeredNanos));
    }
    state = ReaderState.OK;
  }

  private void faulted(ReaderFault fault, long nowNanos, Consumer<Sighting> out) {
    if (state == ReaderState.LOST) {
      stats.stillLost(fault.kind(), fault.sentence(), nowNanos);
    } else {
      stats.fault(fault.kind(), fault.sentence(), nowNanos);
    }
    faults++;
    boolean lost = faults >= timing.faultsBeforeLost() || fault.remedy() == Remedy.NONE;
    out.accept(new Sighting.NoReader(slot, nowNanos, fault.sentence(), lost));
    Task before = task;
    chip.abort();
    // Whether it hears or not: its field must not stand beside a neighbour's.
    hush();
    if (lost) {
      if (state != ReaderState.LOST) {
        LOG.warn("Reader {} is lost: {}", slot, fault.sentence());
      }
      state = ReaderState.LOST;
      // Its reset line, where one is wired, switches off what no longer hears.
      chip.beginStart();
      fieldOn = false;
      leave(nowNanos + restartMillis * 1_000_000L);
      restartMillis = Math.min(restartMillis * 2, timing.restartMaxMillis());
    } else if (fault.remedy() == Remedy.RESTART
        || faults > 1
        || before == Task.STARTING
        || before == Task.HUSHING) {
      LOG.debug("Reader {} is started again: {}", slot, fault.sentence());
      leave(nowNanos);
    }
  }

  private void leave(long untilNanos) {
    task = Task.AWAY;
    wakeAtNanos = untilNanos;
  }
}
