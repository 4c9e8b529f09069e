package fr.tablee.score;

import static fr.tablee.score.Decks.chain;
import static fr.tablee.score.Decks.inLine;
import static fr.tablee.score.Decks.laid;
import static fr.tablee.score.Decks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Ordering;
import fr.tablee.content.Ordering.Rule;
import fr.tablee.score.Assessment.BrokenRule;
import fr.tablee.score.CardVerdict.Direction;
import fr.tablee.score.CardVerdict.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ten steps of crêpe batter, of which several orders are right: the salt goes in any time after
/// the flour and before mixing, the butter melts any time before it is stirred in.
class CrepeTest {

  private static final List<String> RIGHT =
      List.of(
          "farine",
          "sel",
          "puits",
          "oeufs",
          "melanger",
          "lait",
          "fouetter",
          "fondre",
          "beurre",
          "repos");

  private static final Ordering CREPES =
      Decks.ordering(
          RIGHT,
          Stream.of(
                  chain(
                      "farine",
                      "puits",
                      "oeufs",
                      "melanger",
                      "lait",
                      "fouetter",
                      "beurre",
                      "repos"),
                  chain("farine", "sel", "melanger"),
                  List.of(rule("fondre", "beurre")))
              .flatMap(List::stream)
              .toList());

  @Test
  void twentyFourOrdersAreRightAndThirtySixPairsOfFortyFiveAreCompared() {
    Precedence precedence = Precedence.ofRules(RIGHT, CREPES.rules());

    assertThat(precedence.pairs()).isEqualTo(36);
    List<List<String>> orders = rightOrders(precedence, List.of());
    assertThat(orders).hasSize(24).doesNotHaveDuplicates();
    assertThat(orders)
        .allSatisfy(order -> {
          Assessment assessment = assess(inLine(order));
          assertThat(assessment.complete()).isTrue();
          assertThat(assessment.right()).isEqualTo(10);
          assertThat(assessment.concordance()).hasValue(1.0);
          assertThat(assessment.brokenRules()).isEmpty();
        });
  }

  @Test
  void milkBeforeEggsIsOneCardToMoveAndNamesTheRulesItBreaks() {
    Assessment assessment =
        assess(
            inLine(
                List.of(
                    "farine",
                    "sel",
                    "puits",
                    "lait",
                    "oeufs",
                    "melanger",
                    "fouetter",
                    "fondre",
                    "beurre",
                    "repos")));

    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(assessment.cards().get("lait"))
        .isEqualTo(
            new CardVerdict(
                "lait",
                true,
                true,
                false,
                false,
                false,
                Optional.of(new Shift(Direction.TOO_EARLY, 0))));
    assertThat(assessment.brokenRules())
        .containsExactly(new BrokenRule("melanger", "lait", "melanger avant lait"));
    assertThat(assessment.concordance()).hasValue(1 - 2 / 36.0);
    assertThat(assessment.complete()).isFalse();
    assertThat(assessment.misfiled()).isZero();
  }

  @Test
  void aStepAfterWhatItMustPrecedeIsTooLate() {
    Assessment assessment =
        assess(
            inLine(
                List.of(
                    "sel",
                    "puits",
                    "oeufs",
                    "melanger",
                    "lait",
                    "fouetter",
                    "fondre",
                    "beurre",
                    "repos",
                    "farine")));

    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(assessment.cards().get("farine").shift()).hasValue(new Shift(Direction.TOO_LATE, 0));
    assertThat(assessment.brokenRules())
        .extracting(BrokenRule::because)
        .containsExactly("farine avant puits", "farine avant sel");
  }

  @Test
  void whereTheCardBetweenIsMissingTheFirstRuleOfTheChainIsNamed() {
    Assessment assessment = assess(inLine(List.of("lait", "oeufs")));

    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(assessment.placed()).isEqualTo(2);
    assertThat(assessment.brokenRules())
        .containsExactly(new BrokenRule("oeufs", "melanger", "oeufs avant melanger"));
  }

  @Test
  void aRuleThatIsKeptIsNotNamedForACardThatIsMissing() {
    // lait – melanger – oeufs is the break; puits before oeufs is kept, though it leads to it.
    Assessment assessment = assess(inLine(List.of("lait", "puits", "oeufs")));

    assertThat(assessment.brokenRules())
        .containsExactly(new BrokenRule("oeufs", "melanger", "oeufs avant melanger"));
  }

