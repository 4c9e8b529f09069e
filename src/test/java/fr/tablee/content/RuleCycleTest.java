package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Ordering.Rule;
import fr.tablee.table.CardRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Circles of rules, and right orders where there is none.
class RuleCycleTest {

  private static final int CASES = 3_000;

  @Test
  void theShortestCircleIsNamed() {
    assertThat(
            RuleCycle.in(
                List.of(
                    rule("a", "b"),
                    rule("b", "c"),
                    rule("c", "d"),
                    rule("d", "a"),
                    rule("c", "b"))))
        .contains(List.of("b", "c", "b"));
  }

  @Test
  void aCircleThatIsToldIsMadeOfRulesAndNoneIsMissed() {
    for (long seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      List<Rule> rules = randomRules(random, 2 + random.nextInt(6));
      Optional<List<String>> circle = RuleCycle.in(rules);

      assertThat(circle.isPresent()).as("seed %d: %s", seed, rules).isEqualTo(hasCircle(rules));
      circle.ifPresent(cards -> assertEachStepIsARule(cards, rules));
    }
  }

  @Test
  void aRightOrderKeepsEveryRuleAndEveryCard() {
    for (long seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      List<Rule> rules = randomRules(random, 1 + random.nextInt(5));
      if (hasCircle(rules)) {
        continue;
      }
      List<Card> listed = new ArrayList<>(cards());
      Collections.shuffle(listed, random);
      List<Card> order = StepOrder.of(listed, rules);

      assertThat(order).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(listed);
      List<String> ids = order.stream().map(card -> card.ref().card()).toList();
      for (Rule rule : rules) {
        assertThat(ids.indexOf(rule.before()))
            .as("seed %d: %s in %s", seed, rule, ids)
            .isLessThan(ids.indexOf(rule.after()));
      }
    }
  }

  private static void assertEachStepIsARule(List<String> circle, List<Rule> rules) {
    assertThat(circle.getFirst()).isEqualTo(circle.getLast());
    for (int i = 1; i < circle.size(); i++) {
      assertThat(rules).contains(rule(circle.get(i - 1), circle.get(i)));
    }
  }

  /// Naively: rules whose first card nothing must precede are dropped until none is left.
  private static boolean hasCircle(List<Rule> rules) {
    List<Rule> left = new ArrayList<>(rules);
    while (left.removeIf(r -> left.stream().noneMatch(other -> other.after().equals(r.before())))) {
      if (left.isEmpty()) {
        return false;
      }
    }
    return !left.isEmpty();
  }

  private static List<Rule> randomRules(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> {
          int before = random.nextInt(6);
          return rule("c" + before, "c" + (before + 1 + random.nextInt(5)) % 6);
        })
        .toList();
  }

  private static List<Card> cards() {
    return IntStream.range(0, 6)
        .mapToObj(n ->
            new Card(
                new CardRef("p", "c" + n),
                CardKind.PLAY,
                "Carte " + n,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                ""))
        .toList();
  }

  private static Rule rule(String before, String after) {
    return new Rule(before, after, "parce que", List.of());
  }
}
