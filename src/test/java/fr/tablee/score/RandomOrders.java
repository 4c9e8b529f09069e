package fr.tablee.score;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Random partial orders and boards. The same seed gives the same ones.
final class RandomOrders {

  private final Random random;

  RandomOrders(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  List<String> cards(int size) {
    return IntStream.range(0, size).mapToObj(i -> "c%02d".formatted(i)).toList();
  }

  List<String> shuffled(List<String> cards) {
    List<String> copy = new ArrayList<>(cards);
    Collections.shuffle(copy, random);
    return copy;
  }

  /// Rules without a circle, from none to nearly all.
  List<Rule> rules(List<String> cards) {
    double density = random.nextDouble();
    List<String> oneOrder = shuffled(cards);
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      for (int j = i + 1; j < cards.size(); j++) {
        if (random.nextDouble() < density) {
          rules.add(Decks.rule(oneOrder.get(i), oneOrder.get(j)));
        }
      }
    }
    Collections.shuffle(rules, random);
    return rules;
  }

  /// Places for most of the cards, several at the same place now and then.
  Map<String, Integer> places(List<String> cards) {
    int columns = 1 + random.nextInt(2 * cards.size());
    Map<String, Integer> places = new HashMap<>();
    for (String card : cards) {
      if (random.nextInt(8) > 0) {
        places.put(card, random.nextInt(columns));
      }
    }
    return places;
  }

  /// Ranks of which some are equal.
  Map<String, Long> ranks(List<String> cards) {
    Map<String, Long> ranks = new HashMap<>();
    cards.forEach(card -> ranks.put(card, (long) random.nextInt(cards.size() + 1)));
    return ranks;
  }
}
