package fr.tablee.debrief.history;

import fr.tablee.debrief.history.CardSummary.Lying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Counts what a second check changes in one activity. One thread.
final class SecondCheckCounter {

  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> last = new ArrayList<>();
  private int corrected;
  private int spoiled;
  private int better;
  private int worse;

  void add(ActivitySummary activity) {
    if (activity.attempts() < 2) {
      return;
    }
    int before = 0;
    int after = 0;
    for (CardSummary card : activity.cards()) {
      if (card.first().placed() && card.last().placed()) {
        boolean wasWrong = card.first() == Lying.WRONG;
        boolean isWrong = card.last() == Lying.WRONG;
        before += wasWrong ? 1 : 0;
        after += isWrong ? 1 : 0;
        corrected += wasWrong && !isWrong ? 1 : 0;
        spoiled += isWrong && !wasWrong ? 1 : 0;
      }
    }
    first.add(before);
    last.add(after);
    better += after < before ? 1 : 0;
    worse += after > before ? 1 : 0;
  }

  Optional<SecondCheck> effect() {
    return Quartiles.of(first)
        .flatMap(before ->
            Quartiles.of(last)
                .map(after ->
                    new SecondCheck(
                        first.size(), before, after, corrected, spoiled, better, worse)));
  }
}
