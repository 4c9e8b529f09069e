package fr.tablee.content;

import fr.tablee.content.Ordering.Rule;
import java.util.ArrayList;
import java.util.List;

/// An order in which each card has one place.
final class StrictOrder {

  private StrictOrder() {}

  /// One rule for each pair of neighbours, with the sentence that names it.
  static List<Rule> rules(List<Card> steps, GivenWords words) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      Card before = steps.get(i - 1);
      Card after = steps.get(i);
      if (before.ref().equals(after.ref())) {
        continue;
      }
      rules.add(
          new Rule(
              before.ref().card(),
              after.ref().card(),
              words.comesBefore(before.title(), after.title()),
              List.of()));
    }
    return rules;
  }
}
