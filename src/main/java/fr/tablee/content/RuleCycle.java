package fr.tablee.content;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/// Rules that go round in a circle and so can never all be kept.
final class RuleCycle {

  private RuleCycle() {}

  /// The cards of a shortest circle, its first card again at the end; empty when there is none.
  static Optional<List<String>> in(List<Rule> rules) {
    Map<String, Set<String>> followers = new HashMap<>();
    Set<String> cards = new LinkedHashSet<>();
    for (Rule rule : rules) {
      followers.computeIfAbsent(rule.before(), _ -> new LinkedHashSet<>()).add(rule.after());
      cards.add(rule.before());
    }
    List<String> shortest = List.of();
    for (String card : cards) {
      List<String> circle = from(card, followers);
      if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size())) {
        shortest = circle;
      }
    }
    return shortest.isEmpty() ? Optional.empty() : Optional.of(shortest);
  }

  /// The shortest way from a card back to itself, breadth first.
  private static List<String> from(String start, Map<String, Set<String>> followers) {
    Map<String, String> cameFrom = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Queue<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String card = queue.remove();
      for (String next : followers.getOrDefault(card, Set.of())) {
        if (next.equals(start)) {
          return way(start, card, cameFrom);
        }
        if (seen.add(next)) {
          cameFrom.put(next, card);
          queue.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String start, String last, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>(List.of(start));
    String card = last;
    while (!card.equals(start)) {
      way.add(1, card);
      card = cameFrom.getOrDefault(card, start);
    }
    way.add(start);
    return way;
  }
}
