package fr.tablee.table;

import java.util.ArrayList;
import java.util.List;

/// Presence on one slot.
///
/// ```
///             tag                       another tag: lifted, placed
///   EMPTY ----------> CARD or STRANGER ---------------------------> (same)
///     ^   several x2                |  several x2
///     |----------> PAIR <-----------|          tag x2: cleared, placed
///     |              |              |
///     +--------------+--------------+  nothing x misses, and the floor since the last sight
/// ```
///
/// A lost reader freezes all of it; misses from before do not count once it is back. Bus thread
/// only.
final class SlotPresence {

  /// A second tag, or the parting of two, is believed when seen this many times in a row.
  private static final int PAIR_SIGHTS = 2;

  private final SlotId slot;
  private final ReaderTiming timing;
  private final long floorNanos;

  private Occupant occupant = Occupant.Empty.EMPTY;
  private long lastSeenNanos;
  private boolean seenOnce;
  private int misses;
  private int pairSights;
  private int singleSights;
  private int faults;
  private boolean lost;
  private boolean restarting;

  SlotPresence(SlotId slot, ReaderTiming timing) {
    this.slot = slot;
    this.timing = timing;
    this.floorNanos = timing.liftFloorMillis() * 1_000_000L;
  }

  /// Puts a card there from memory.
  void remember(CardRef card) {
    occupant = new Occupant.Remembered(card);
    seenOnce = false;
  }

  /// Whether this slot holds that very tag and has a reader to hold it with.
  boolean holds(Sighting.Tag tag) {
    return !lost && occupant.is(tag);
  }

  List<TimedChange> tag(Sighting.Tag tag) {
    if (occupant instanceof Occupant.OneCard one
        && !lost
        && faults == 0
        && one.uid().equals(tag.uid())
        && tag.content() instanceof TagContent.Identity identity
        && identity.card().equals(one.card())) {
      seen(tag.atNanos());
      return List.of();
    }
    List<TimedChange> changes = answered(tag.atNanos());
    seen(tag.atNanos());
    if (occupant instanceof Occupant.Pair && ++singleSights < PAIR_SIGHTS) {
      return changes;
    }
    become(Occupant.of(tag), tag.atNanos(), changes);
    return changes;
  }

  List<TimedChange> nothing(long atNanos) {
    if (occupant instanceof Occupant.Empty && !lost && faults == 0) {
      pairSights = 0;
      return List.of();
    }
    List<TimedChange> changes = answered(atNanos);
    if (!seenOnce) {
      // A card remembered from before the restart: its floor runs from the first look.
      seenOnce = true;
      lastSeenNanos = atNanos;
    }
    pairSights = 0;
    singleSights = 0;
    misses++;
    if (misses >= timing.missesBeforeLift() && atNanos - lastSeenNanos >= floorNanos) {
      become(Occupant.Empty.EMPTY, atNanos, changes);
    }
    return changes;
  }

  List<TimedChange> several(long atNanos) {
    List<TimedChange> changes = answered(atNanos);
    int sights = pairSights + 1;
    seen(atNanos);
    pairSights = sights;
    singleSights = 0;
    if (sights >= PAIR_SIGHTS) {
      become(Occupant.Pair.PAIR, atNanos, changes);
    }
    return changes;
  }

  List<TimedChange> noise(long atNanos) {
    return answered(atNanos);
  }

  List<TimedChange> noReader(long atNanos) {
    faults++;
    if (faults < timing.faultsBeforeLost() || (lost && !restarting)) {
      return List.of();
    }
    lost = true;
    restarting = false;
    misses = 0;
    return List.of(new TimedChange(atNanos, new TableChange.ReaderLost(slot)));
  }

  List<TimedChange> restarting(long atNanos) {
    if (!lost || restarting) {
      return List.of();
    }
    restarting = true;
    return List.of(new TimedChange(atNanos, new TableChange.ReaderRecovering(slot)));
  }

  /// The reader made sense.
  private List<TimedChange> answered(long atNanos) {
    List<TimedChange> changes = new ArrayList<>(3);
    faults = 0;
    if (lost) {
      lost = false;
      restarting = false;
      misses = 0;
      changes.add(new TimedChange(atNanos, new TableChange.ReaderBack(slot)));
    }
    return changes;
  }

  private void seen(long atNanos) {
    lastSeenNanos = atNanos;
    seenOnce = true;
    misses = 0;
    pairSights = 0;
  }

  /// Tells the end of what lay there and the beginning of what lies there now.
  private void become(Occupant next, long atNanos, List<TimedChange> changes) {
    Occupant before = occupant;
    occupant = next;
    misses = 0;
    singleSights = 0;
    if (same(before, next)) {
      return;
    }
    switch (before) {
      case Occupant.Empty _ -> {}
      case Occupant.OneCard one ->
          add(changes, atNanos, new TableChange.CardLifted(slot, one.card()));
      case Occupant.Remembered one ->
          add(changes, atNanos, new TableChange.CardLifted(slot, one.card()));
      case Occupant.Stranger _, Occupant.Pair _ ->
          add(changes, atNanos, new TableChange.Cleared(slot));
    }
    switch (next) {
      case Occupant.Empty _ -> {}
      case Occupant.OneCard one ->
          add(changes, atNanos, new TableChange.CardPlaced(slot, one.card()));
      case Occupant.Remembered one ->
          add(changes, atNanos, new TableChange.CardPlaced(slot, one.card()));
      case Occupant.Stranger _ -> add(changes, atNanos, new TableChange.ForeignPlaced(slot));
      case Occupant.Pair _ -> add(changes, atNanos, new TableChange.TwoCards(slot));
    }
  }

  private static boolean same(Occupant before, Occupant next) {
    return switch (before) {
      case Occupant.Remembered remembered ->
          next instanceof Occupant.OneCard one && one.card().equals(remembered.card());
      case Occupant.Stranger _ -> next instanceof Occupant.Stranger;
      case Occupant.OneCard _, Occupant.Empty _, Occupant.Pair _ -> before.equals(next);
    };
  }

  private static void add(List<TimedChange> changes, long atNanos, TableChange change) {
    changes.add(new TimedChange(atNanos, change));
  }
}
