package fr.tablee.score;

import static fr.tablee.score.Decks.dated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Activity;
import fr.tablee.content.Ordering;
import fr.tablee.content.Timeline;
import fr.tablee.content.YearSpan;
import fr.tablee.score.CardVerdict.Direction;
import fr.tablee.score.CardVerdict.Shift;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What must hold on every board, tried on thousands of random ones.
class OrderVerdictTest {

  private static final int CASES = 1000;

  @Test
  void pickingUpTheNamedCardsAndLayingThemInARightOrderMendsTheBoard() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> steps = orders.cards(1 + orders.random().nextInt(12));
      Ordering ordering = Decks.ordering(steps, orders.rules(steps));
      Map<String, Integer> places = orders.places(steps);
      Precedence precedence = Precedence.ofRules(steps, ordering.rules());
      Assessment before = assess(ordering, lying(places));

      List<String> mended = rightOrderKeeping(precedence, places, before);

      Assessment after = assess(ordering, Decks.inLine(mended));
      assertThat(after.moves()).as("seed %d: %s", seed, mended).isZero();
      assertThat(after.placed()).as("seed %d", seed).isEqualTo(places.size());
      assertThat(after.brokenRules()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void theInputsOrderChangesNothing() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      Timeline timeline = randomTimeline(orders, 18);
      List<Laid> laid = new ArrayList<>(lying(orders.places(orders.cards(18))));
      Assessment one = assess(timeline, laid);
      Collections.shuffle(laid, orders.random());
      assertThat(assess(timeline, laid)).as("seed %d", seed).isEqualTo(one);
    }
  }

  @Test
  void concordanceOfATotalOrderIsKendallsTauBroughtBetweenNoneAndOne() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> right = orders.cards(2 + orders.random().nextInt(16));
      Ordering ordering = Decks.ordering(right, Decks.chain(right.toArray(String[]::new)));
      List<String> board = orders.shuffled(right);

      assertThat(assess(ordering, Decks.inLine(board)).concordance().orElseThrow())
          .as("seed %d", seed)
          .isCloseTo((kendallsTau(right, board) + 1) / 2, within(1e-12));
    }
  }

  @Test
  void cardsAtTheSamePlaceAreNeverTheWrongWayRound() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<String> cards = orders.cards(8);
      Precedence precedence = Precedence.ofRules(cards, orders.rules(cards));
      Map<String, Integer> onePlace = new HashMap<>();
      cards.forEach(card -> onePlace.put(card, 3));

      Violations violations = Violations.of(precedence, onePlace);
      assertThat(violations.pairs()).as("seed %d", seed).isEmpty();
      assertThat(violations.comparable()).as("seed %d", seed).isEqualTo(precedence.pairs());
    }
  }

  @Test
  void yearsOffAreTheDistanceToTheSpanBetweenTheNearestCardsThatStay() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      List<Timeline.Entry> entries = new ArrayList<>();
      Map<String, Integer> years = new HashMap<>();
      for (String card : orders.cards(12)) {
        int year = orders.random().nextInt(1700, 2025);
        years.put(card, year);
        entries.add(dated(card, year, "fiction"));
      }
      Timeline timeline = Decks.timeline(entries.toArray(Timeline.Entry[]::new));
      List<String> board = orders.shuffled(List.copyOf(years.keySet().stream().sorted().toList()));
      Assessment assessment = assess(timeline, Decks.inLine(board));

      for (String card : board) {
        assertThat(verdict(assessment, card).shift())
            .as("seed %d, %s of %s", seed, card, board)
            .isEqualTo(
                verdict(assessment, card).toMove()
                    ? Optional.of(shiftToNearest(card, board, years, assessment))
                    : Optional.empty());
      }
    }
  }

  @Test
  void everyCardToMoveIsOffByAYearAtLeastHoweverWideTheSpans() {
    for (long seed = 1; seed <= CASES; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      Timeline timeline = randomTimeline(orders, 14);
      Assessment assessment = assess(timeline, lying(orders.places(orders.cards(14))));
      assertThat(assessment.cards().values())
          .as("seed %d", seed)
          .allSatisfy(card ->
              assertThat(card.shift().map(Shift::years).orElse(0) > 0).isEqualTo(card.toMove()));
      assertThat(assessment.cards().values().stream().filter(CardVerdict::toMove).count())
          .as("seed %d", seed)
          .isEqualTo(assessment.moves());
    }
  }

  private static Shift shiftToNearest(
      String card, List<String> board, Map<String, Integer> years, Assessment assessment) {
    int at = board.indexOf(card);
    int year = years.getOrDefault(card, 0);
    List<String> staying =
        board.stream().filter(other -> !verdict(assessment, other).toMove()).toList();
    Optional<Integer> left =
        staying.stream().filter(c -> board.indexOf(c) < at).reduce((_, b) -> b).map(years::get);
    Optional<Integer> right =
        staying.stream().filter(c -> board.indexOf(c) > at).findFirst().map(years::get);
    if (left.isPresent() && year < left.get()) {
      return new Shift(Direction.TOO_LATE, left.get() - year);
    }
    return new Shift(Direction.TOO_EARLY, year - right.orElse(year));
  }

  private static Timeline randomTimeline(RandomOrders orders, int size) {
    List<Timeline.Entry> entries = new ArrayList<>();
    for (String card : orders.cards(size)) {
      int from = orders.random().nextInt(1700, 2025);
      YearSpan date = new YearSpan(from, from + orders.random().nextInt(60));
      String zone = orders.random().nextBoolean() ? "fiction" : "realite";
      entries.add(dated(card, date, orders.random().nextInt(20), zone));
    }
    return new Timeline(Decks.frame(Decks.twoRows(2 * size)), entries);
  }

  /// Every placed card in one row, keeping what stays in its order and the rest wherever the
  /// precedence lets it.
  private static List<String> rightOrderKeeping(
      Precedence precedence, Map<String, Integer> places, Assessment assessment) {
    List<String> left =
        new ArrayList<>(precedence.cards().stream().filter(places::containsKey).toList());
    List<String> order = new ArrayList<>();
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .filter(card ->
                  left.stream()
                      .noneMatch(other ->
                          precedence.precedes(other, card)
                              || (stays(assessment, other)
                                  && stays(assessment, card)
                                  && places.getOrDefault(other, 0) < places.getOrDefault(card, 0))))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no right order keeps the cards that stay"));
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static boolean stays(Assessment assessment, String card) {
    return !verdict(assessment, card).toMove();
  }

  private static List<Laid> lying(Map<String, Integer> places) {
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e ->
            Decks.laid(
                e.getKey(),
                (e.getKey().hashCode() % 2 == 0 ? "A" : "B") + (e.getValue() + 1),
                e.getKey().hashCode() % 5))
        .toList();
  }

  private static double kendallsTau(List<String> right, List<String> board) {
    int sum = 0;
    for (int i = 0; i < right.size(); i++) {
      for (int j = i + 1; j < right.size(); j++) {
        sum += board.indexOf(right.get(i)) < board.indexOf(right.get(j)) ? 1 : -1;
      }
    }
    return sum / (right.size() * (right.size() - 1) / 2.0);
  }

  private static CardVerdict verdict(Assessment assessment, String card) {
    return Optional.ofNullable(assessment.cards().get(card)).orElseThrow();
  }

  private static Assessment assess(Activity activity, Collection<Laid> laid) {
    return Scoring.assess(activity, laid).orElseThrow();
  }
}
