package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import java.util.HashSet;
import java.util.Set;

/// Whose turn it is to read a card aloud: it goes on to the next seat with each card that is placed
/// for the first time.
///
/// @param placed cards placed so far
/// @param seat whose turn it was when it was last given, from 1
/// @param then how many cards had been placed by then
public record Round(Set<CardRef> placed, int seat, int then) {

  static final Round FIRST = new Round(Set.of(), 1, 0);

  public Round {
    placed = Set.copyOf(placed);
  }

  Round with(CardRef card) {
    Set<CardRef> next = new HashSet<>(placed);
    next.add(card);
    return new Round(next, seat, then);
  }

  Round without(CardRef card) {
    Set<CardRef> next = new HashSet<>(placed);
    next.remove(card);
    return new Round(next, seat, then);
  }

  Round given(int to) {
    return new Round(placed, to, placed.size());
  }

  /// The seat whose turn it is among that many.
  int seat(int seats) {
    return Math.floorMod(seat - 1 + placed.size() - then, seats) + 1;
  }
}
