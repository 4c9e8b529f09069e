package fr.tablee.table.nfc;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.ReaderTiming;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TagContent;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks at every slot of a table, over and over. The thread that calls [#cycle] owns the readers'
/// bus.
///
/// ```
/// group 0   look x 7 | guard, activation ...... | answers, field off x 7
/// group 1                                          look | guard .....       as soon as the fields around it are off
/// group 2                                                                      look | guard ...
/// ```
///
/// - The radio groups of the table file are the order of the looks, and never more fields stand
///   together than the biggest group has: the supply is reckoned for that. A reader's field comes
///   on only when the chip of each near reader has confirmed that its own goes off; while one has
///   not, those around it wait, and all others are scanned.
/// - A field goes off after each look, for its neighbours' sake. Over a card at rest it stays on
///   where no other reader is near (the lectern), and READ of page 0 is all that the card needs.
/// - All chips work at once: the bus sends every look that may be before it fetches the first
///   answer.
/// - A chip that does not answer is left alone after a while: the scan ends without it, its answer
///   is fetched when it comes.
/// - Readers are started while others' fields warm up, step by step: all of them, staggered, in the
///   beginning; lost ones one at a time.
/// - A tag that is new on a slot is told when the readers near it have looked since, which they do
///   at once, and none of them hears it too.
/// - Readers that have had their look are asked for their own health, one at a time.
public final class Scanner implements TagScanner {

  private final MonotonicClock clock;
  private final long cycleNanos;
  private final long firstScanNanos;
  private final long healthNanos;
  private final TagMemory memory = new TagMemory();
  private final ScannedSlot[] slots;
  private final ScannedSlot[] inOrder;
  private final int mostTogether;
  private volatile Map<SlotId, ReaderState> states = Map.of();
  private volatile Map<SlotId, ReaderHealth> health = Map.of();
  private volatile long lastScanNanos;
  private long nextCycleNanos;
  private long nextHealthNanos;
  private boolean scanned;

  /// Whether a reader has come to rest or a field has gone off since the last looks were sent.
  private boolean freed = true;

  /// @param chips the reader of a slot
  Scanner(TableSpec table, Function<SlotSpec, ReaderChip> chips, MonotonicClock clock) {
    ReaderTiming timing = table.readers().timing();
    this.clock = clock;
    this.cycleNanos = timing.cycleMillis() * 1_000_000L;
    this.firstScanNanos = timing.firstScanMillis() * 1_000_000L;
    this.healthNanos = timing.healthMillis() * 1_000_000L;
    Map<SlotId, ScannedSlot> all = new TreeMap<>();
    for (SlotSpec slot : table.readerSlots()) {
      long startAt = clock.nanos() + all.size() * (timing.staggerMicros() * 1_000L);
      boolean fieldStays = table.radioNeighbours(slot.id()).isEmpty();
      SlotReader reader =
          new SlotReader(slot.id(), chips.apply(slot), timing, clock, fieldStays, memory, startAt);
      all.put(slot.id(), new ScannedSlot(reader, timing));
    }
    all.forEach((id, slot) -> slot.near(table.radioNeighbours(id), all));
    this.slots = inOrder(table, all, Comparator.comparingInt(_ -> 0));
    this.mostTogether =
        table.readerSlots().stream()
            .collect(Collectors.groupingBy(SlotSpec::radioGroup, Collectors.summingInt(_ -> 1)))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    this.inOrder = inOrder(table, all, Comparator.comparingInt(SlotSpec::radioGroup));
    publish();
  }

  /// One scan of the whole table, not before the table's cycle time has passed since the last one
  /// began. The first call starts the readers.
  ///
  /// @param out is told every sighting at once, in the bus thread
  @Override
  public void cycle(Consumer<Sighting> out) {
    tend(out);
    long began = clock.nanos();
    nextCycleNanos = began + cycleNanos;
    scan(out);
    long ended = clock.nanos();
    lastScanNanos = ended - began;
    scanned = true;
    if (ended >= nextHealthNanos || stateChanged()) {
      nextHealthNanos = ended + healthNanos;
      publish();
    }
  }

  /// Writes on the tag that lies on a slot. The scan stands still for that time, a tenth of a
  /// second or two.
  @Override
  public WriteOutcome write(
      SlotId slot, TagContent.Ours content, WritePolicy policy, Consumer<Sighting> out) {
    for (ScannedSlot scannedSlot : slots) {
      SlotReader reader = scannedSlot.reader();
      if (reader.slot().equals(slot)) {
        long deadline = clock.nanos() + firstScanNanos;
        while (!(reader.resting() && scannedSlot.isClear()) && clock.nanos() < deadline) {
          clock.sleepUntil(Math.min(stepAll(out), deadline));
        }
        memory.clear();
        return reader.resting()
            ? reader.write(content, policy)
            : new WriteOutcome.NoReader("not ready");
      }
    }
    throw new IllegalArgumentException("No reader is described for slot " + slot);
  }

  @Override
  public Map<SlotId, ReaderState> states() {
    return states;
  }

  @Override
  public Map<SlotId, ReaderHealth> health() {
    return health;
  }

  @Override
  public long lastScanNanos() {
    return lastScanNanos;
  }

  /// Waits for the next cycle's time and meanwhile starts readers, fetches what came late and asks
  /// the last reader of the scan for its health: it came to rest when all others had theirs.
  private void tend(Consumer<Sighting> out) {
    long deadline = scanned ? nextCycleNanos : clock.nanos() + firstScanNanos;
    while (clock.nanos() < deadline && !Thread.currentThread().isInterrupted()) {
      if (scanned && freed) {
        freed = false;
        checkOne();
      }
      long wake = stepAll(out);
      if (!scanned && !anyStarting()) {
        return;
      }
      if (scanned && freed) {
        continue;
      }
      clock.sleepUntil(Math.min(wake, deadline));
    }
  }

  private void scan(Consumer<Sighting> out) {
    for (ScannedSlot slot : inOrder) {
      slot.want(true);
    }
    freed = true;
    while (true) {
      if (freed) {
        lookWherePossible();
        checkOne();
      }
      long wake = stepAll(out);
      if (freed) {
        continue;
      }
      if (!anythingToWaitFor()) {
        break;
      }
      clock.sleepUntil(wake);
    }
    for (ScannedSlot slot : inOrder) {
      slot.want(false);
    }
  }

  /// Sends the looks that are still wanted, wherever the reader is free and no field stands near.
  private void lookWherePossible() {
    freed = false;
    int standing = standing();
    for (ScannedSlot slot : inOrder) {
      SlotReader reader = slot.reader();
      if (slot.wanted() && reader.resting() && slot.isClear()) {
        boolean stood = reader.fieldMayStand();
        if (!stood && standing >= mostTogether) {
          return;
        }
        standing += stood ? 0 : 1;
        slot.want(false);
        reader.look(clock.nanos());
      }
    }
  }

  private int standing() {
    int standing = 0;
    for (ScannedSlot slot : slots) {
      standing += slot.reader().fieldMayStand() && !slot.reader().away() ? 1 : 0;
    }
    return standing;
  }

  /// Asks the reader whose turn it is how it is, one at a time.
  private void checkOne() {
    long now = clock.nanos();
    ScannedSlot due = null;
    for (ScannedSlot slot : slots) {
      if (slot.reader().checking()) {
        return;
      }
      boolean asks = slot.reader().healthDueNanos() <= now && !slot.wanted();
      if (asks && (due == null || slot.isDueBefore(due))) {
        due = slot;
      }
    }
    if (due != null) {
      due.reader().check(now);
    }
  }

  /// Steps every reader whose time has come.
  ///
  /// @return when the next one's will
  private long stepAll(Consumer<Sighting> out) {
    long wake = Long.MAX_VALUE;
    SlotReader turn = nextToStart();
    for (ScannedSlot slot : slots) {
      SlotReader reader = slot.reader();
      boolean waits = scanned && reader.away() && reader != turn;
      if (reader.wakeAtNanos() != Long.MAX_VALUE && !waits) {
        long now = clock.nanos();
        if (reader.wakeAtNanos() <= now) {
          boolean stood = reader.fieldMayStand();
          reader.step(now, sighting -> slot.receive(sighting, out));
          freed |= reader.resting() || (stood && !reader.fieldMayStand());
        }
        wake = Math.min(wake, reader.wakeAtNanos());
      }
    }
    return wake;
  }

  /// Of the readers that wait to be started, the one that has waited longest; none while one is
  /// being started.
  private @Nullable SlotReader nextToStart() {
    SlotReader next = null;
    for (ScannedSlot slot : slots) {
      SlotReader reader = slot.reader();
      if (reader.starting()) {
        return null;
      }
      if (reader.away() && (next == null || reader.wakeAtNanos() < next.wakeAtNanos())) {
        next = reader;
      }
    }
    return next;
  }

  /// Whether a look is under way and not overdue, or one is still wanted and what hinders it will
  /// be over in no time.
  private boolean anythingToWaitFor() {
    long now = clock.nanos();
    boolean ending = false;
    boolean wanted = false;
    for (ScannedSlot slot : slots) {
      SlotReader reader = slot.reader();
      if (reader.looking(now)) {
        return true;
      }
      ending |= !reader.resting() && reader.soonResting(now);
      wanted |= slot.wanted() && slot.soonFree(now);
    }
    return ending && wanted;
  }

  private boolean anyStarting() {
    for (ScannedSlot slot : slots) {
      if (slot.reader().beginning()) {
        return true;
      }
    }
    return false;
  }

  private boolean stateChanged() {
    for (ScannedSlot slot : slots) {
      if (states.get(slot.reader().slot()) != slot.reader().state()) {
        return true;
      }
    }
    return false;
  }

  private static ScannedSlot[] inOrder(
      TableSpec table, Map<SlotId, ScannedSlot> all, Comparator<SlotSpec> order) {
    return table.readerSlots().stream()
        .sorted(order)
        .map(slot -> all.get(slot.id()))
        .toArray(ScannedSlot[]::new);
  }

  private void publish() {
    Map<SlotId, ReaderState> nowStates = new TreeMap<>();
    Map<SlotId, ReaderHealth> nowHealth = new TreeMap<>();
    for (ScannedSlot slot : slots) {
      nowStates.put(slot.reader().slot(), slot.reader().state());
      nowHealth.put(slot.reader().slot(), slot.reader().health());
    }
    states = Collections.unmodifiableMap(nowStates);
    health = Collections.unmodifiableMap(nowHealth);
  }
}
