package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What lies on the table, lectern included, and how its readers are. Immutable.
///
/// @param spots what lies where; empty slots are absent
/// @param readers readers that are not well; the others are absent
/// @param dead slots whose reader a person declared dead: what it says is ignored
/// @param lastMoveMillis when something last moved on the board (the lectern does not count), in
///   elapsed time
/// @param placements how many placements there have been
public record Board(
    Map<SlotId, Lying> spots,
    Map<SlotId, ReaderState> readers,
    Set<SlotId> dead,
    long lastMoveMillis,
    long placements) {

  static final Board EMPTY = new Board(Map.of(), Map.of(), Set.of(), 0, 0);

  public Board {
    spots = Map.copyOf(spots);
    readers = Map.copyOf(readers);
    dead = Set.copyOf(dead);
  }

  /// What lies on a slot.
  public Optional<Lying> at(SlotId slot) {
    return Optional.ofNullable(spots.get(slot));
  }

  /// The card on a slot, if one card lies there.
  public Optional<Lying.OneCard> cardAt(SlotId slot) {
    return at(slot).flatMap(Board::asCard);
  }

  /// The slots where a card lies, in the board's reading order; two copies may lie on two slots.
  public List<SlotId> whereIs(CardRef card) {
    return spots.entrySet().stream()
        .filter(spot -> asCard(spot.getValue()).filter(one -> one.card().equals(card)).isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The slot where a card lies from the placement of that rank.
  Optional<SlotId> whereIs(long rank) {
    return spots.entrySet().stream()
        .filter(spot -> asCard(spot.getValue()).filter(one -> one.rank() == rank).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// How a slot's reader is.
  public ReaderState reader(SlotId slot) {
    return readers.getOrDefault(slot, ReaderState.OK);
  }

  /// Whether a person declared the slot's reader dead, and plays the slot by hand.
  public boolean dead(SlotId slot) {
    return dead.contains(slot);
  }

  /// Whether what the slot holds can be relied on: its reader is well, or a person vouches for it.
  public boolean sure(SlotId slot) {
    return reader(slot) == ReaderState.OK
        || dead(slot)
        || cardAt(slot).filter(Lying.OneCard::byHand).isPresent();
  }

  /// The same with something new lying on a slot.
  Board with(SlotId slot, Lying lying, long atMillis) {
    Map<SlotId, Lying> next = new HashMap<>(spots);
    next.put(slot, lying);
    long count = lying instanceof Lying.OneCard one ? Math.max(placements, one.rank()) : placements;
    return new Board(next, readers, dead, movedAt(slot, atMillis), count);
  }

  /// The same with a slot empty.
  Board without(SlotId slot, long atMillis) {
    Map<SlotId, Lying> next = new HashMap<>(spots);
    next.remove(slot);
    return new Board(next, readers, dead, movedAt(slot, atMillis), placements);
  }

  Board withReader(SlotId slot, ReaderState reader) {
    Map<SlotId, ReaderState> next = new HashMap<>(readers);
    if (reader == ReaderState.OK) {
      next.remove(slot);
    } else {
      next.put(slot, reader);
    }
    return new Board(spots, next, dead, lastMoveMillis, placements);
  }

  Board withDead(SlotId slot, boolean declared) {
    Set<SlotId> next = new HashSet<>(dead);
    if (declared) {
      next.add(slot);
    } else {
      next.remove(slot);
    }
    return new Board(spots, readers, next, lastMoveMillis, placements);
  }

  private long movedAt(SlotId slot, long atMillis) {
    return slot.isLectern() ? lastMoveMillis : atMillis;
  }

  private static Optional<Lying.OneCard> asCard(Lying lying) {
    return lying instanceof Lying.OneCard one ? Optional.of(one) : Optional.empty();
  }
}
