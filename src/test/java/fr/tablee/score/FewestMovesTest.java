package fr.tablee.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.tablee.score.Violations.Pair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewestMovesTest {

  private static final int CASES = 3000;

  @Test
  void movesOfATotalOrderAreItsCardsLessTheLongestIncreasingRun() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> right = orders.cards(1 + orders.random().nextInt(18));
      List<String> board = orders.shuffled(right);

      int[] sequence = board.stream().mapToInt(right::indexOf).toArray();
      assertThat(moving(total(right), placesOf(board), Map.of()))
          .as("seed %d", seed)
          .hasSize(right.size() - longestIncreasing(sequence));
    }
  }

  @Test
  void theNamedCardsAreTheBestOfAllCoversOfAPartialOrder() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> cards = orders.cards(1 + orders.random().nextInt(8));
      Precedence precedence = Precedence.ofRules(cards, orders.rules(cards));
      List<Pair> violated = Violations.of(precedence, orders.places(cards)).pairs();
      Map<String, Long> ranks = orders.ranks(cards);

      assertThat(FewestMoves.among(violated, card -> ranks.getOrDefault(card, 0L)))
          .as("seed %d, violated %s, ranks %s", seed, violated, ranks)
          .isEqualTo(new BruteForceCover(cards, violated, ranks).best());
    }
  }

  @Test
  void theSamePairsInAnyOrderNameTheSameCards() {
    for (long seed = 1; seed <= 500; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> cards = orders.cards(14);
      Precedence precedence = Precedence.ofRules(cards, orders.rules(cards));
      List<Pair> violated = Violations.of(precedence, orders.places(cards)).pairs();
      Map<String, Long> ranks = orders.ranks(cards);
      List<Pair> mixed = new ArrayList<>(violated);
      Collections.shuffle(mixed, orders.random());

      assertThat(List.copyOf(FewestMoves.among(mixed, card -> ranks.getOrDefault(card, 0L))))
          .as("seed %d", seed)
          .isEqualTo(
              List.copyOf(FewestMoves.among(violated, card -> ranks.getOrDefault(card, 0L))));
    }
  }

  @Test
  void takingACardAwaySparesAtMostOneMove() {
    for (long seed = 1; seed <= 1000; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> cards = orders.cards(2 + orders.random().nextInt(12));
      Precedence precedence = Precedence.ofRules(cards, orders.rules(cards));
      Map<String, Integer> places = orders.places(cards);
      int moves = moving(precedence, places, Map.of()).size();
      for (String card : places.keySet()) {
        Map<String, Integer> without = new HashMap<>(places);
        without.remove(card);
        assertThat(moving(precedence, without, Map.of()).size())
            .as("seed %d without %s", seed, card)
            .isBetween(moves - 1, moves);
      }
    }
  }

  @Test
  void ofTwoSwappedNeighboursTheOneLaidLastIsNamed() {
    Precedence order = total(List.of("a", "b"));
    Map<String, Integer> swapped = Map.of("b", 1, "a", 2);

    assertThat(moving(order, swapped, Map.of("a", 7L, "b", 3L))).containsExactly("a");
    assertThat(moving(order, swapped, Map.of("a", 3L, "b", 7L))).containsExactly("b");
    assertThat(moving(order, swapped, Map.of("a", 3L, "b", 3L))).containsExactly("a");
  }

  @Test
  void ofSeveralCoversTheOneInMoreViolatedPairsIsNamedWhoeverCameLast() {
    // c a d b: moving c and d, a and b, or c and b mends it; c and b are in two violated pairs
    // each.
    List<Pair> violated = List.of(new Pair("a", "c"), new Pair("b", "c"), new Pair("b", "d"));
    Precedence order = total(List.of("a", "b", "c", "d"));
    Map<String, Integer> board = Map.of("c", 1, "a", 2, "d", 3, "b", 4);
    assertThat(Violations.of(order, board).pairs()).containsExactlyInAnyOrderElementsOf(violated);

    assertThat(moving(order, board, Map.of("a", 9L, "d", 8L, "c", 1L, "b", 2L)))
        .containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void aBoardOfTwentyFourCardsIsJudgedAtOnce() {
    List<String> right = new RandomOrders(0).cards(24);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (long seed = 1; seed <= 200; seed++) {
            RandomOrders orders = new RandomOrders(seed);
            assertThat(moving(total(right), placesOf(orders.shuffled(right)), orders.ranks(right)))
                .as("seed %d", seed)
                .isNotEmpty();
          }
        },
        "24 cards in random order, 200 times");
  }

  @Test
  void aReversedDeckOfSixtyFourMovesAllButOne() {
    List<String> right = new RandomOrders(0).cards(64);
    assertThat(moving(total(right), placesOf(right.reversed()), Map.of())).hasSize(63);
  }

  private static Set<String> moving(
      Precedence order, Map<String, Integer> places, Map<String, Long> ranks) {
    return FewestMoves.among(
        Violations.of(order, places).pairs(), card -> ranks.getOrDefault(card, 0L));
  }

  private static Precedence total(List<String> cards) {
    return Precedence.ofRules(cards, Decks.chain(cards.toArray(String[]::new)));
  }

  private static Map<String, Integer> placesOf(List<String> board) {
    Map<String, Integer> places = new HashMap<>();
    board.forEach(card -> places.put(card, places.size() + 1));
    return places;
  }

  private static int longestIncreasing(int[] sequence) {
    int[] ending = new int[sequence.length];
    for (int i = 0; i < sequence.length; i++) {
      ending[i] = 1;
      for (int j = 0; j < i; j++) {
        if (sequence[j] < sequence[i]) {
          ending[i] = Math.max(ending[i], ending[j] + 1);
        }
      }
    }
    return Arrays.stream(ending).max().orElse(0);
  }

  /// Tries every set of cards.
  private record BruteForceCover(List<String> cards, List<Pair> violated, Map<String, Long> ranks) {

    Set<String> best() {
      Set<String> best = new HashSet<>(cards);
      for (int bits = 0; bits < 1 << cards.size(); bits++) {
        Set<String> cover = new HashSet<>();
        for (int i = 0; i < cards.size(); i++) {
          if ((bits >> i & 1) == 1) {
            cover.add(cards.get(i));
          }
        }
        if (violated.stream().allMatch(p -> cover.contains(p.before()) || cover.contains(p.after()))
            && isBetter(cover, best)) {
          best = cover;
        }
      }
      return best;
    }

    private boolean isBetter(Set<String> cover, Set<String> than) {
      if (cover.size() != than.size()) {
        return cover.size() < than.size();
      }
      if (degrees(cover) != degrees(than)) {
        return degrees(cover) > degrees(than);
      }
      List<String> one = lastPlacedFirst(cover);
      List<String> other = lastPlacedFirst(than);
      for (int i = 0; i < one.size(); i++) {
        int difference = compare(one.get(i), other.get(i));
        if (difference != 0) {
          return difference < 0;
        }
      }
      return false;
    }

    private long degrees(Set<String> cover) {
      return violated.stream()
          .mapToLong(
              p -> (cover.contains(p.before()) ? 1 : 0) + (cover.contains(p.after()) ? 1 : 0))
          .sum();
    }

    private List<String> lastPlacedFirst(Set<String> cover) {
      return cover.stream().sorted(this::compare).toList();
    }

    private int compare(String one, String other) {
      int byRank = Long.compare(ranks.getOrDefault(other, 0L), ranks.getOrDefault(one, 0L));
      return byRank != 0 ? byRank : one.compareTo(other);
    }
  }
}
