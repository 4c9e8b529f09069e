package fr.tablee.content;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayList;
import java.util.List;

/// A right order of an ordering's cards.
final class StepOrder {

  private StepOrder() {}

  /// The cards in an order that keeps all rules, and that follows the author's list where the rules
  /// leave a choice.
  ///
  /// @param rules go round in no circle
  static List<Card> of(List<Card> steps, List<Rule> rules) {
    List<Card> left = new ArrayList<>(steps);
    List<Card> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Card next =
          left.stream()
              .filter(card -> rules.stream().noneMatch(rule -> waits(card, rule, left)))
              .findFirst()
              .orElseThrow();
      order.add(next);
      left.remove(next);
    }
    return order;
  }

  private static boolean waits(Card card, Rule rule, List<Card> left) {
    return rule.after().equals(card.ref().card())
        && left.stream().anyMatch(other -> other.ref().card().equals(rule.before()));
  }
}
