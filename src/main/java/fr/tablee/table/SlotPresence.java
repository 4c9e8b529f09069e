package fr.tablee.table;

import java.util.ArrayList;
import java.util.List;

/// Presence on one slot.
///
/// ```
///             tag                       another tag: lifted, placed
///   EMPTY ----------> CARD or STRANGER ---------------------------> (same)
///     ^   several x2                |  several x2, or another tag and the first one again
///     |----------> PAIR <-----------|          same tag x2: cleared, placed
///     |              |              |
///     +--------------+--------------+  nothing x misses, and the floor since the last sight
/// ```
///
/// A lost reader freezes all of it; misses from before do not count once it answers. It is back
/// after some good looks in a row; one that comes and goes stays on its way back. A card that was
/// missed and seen again, or answered only when called again, twice within a while, lies askew: it
/// takes more misses to be lifted; and a pair of which now one is heard and now the other, or both,
/// takes more sights of one alone. Bus thread only.
final class SlotPresence {

  private static final int WOBBLES_OF_AN_UNSTEADY_CARD = 2;

  private final SlotId slot;
  private final ReaderTiming timing;
  private final long floorNanos;

  private Occupant occupant = Occupant.Empty.EMPTY;
  private long lastSeenNanos;
  private boolean seenOnce;
  private int misses;
  private int pairSights;
  private int singleSights;
  private String single = "";
  private String displaced = "";
  private int sightsSinceDisplaced;
  private int wobbles;
  private int steadySights;
  private String heard = "";
  private String candidate = "";
  private int candidateSights;
  private long suspectUntilNanos = Long.MIN_VALUE;
  private int faults;
  private boolean lost;
  private boolean restarting;
  private int goodLooks;
  private long lastGoodNanos;

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

  /// Whether that very tag is held to lie here, surely or not.
  boolean holds(Sighting.Tag tag) {
    return occupant.is(tag);
  }

  /// Whether its reader says nothing: one on its way back does.
  boolean lost() {
    return lost && !restarting;
  }

  /// The reader has heard a tag that a neighbour holds: it has just moved here, or this reader
  /// listens to its neighbours.
  void heard(Sighting.Tag tag) {
    heard = tag.uid();
  }

  /// The neighbour that holds this tag has seen it. If this reader had heard it too, it did not
  /// move: for a while, what is new here must be seen several times.
  void caught(Sighting.Tag tag) {
    if (heard.equals(tag.uid())) {
      heard = "";
      suspectUntilNanos = tag.atNanos() + timing.suspectMillis() * 1_000_000L;
    }
  }

  boolean suspected(long nowNanos) {
    return nowNanos < suspectUntilNanos;
  }

  /// @param demanded how many times in a row a tag that is new here must be seen to be believed
  List<TimedChange> tag(Sighting.Tag tag, int demanded) {
    if (occupant instanceof Occupant.OneCard one
        && !lost
        && faults == 0
        && one.uid().equals(tag.uid())
        && tag.content() instanceof TagContent.Identity identity
        && identity.card().equals(one.card())) {
      seen(tag.atNanos(), tag.faint());
      return List.of();
    }
    List<TimedChange> changes = answered(tag.atNanos());
    if (!believed(tag, demanded)) {
      return changes;
    }
    seen(tag.atNanos(), tag.faint());
    if (isBack(tag)) {
      // The slot was never bare between the two: both lie here, and are heard by turns.
      become(Occupant.Pair.PAIR, tag.atNanos(), changes);
    } else if (!(occupant instanceof Occupant.Pair) || isAlone(tag)) {
      become(Occupant.of(tag), tag.atNanos(), changes);
    }
    return changes;
  }

  /// Whether it is the tag whose place another one has just taken.
  private boolean isBack(Sighting.Tag tag) {
    if (++sightsSinceDisplaced > timing.unsteadyMissesBeforeLift()) {
      displaced = "";
    }
    return !displaced.isEmpty() && displaced.equals(tag.uid());
  }

