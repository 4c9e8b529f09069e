package fr.tablee.score;

import fr.tablee.score.Violations.Pair;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// The fewest cards to pick up so that what stays lies right: a minimum vertex cover of the
/// violated pairs.
///
/// In any graph that would be a search; here the violated pairs are a strict partial order (see
/// [Violations]), so the cards that may stay are an antichain of it, and [HeaviestAntichain] finds
/// the best one exactly, in polynomial time, whatever the size of the deck.
///
/// Of several fewest sets the one is named
///
/// 1. whose cards lie in more violated pairs, all together;
/// 2. then whose cards were placed last: both sets sorted from the last placed to the first, the
///    first difference decides;
/// 3. then, among cards placed at once, whose id comes first.
///
/// So the same board always names the same cards.
final class FewestMoves {

  private FewestMoves() {}

  /// The cards to move.
  ///
  /// @param violated all the violated pairs of a board
  /// @param placedRank grows with the time a card was placed
  static Set<String> among(List<Pair> violated, ToLongFunction<String> placedRank) {
    Set<String> involved = new TreeSet<>();
    for (Pair pair : violated) {
      involved.add(pair.before());
      involved.add(pair.after());
    }
    List<String> lastPlacedFirst =
        involved.stream()
            .sorted(
                Comparator.comparingLong(placedRank)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    BitSet staying =
        staying(
            HeaviestAntichain.of(
                below(lastPlacedFirst, violated), weights(lastPlacedFirst, violated)));
    Set<String> moving = new LinkedHashSet<>();
    IntStream.range(0, lastPlacedFirst.size())
        .filter(i -> !staying.get(i))
        .forEach(i -> moving.add(lastPlacedFirst.get(i)));
    return moving;
  }

  /// Takes up card after card, the last placed first, wherever the best that can stay loses nothing
  /// by it. Cards that every best antichain needs are left.
  private static BitSet staying(HeaviestAntichain antichain) {
    BitSet pool = new BitSet();
    pool.set(0, antichain.size());
    long best = antichain.weight(pool);
    for (int card = 0; card < antichain.size(); card++) {
      pool.clear(card);
      if (antichain.weight(pool) < best) {
        pool.set(card);
      }
    }
    return pool;
  }

  private static boolean[][] below(List<String> cards, List<Pair> violated) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      index.put(cards.get(i), i);
    }
    boolean[][] below = new boolean[cards.size()][cards.size()];
    for (Pair pair : violated) {
      below[index.getOrDefault(pair.before(), 0)][index.getOrDefault(pair.after(), 0)] = true;
    }
    return below;
  }

  /// More cards that stay always weigh more; of as many, those with fewer violated pairs do.
  private static long[] weights(List<String> cards, List<Pair> violated) {
    long more = 2L * violated.size() + 1;
    return cards.stream()
        .mapToLong(card ->
            more
                - violated.stream()
                    .filter(pair -> pair.before().equals(card) || pair.after().equals(card))
                    .count())
        .toArray();
  }
}
