package fr.tablee.score;

import static fr.tablee.score.Decks.chain;
import static fr.tablee.score.Decks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.content.Ordering.Rule;
import fr.tablee.content.YearSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

  @Test
  void aChainOrdersCardsThatNoRuleNamesTogether() {
    Precedence order =
        Precedence.ofRules(
            List.of("a", "b", "c", "d"), List.of(rule("c", "d"), rule("a", "b"), rule("b", "c")));

    assertThat(order.precedes("a", "d")).isTrue();
    assertThat(order.precedes("d", "a")).isFalse();
    assertThat(order.precedes("a", "a")).isFalse();
    assertThat(order.pairs()).isEqualTo(6);
  }

  @Test
  void aStrictOrderOfNeighboursOrdersEveryPair() {
    String[] cards = {"a", "b", "c", "d", "e", "f"};
    assertThat(Precedence.ofRules(List.of(cards), List.copyOf(chain(cards))).pairs()).isEqualTo(15);
  }

  @Test
  void cardsThatNoChainJoinsAreNotCompared() {
    Precedence order =
        Precedence.ofRules(List.of("a", "b", "c"), List.of(rule("a", "c"), rule("b", "c")));

    assertThat(order.precedes("a", "b")).isFalse();
    assertThat(order.precedes("b", "a")).isFalse();
    assertThat(order.pairs()).isEqualTo(2);
  }

  @Test
  void aCircleIsRefusedAndShown() {
    assertThatThrownBy(() ->
            Precedence.ofRules(
                List.of("sel", "lait", "oeufs", "repos"),
                List.of(
                    rule("sel", "lait"),
                    rule("lait", "oeufs"),
                    rule("oeufs", "lait"),
                    rule("lait", "repos"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("les règles tournent en rond (lait → oeufs → lait) : retirer l’une d’elles");
  }

  @Test
  void aCardBeforeItselfIsACircle() {
    assertThatThrownBy(() -> Precedence.ofRules(List.of("sel"), List.of(rule("sel", "sel"))))
        .hasMessageContaining("(sel → sel)");
  }

  @Test
  void aRuleAboutAnUnknownCardIsRefusedByName() {
    assertThatThrownBy(() -> Precedence.ofRules(List.of("sel"), List.of(rule("sel", "poivre"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("« poivre »");
  }

  @Test
  void aCardThatIsTwiceInTheDeckIsRefusedByName() {
    assertThatThrownBy(() -> Precedence.ofRules(List.of("sel", "sel"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("« sel »");
  }

  @Test
  void spansThatTouchAreNotCompared() {
    Precedence order =
        dates(
            Map.entry("canard", new YearSpan(1734, 1739)),
            Map.entry("meme-annee", new YearSpan(1739, 1745)),
            Map.entry("apres", new YearSpan(1740, 1740)));

    assertThat(order.precedes("canard", "meme-annee")).isFalse();
    assertThat(order.precedes("canard", "apres")).isTrue();
    assertThat(order.precedes("meme-annee", "apres")).isFalse();
    assertThat(order.pairs()).isEqualTo(1);
  }

  @Test
  void datesAreTransitiveWithoutBeingClosed() {
    for (long seed = 1; seed <= 500; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      LinkedHashMap<String, YearSpan> spans = new LinkedHashMap<>();
      for (String card : orders.cards(8)) {
        int from = orders.random().nextInt(-300, 2025);
        spans.put(card, new YearSpan(from, from + orders.random().nextInt(600)));
      }
      Precedence order = Precedence.ofDates(spans);
      List<Rule> asRules =
          spans.keySet().stream()
              .flatMap(before ->
                  spans.keySet().stream()
                      .filter(after -> order.precedes(before, after))
                      .map(after -> rule(before, after)))
              .toList();
      assertThat(Precedence.ofRules(order.cards(), asRules).pairs())
          .as("seed %d", seed)
          .isEqualTo(order.pairs());
    }
  }

  @SafeVarargs
  private static Precedence dates(Map.Entry<String, YearSpan>... spans) {
    LinkedHashMap<String, YearSpan> map = new LinkedHashMap<>();
    for (Map.Entry<String, YearSpan> span : spans) {
      map.put(span.getKey(), span.getValue());
    }
    return Precedence.ofDates(map);
  }
}