  /// Whether of a pair only this one is left.
  private boolean isAlone(Sighting.Tag tag) {
    if (!single.equals(tag.uid())) {
      notAlone();
      single = tag.uid();
    }
    return ++singleSights >= (unsteady() ? timing.unsteadyMissesBeforeLift() : timing.pairSights());
  }

  private void notAlone() {
    if (singleSights > 0) {
      wobbles++;
      steadySights = 0;
    }
    singleSights = 0;
    single = "";
  }

  private boolean unsteady() {
    return wobbles >= WOBBLES_OF_AN_UNSTEADY_CARD;
  }

  private boolean believed(Sighting.Tag tag, int demanded) {
    if (demanded <= 1 || occupant.is(tag)) {
      candidate = "";
      return true;
    }
    if (!candidate.equals(tag.uid())) {
      candidate = tag.uid();
      candidateSights = 0;
    }
    candidateSights++;
    return candidateSights >= demanded;
  }

  List<TimedChange> nothing(long atNanos) {
    candidate = "";
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
    displaced = "";
    misses++;
    if (misses >= missesBeforeLift() && atNanos - lastSeenNanos >= floorNanos) {
      become(Occupant.Empty.EMPTY, atNanos, changes);
    }
    return changes;
  }

  private int missesBeforeLift() {
    return unsteady() ? timing.unsteadyMissesBeforeLift() : timing.missesBeforeLift();
  }

  List<TimedChange> several(long atNanos) {
    List<TimedChange> changes = answered(atNanos);
    int sights = pairSights + 1;
    seen(atNanos, false);
    pairSights = sights;
    notAlone();
    candidate = "";
    if (sights >= timing.pairSights()) {
      become(Occupant.Pair.PAIR, atNanos, changes);
    }
    return changes;
  }

  List<TimedChange> noise(long atNanos) {
    return answered(atNanos);
  }

  List<TimedChange> noReader(Sighting.NoReader fault) {
    long atNanos = fault.atNanos();
    faults = fault.givenUp() ? timing.faultsBeforeLost() : faults + 1;
    goodLooks = 0;
    if (faults < timing.faultsBeforeLost() || lost()) {
      return List.of();
    }
    misses = 0;
    if (lost && atNanos - lastGoodNanos < timing.restartMaxMillis() * 1_000_000L) {
      // A reader that comes and goes is told once, not each time.
      return List.of();
    }
    lost = true;
    restarting = false;
    return List.of(new TimedChange(atNanos, new TableChange.ReaderLost(slot)));
  }

  List<TimedChange> restarting(long atNanos) {
    if (!lost || restarting) {
      return List.of();
    }
    restarting = true;
    lastGoodNanos = atNanos;
    return List.of(new TimedChange(atNanos, new TableChange.ReaderRecovering(slot)));
  }

  /// The reader made sense.
  private List<TimedChange> answered(long atNanos) {
    List<TimedChange> changes = new ArrayList<>(3);
    faults = 0;
    if (!lost) {
      return changes;
    }
    changes.addAll(restarting(atNanos));
    lastGoodNanos = atNanos;
    if (++goodLooks >= timing.looksBeforeBack()) {
      lost = false;
      restarting = false;
      changes.add(new TimedChange(atNanos, new TableChange.ReaderBack(slot)));
    }
    return changes;
  }

  private void seen(long atNanos, boolean faint) {
    lastSeenNanos = atNanos;
    seenOnce = true;
    if ((misses > 0 && !(occupant instanceof Occupant.Empty)) || faint) {
      wobbles++;
      steadySights = 0;
    } else if (++steadySights >= timing.steadySights()) {
      wobbles = 0;
    }
    misses = 0;
    pairSights = 0;
  }

  /// Tells the end of what lay there and the beginning of what lies there now.
  private void become(Occupant next, long atNanos, List<TimedChange> changes) {
    Occupant before = occupant;
    occupant = next;
    candidate = "";
    misses = 0;
    singleSights = 0;
    single = "";
    if (same(before, next)) {
      return;
    }
    displaced = next.uid().isEmpty() || next.uid().equals(before.uid()) ? "" : before.uid();
    sightsSinceDisplaced = 0;
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
