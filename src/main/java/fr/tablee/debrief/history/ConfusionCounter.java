package fr.tablee.debrief.history;

import fr.tablee.score.Swap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts what is taken for what in one activity. One thread.
final class ConfusionCounter {

  /// A card that is often far off makes a pair with every other; more than two pairs of one card
  /// would only say again that it is hard.
  private static final int PAIRS_OF_ONE_CARD = 2;

  /// Once is chance.
  private static final int FEWEST = 2;

  private static final Comparator<Confused> COMMONEST =
      Comparator.comparingDouble((Confused pair) -> (pair.times() + 0.5) / (pair.of() + 2.0))
          .reversed()
          .thenComparing(Confused::one)
          .thenComparing(Confused::other);

  private final Map<String, String> titles = new HashMap<>();
  private final Map<Swap, Integer> swapped = new LinkedHashMap<>();
  private final Map<Swap, Integer> together = new HashMap<>();
  private final Map<Misplaced, Integer> misplaced = new LinkedHashMap<>();
  private final Map<String, Integer> tried = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  private record Misplaced(String card, String zone) {}

  void add(ActivitySummary activity) {
    List<CardSummary> lying =
        activity.cards().stream().filter(card -> card.first().placed()).toList();
    zones.putAll(activity.zones());
    for (CardSummary card : lying) {
      titles.putIfAbsent(card.card(), card.title());
      tried.merge(card.card(), 1, Integer::sum);
      if (card.misfiled()) {
        misplaced.merge(new Misplaced(card.card(), card.zone()), 1, Integer::sum);
      }
      for (CardSummary other : lying) {
        together.merge(new Swap(card.card(), other.card()), 1, Integer::sum);
      }
    }
    activity.swaps().forEach(swap -> swapped.merge(swap, 1, Integer::sum));
  }

  List<Confused> swaps() {
    Map<String, Integer> told = new HashMap<>();
    List<Confused> pairs = new ArrayList<>();
    swapped.entrySet().stream()
        .filter(pair -> pair.getValue() >= FEWEST)
        .map(pair ->
            Map.entry(
                pair.getKey(),
                new Confused(
                    title(pair.getKey().before()),
                    title(pair.getKey().after()),
                    pair.getValue(),
                    together.getOrDefault(pair.getKey(), pair.getValue()))))
        .sorted(Map.Entry.comparingByValue(COMMONEST))
        .forEach(pair -> {
          Swap swap = pair.getKey();
          if (count(told, swap.before()) < PAIRS_OF_ONE_CARD
              && count(told, swap.after()) < PAIRS_OF_ONE_CARD) {
            told.merge(swap.before(), 1, Integer::sum);
            told.merge(swap.after(), 1, Integer::sum);
            pairs.add(pair.getValue());
          }
        });
    return pairs;
  }

  List<Confused> misplaced() {
    return misplaced.entrySet().stream()
        .filter(one -> one.getValue() >= FEWEST)
        .map(one ->
            new Confused(
                title(one.getKey().card()),
                Objects.requireNonNullElse(zones.get(one.getKey().zone()), one.getKey().zone()),
                one.getValue(),
                count(tried, one.getKey().card())))
        .sorted(COMMONEST)
        .toList();
  }

  private String title(String card) {
    return Objects.requireNonNullElse(titles.get(card), card);
  }

  private static int count(Map<String, Integer> counts, String card) {
    return counts.getOrDefault(card, 0);
  }
}
