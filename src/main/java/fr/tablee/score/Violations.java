package fr.tablee.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pairs of placed cards that lie the wrong way round.
///
/// They are themselves a strict partial order, being what two such orders have in common: "must
/// come before" and "lies further right". [FewestMoves] rests on that. Cards at the same place are
/// compared but never violated.
///
/// @param comparable how many pairs of placed cards the precedence orders
/// @param pairs those that the board has the wrong way round
record Violations(int comparable, List<Pair> pairs) {

  Violations {
    pairs = List.copyOf(pairs);
  }

  /// Two cards the wrong way round.
  ///
  /// @param before the card that must come first, and lies further right
  /// @param after the card that must come later, and lies further left
  record Pair(String before, String after) {}

  /// Compares a board with a precedence.
  ///
  /// @param precedence what must come before what
  /// @param places place in the order of each placed card
  static Violations of(Precedence precedence, Map<String, Integer> places) {
    List<String> placed = precedence.cards().stream().filter(places::containsKey).toList();
    List<Pair> pairs = new ArrayList<>();
    int comparable = 0;
    for (String before : placed) {
      for (String after : placed) {
        if (precedence.precedes(before, after)) {
          comparable++;
          if (places.getOrDefault(before, 0) > places.getOrDefault(after, 0)) {
            pairs.add(new Pair(before, after));
          }
        }
      }
    }
    return new Violations(comparable, pairs);
  }
}
