package fr.tablee.debrief.history;

import fr.tablee.debrief.history.CardSummary.Lying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Counts how the cards of one activity went. One thread.
final class CardCounter {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  void add(ActivitySummary activity) {
    for (CardSummary card : activity.cards()) {
      tallies.computeIfAbsent(card.card(), _ -> new Tally(card)).add(card);
    }
  }

  List<HardCard> hardest() {
    return tallies.values().stream()
        .map(Tally::card)
        .filter(card -> card.tried() > 0)
        .sorted(HardCard.HARDEST)
        .toList();
  }

  private static final class Tally {

    private final CardSummary newest;
    private final List<Integer> years = new ArrayList<>();
    private int tried;
    private int wrong;
    private int kept;
    private int stillWrong;

    Tally(CardSummary newest) {
      this.newest = newest;
    }

    void add(CardSummary card) {
      tried += card.first().placed() ? 1 : 0;
      wrong += card.first() == Lying.WRONG ? 1 : 0;
      kept += card.last().placed() ? 1 : 0;
      stillWrong += card.last() == Lying.WRONG ? 1 : 0;
      if (card.years() != 0) {
        years.add(card.years());
      }
    }

    HardCard card() {
      return new HardCard(
          newest.card(),
          newest.title(),
          tried,
          wrong,
          kept,
          stillWrong,
          Quartiles.of(years)
              .map(spread -> (int) Math.round(spread.median()))
              .filter(median -> median != 0)
              .map(OptionalInt::of)
              .orElse(OptionalInt.empty()));
    }
  }
}
