package fr.tablee.content;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rules that others already imply.
final class RuleRedundancy {

  private RuleRedundancy() {}

  /// The way through other rules that leads from a rule's first card to its second, both included;
  /// empty when the rule says something of its own.
  ///
  /// @param rules go round in no circle, and hold the rule
  static Optional<List<String>> of(Rule rule, List<Rule> rules) {
    Map<String, String> cameFrom = new HashMap<>();
    Set<String> seen = new HashSet<>(Set.of(rule.before()));
    Deque<String> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      String card = queue.remove();
      for (Rule other : rules) {
        if (!other.equals(rule) && other.before().equals(card) && seen.add(other.after())) {
          cameFrom.put(other.after(), card);
          queue.add(other.after());
        }
      }
    }
    if (!cameFrom.containsKey(rule.after())) {
      return Optional.empty();
    }
    List<String> way = new ArrayList<>(List.of(rule.after()));
    while (cameFrom.containsKey(way.getFirst())) {
      way.addFirst(cameFrom.get(way.getFirst()));
    }
    return Optional.of(way);
  }
}
