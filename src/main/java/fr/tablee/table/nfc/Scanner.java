package fr.tablee.table.nfc;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderState;
import fr.tablee.table.ReaderTiming;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TagContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks at every slot of a table, over and over. The thread that calls [#cycle] owns the readers'
/// bus.
///
/// ```
/// group 0   look x 7 | guard, activation ............ | answers, field off x 7
/// group 1                                               look x 6 | guard ....     group 0's "field off" is fetched here
/// ```
///
/// - Readers of one radio group have their fields on together; no two of them are neighbours.
/// - All chips of a group work at once: the bus sends every look before it fetches the first
///   answer.
/// - A chip that does not answer is left alone after a while: the scan goes on, its answer is
///   fetched when it comes.
/// - Readers that must be started, again or for the first time, are started while others' fields
///   warm up, step by step.
public final class Scanner implements TagScanner {

  private final MonotonicClock clock;
  private final long cycleNanos;
  private final long firstScanNanos;
  private final SlotReader[] readers;
  private final SlotReader[][] groups;
  private volatile Map<SlotId, ReaderState> states;
  private volatile long lastScanNanos;
  private long nextCycleNanos;
  private boolean scanned;

  /// @param chips the reader of a slot
  Scanner(TableSpec table, Function<SlotSpec, ReaderChip> chips, MonotonicClock clock) {
    ReaderTiming timing = table.readers().timing();
    this.clock = clock;
    this.cycleNanos = timing.cycleMillis() * 1_000_000L;
    this.firstScanNanos = timing.firstScanMillis() * 1_000_000L;
    Map<Integer, List<SlotReader>> byGroup = new TreeMap<>();
    List<SlotReader> all = new ArrayList<>();
    for (SlotSpec slot : table.readerSlots()) {
      long startAt = clock.nanos() + all.size() * (timing.staggerMicros() * 1_000L);
      SlotReader reader = new SlotReader(slot.id(), chips.apply(slot), timing, startAt);
      all.add(reader);
      byGroup.computeIfAbsent(slot.radioGroup(), _ -> new ArrayList<>()).add(reader);
    }
    this.readers = all.toArray(SlotReader[]::new);
    this.groups =
        byGroup.values().stream()
            .map(group -> group.toArray(SlotReader[]::new))
            .toArray(SlotReader[][]::new);
    this.states = statesNow();
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
    for (SlotReader[] group : groups) {
      scan(group, out);
    }
    lastScanNanos = clock.nanos() - began;
    scanned = true;
    publish();
  }

  /// Writes on the tag that lies on a slot. The scan stands still for that time, a tenth of a
  /// second or two.
  @Override
  public WriteOutcome write(
      SlotId slot, TagContent.Ours content, WritePolicy policy, Consumer<Sighting> out) {
    for (SlotReader reader : readers) {
      if (reader.slot().equals(slot)) {
        long deadline = clock.nanos() + firstScanNanos;
        while (!reader.resting() && clock.nanos() < deadline) {
          clock.sleepUntil(Math.min(stepAll(out), deadline));
        }
        return reader.resting()
            ? reader.write(content, policy, clock)
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
  public long lastScanNanos() {
    return lastScanNanos;
  }

  /// Waits for the next cycle's time and meanwhile starts readers and fetches what came late.
  private void tend(Consumer<Sighting> out) {
    long deadline = scanned ? nextCycleNanos : clock.nanos() + firstScanNanos;
    while (clock.nanos() < deadline && !Thread.currentThread().isInterrupted()) {
      long wake = stepAll(out);
      if (!scanned && !anyStarting()) {
        return;
      }
      clock.sleepUntil(Math.min(wake, deadline));
    }
  }

  private void scan(SlotReader[] group, Consumer<Sighting> out) {
    for (SlotReader reader : group) {
      reader.look();
    }
    while (true) {
      long wake = stepAll(out);
      if (!anyLooking(group)) {
        return;
      }
      clock.sleepUntil(wake);
    }
  }

  /// Steps every reader whose time has come.
  ///
  /// @return when the next one's will
  private long stepAll(Consumer<Sighting> out) {
    long wake = Long.MAX_VALUE;
    for (SlotReader reader : readers) {
      if (reader.wakeAtNanos() != Long.MAX_VALUE) {
        long now = clock.nanos();
        if (reader.wakeAtNanos() <= now) {
          reader.step(now, out);
        }
        wake = Math.min(wake, reader.wakeAtNanos());
      }
    }
    return wake;
  }

  private boolean anyLooking(SlotReader[] group) {
    long now = clock.nanos();
    for (SlotReader reader : group) {
      if (reader.looking(now)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyStarting() {
    for (SlotReader reader : readers) {
      if (reader.starting()) {
        return true;
      }
    }
    return false;
  }

  private void publish() {
    Map<SlotId, ReaderState> before = states;
    for (SlotReader reader : readers) {
      if (before.get(reader.slot()) != reader.state()) {
        states = statesNow();
        return;
      }
    }
  }

  private Map<SlotId, ReaderState> statesNow() {
    Map<SlotId, ReaderState> now = new TreeMap<>();
    for (SlotReader reader : readers) {
      now.put(reader.slot(), reader.state());
    }
    return Collections.unmodifiableMap(now);
  }
}