  @Test
  void aStepOnASlotWithoutAPlaceIsNotPlaced() {
    List<Laid> laid = new ArrayList<>(inLine(RIGHT.subList(0, 9)));
    laid.add(laid("repos", "C1", 20));

    Assessment assessment = assess(laid);
    assertThat(assessment.placed()).isEqualTo(9);
    assertThat(assessment.of()).isEqualTo(10);
    assertThat(assessment.moves()).isZero();
    assertThat(assessment.complete()).isFalse();
    assertThat(assessment.cards().get("repos").placed()).isFalse();
  }

  @Test
  void aStrictOrderHasOneRightOrder() {
    Ordering strict = Decks.ordering(RIGHT, chain(RIGHT.toArray(String[]::new)));
    List<String> saltLater =
        List.of(
            "farine",
            "puits",
            "sel",
            "oeufs",
            "melanger",
            "lait",
            "fouetter",
            "fondre",
            "beurre",
            "repos");

    assertThat(Scoring.assess(strict, inLine(RIGHT)).orElseThrow().complete()).isTrue();
    Assessment assessment = Scoring.assess(strict, inLine(saltLater)).orElseThrow();
    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(assessment.brokenRules())
        .extracting(BrokenRule::because)
        .containsExactly("sel avant puits");
  }

  @Test
  void everyViolatedPairHasANamedRuleOnItsWayAndNoOtherRuleIsNamed() {
    for (long seed = 1; seed <= 2000; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> cards = orders.cards(2 + orders.random().nextInt(8));
      List<Rule> rules = orders.rules(cards);
      Precedence precedence = Precedence.ofRules(cards, rules);
      Map<String, Integer> places = orders.places(cards);
      Violations violations = Violations.of(precedence, places);
      List<BrokenRule> named = BrokenRules.of(rules, precedence, violations.pairs());

      assertThat(violations.pairs())
          .as("seed %d", seed)
          .allMatch(pair -> named.stream().anyMatch(rule -> isOnWay(precedence, rule, pair)));
      assertThat(named)
          .as("seed %d", seed)
          .doesNotHaveDuplicates()
          .allMatch(rule ->
              violations.pairs().stream().anyMatch(pair -> isOnWay(precedence, rule, pair)));
      assertThat(named)
          .as("seed %d: a rule that the board keeps", seed)
          .noneMatch(rule ->
              places.containsKey(rule.before())
                  && places.containsKey(rule.after())
                  && places.getOrDefault(rule.before(), 0) <= places.getOrDefault(rule.after(), 0));
      assertThat(
              named.stream()
                  .map(rule -> new Rule(rule.before(), rule.after(), rule.because(), List.of())))
          .as("seed %d: in the author's order", seed)
          .isSubsetOf(rules)
          .isSortedAccordingTo((one, other) -> rules.indexOf(one) - rules.indexOf(other));
      assertThat(named)
          .as("seed %d: every rule that lies the wrong way round", seed)
          .extracting(rule -> new Violations.Pair(rule.before(), rule.after()))
          .containsAll(
              violations.pairs().stream()
                  .filter(pair ->
                      rules.stream()
                          .anyMatch(r ->
                              r.before().equals(pair.before()) && r.after().equals(pair.after())))
                  .toList());
    }
  }

  private static boolean isOnWay(Precedence order, BrokenRule rule, Violations.Pair pair) {
    return (pair.before().equals(rule.before()) || order.precedes(pair.before(), rule.before()))
        && (pair.after().equals(rule.after()) || order.precedes(rule.after(), pair.after()));
  }

  private static List<List<String>> rightOrders(Precedence precedence, List<String> begun) {
    if (begun.size() == RIGHT.size()) {
      return List.of(begun);
    }
    return RIGHT.stream()
        .filter(card -> !begun.contains(card))
        .filter(card ->
            RIGHT.stream().noneMatch(o -> precedence.precedes(o, card) && !begun.contains(o)))
        .flatMap(card ->
            rightOrders(precedence, Stream.concat(begun.stream(), Stream.of(card)).toList())
                .stream())
        .toList();
  }

  private static Assessment assess(List<Laid> laid) {
    return Scoring.assess(CREPES, laid).orElseThrow();
  }
}
