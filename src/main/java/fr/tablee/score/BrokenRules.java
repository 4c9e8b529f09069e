package fr.tablee.score;

import fr.tablee.content.Ordering.Rule;
import fr.tablee.score.Assessment.BrokenRule;
import fr.tablee.score.Violations.Pair;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the author's rules that explain the violated pairs of a board.
///
/// Every rule whose two cards lie the wrong way round is broken. Where a card between two violated
/// ones is not on the board ("flour, then eggs, then milk" with milk before flour and no eggs), no
/// rule is broken in so many words: then the first rule on the shortest way between the two is
/// named, so that no violated pair stays without a reason.
final class BrokenRules {

  private final List<Rule> rules;
  private final Precedence precedence;

  private BrokenRules(List<Rule> rules, Precedence precedence) {
    this.rules = rules;
    this.precedence = precedence;
  }

  /// The rules to name, in the author's order.
  ///
  /// @param rules all the rules of the ordering
  /// @param precedence what they imply
  /// @param violated the pairs that lie the wrong way round
  static List<BrokenRule> of(List<Rule> rules, Precedence precedence, List<Pair> violated) {
    return new BrokenRules(rules, precedence).naming(violated);
  }

  private List<BrokenRule> naming(List<Pair> violated) {
    Set<Pair> wrongWay = new HashSet<>(violated);
    Set<Rule> named = new HashSet<>();
    rules.stream()
        .filter(rule -> wrongWay.contains(new Pair(rule.before(), rule.after())))
        .forEach(named::add);
    RuleChains chains = new RuleChains(rules);
    // Close pairs first: what explains them often explains the wider ones around them.
    for (Pair pair :
        violated.stream().sorted(Comparator.comparingLong(this::cardsBetween)).toList()) {
      if (named.stream().noneMatch(rule -> explains(rule, pair))) {
        named.add(chains.shortest(pair.before(), pair.after()).getFirst());
      }
    }
    return rules.stream()
        .filter(named::contains)
        .distinct()
        .map(rule -> new BrokenRule(rule.before(), rule.after(), rule.because()))
        .toList();
  }

  /// Whether a rule lies on a way from the one card to the other.
  private boolean explains(Rule rule, Pair pair) {
    return orSame(pair.before(), rule.before()) && orSame(rule.after(), pair.after());
  }

  private boolean orSame(String before, String after) {
    return before.equals(after) || precedence.precedes(before, after);
  }

  private long cardsBetween(Pair pair) {
    return precedence.cards().stream()
        .filter(card ->
            precedence.precedes(pair.before(), card) && precedence.precedes(card, pair.after()))
        .count();
  }
}
