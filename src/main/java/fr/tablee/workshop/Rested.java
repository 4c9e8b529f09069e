package fr.tablee.workshop;

import fr.tablee.score.Laid;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which cards of a deck lie on the board, and which of them have lain long enough to count.
///
/// @param cards cards of the deck on the board, each copy on its own slot
record Rested(Map<SlotId, Lying.OneCard> cards, Board board) {

  static Rested of(Board board, Deck deck) {
    Map<SlotId, Lying.OneCard> cards = new HashMap<>();
    board
        .spots()
        .forEach((slot, lying) -> {
          if (!slot.isLectern() && lying instanceof Lying.OneCard one && deck.plays(one.card())) {
            cards.put(slot, one);
          }
        });
    return new Rested(Map.copyOf(cards), board);
  }

  boolean nothingLies() {
    return cards.isEmpty();
  }

  boolean allRestedAt(long elapsedMillis) {
    return cards.values().stream().allMatch(one -> one.restedAt(elapsedMillis));
  }

  boolean anyRestedAt(long elapsedMillis) {
    return cards.values().stream().anyMatch(one -> one.restedAt(elapsedMillis));
  }

  /// The rested cards, each once: of two copies the one whose reader is well, then the one placed
  /// first.
  Snapshot snapshot(long elapsedMillis) {
    Comparator<Map.Entry<SlotId, Lying.OneCard>> better =
        Comparator.<Map.Entry<SlotId, Lying.OneCard>, Boolean>comparing(
                spot -> !board.sure(spot.getKey()))
            .thenComparingLong(spot -> spot.getValue().rank());
    Map<CardRef, Laid> chosen = new HashMap<>();
    cards.entrySet().stream()
        .filter(spot -> spot.getValue().restedAt(elapsedMillis))
        .sorted(better)
        .forEach(spot ->
            chosen.putIfAbsent(
                spot.getValue().card(),
                new Laid(spot.getValue().card().card(), spot.getKey(), spot.getValue().rank())));
    return new Snapshot(elapsedMillis, List.copyOf(chosen.values()));
  }
}
