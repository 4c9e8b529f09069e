package fr.tablee.debrief;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.Board;
import fr.tablee.workshop.Corrections;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Lying;
import fr.tablee.workshop.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Follows the cards of the board from state to state. A placement is known by its rank, which the
/// fold gives once and keeps. For one log and one thread.
final class PlacementReader {

  /// By rank. Those that lie have no end yet: [Long#MAX_VALUE].
  private final SortedMap<Long, Placement> known = new TreeMap<>();

  private Set<Long> lying = Set.of();

  void step(State before, State after, Entry entry) {
    if (after.board().spots().equals(before.board().spots())) {
      return;
    }
    Map<Long, Placement> now = onBoard(after.board());
    for (long rank : lying) {
      if (!now.containsKey(rank)) {
        ended(rank, entry);
      }
    }
    now.forEach((rank, placement) ->
        known.merge(rank, placement, (old, seen) -> (old.byHand() ? seen.asHand() : seen)));
    lying = new HashSet<>(now.keySet());
  }

  /// All placements, in the order they began, where they really lay; those that still lie end now.
  List<Placement> all(long endMillis, Corrections corrections) {
    return known.entrySet().stream()
        .flatMap(one ->
            corrections.lay().containsKey(one.getKey())
                ? corrections
                    .slotOf(one.getKey(), one.getValue().slot())
                    .map(one.getValue()::corrected)
                    .stream()
                : Stream.of(one.getValue()))
        .map(placement ->
            placement.untilMillis() == Long.MAX_VALUE ? placement.until(endMillis) : placement)
        .toList();
  }

  /// The cards of which a placement was corrected or struck out.
  Set<CardRef> corrected(Corrections corrections) {
    return known.entrySet().stream()
        .filter(one -> corrections.lay().containsKey(one.getKey()))
        .map(one -> one.getValue().card())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A placement by hand that goes by undo never was.
  private void ended(long rank, Entry entry) {
    known.computeIfPresent(
        rank,
        (_, placement) ->
            entry.event() instanceof Event.Undone && placement.byHand()
                ? null
                : placement.until(entry.at().elapsedMillis()));
  }

  private static Map<Long, Placement> onBoard(Board board) {
    Map<Long, Placement> placements = new HashMap<>();
    board
        .spots()
        .forEach((slot, lying) -> {
          if (!slot.isLectern() && lying instanceof Lying.OneCard one) {
            placements.put(
                one.rank(),
                new Placement(
                    one.card(), slot, one.sinceMillis(), Long.MAX_VALUE, one.byHand(), false));
          }
        });
    return placements;
  }
}
