package fr.tablee.score;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ways from one card to another along an author's rules. Immutable.
final class RuleChains {

  private final Map<String, List<Rule>> from = new HashMap<>();

  RuleChains(Collection<Rule> rules) {
    for (Rule rule : rules) {
      from.computeIfAbsent(rule.before(), _ -> new ArrayList<>()).add(rule);
    }
  }

  /// The shortest chain of rules that leads from one card to another; of equal ones, the author's
  /// first. Empty where there is none. From a card to itself, the shortest circle.
  List<Rule> shortest(String start, String end) {
    ArrayDeque<List<Rule>> chains = new ArrayDeque<>();
    Set<String> reached = new HashSet<>();
    chains.add(List.of());
    while (!chains.isEmpty()) {
      List<Rule> chain = chains.remove();
      String tip = chain.isEmpty() ? start : chain.getLast().after();
      for (Rule rule : from.getOrDefault(tip, List.of())) {
        List<Rule> longer = new ArrayList<>(chain);
        longer.add(rule);
        if (rule.after().equals(end)) {
          return List.copyOf(longer);
        }
        if (reached.add(rule.after())) {
          chains.add(longer);
        }
      }
    }
    return List.of();
  }

  /// The shortest chain as a person reads it: `lait → œufs → lait`.
  String describe(String start, String end) {
    StringBuilder text = new StringBuilder(start);
    for (Rule rule : shortest(start, end)) {
      text.append(" → ").append(rule.after());
    }
    return text.toString();
  }
}
