package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.Ordering;
import fr.tablee.workshop.ConsoleState.NudgeView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Hints about single cards and rules. The facilitator says them aloud: on the display they would
/// point at a card before its step of the ladder.
final class NudgeProjection {

  private NudgeProjection() {}

  /// Those about what the board has wrong first.
  static List<NudgeView> nudges(Situation situation) {
    Optional<Judgement> judged = situation.judged();
    return Stream.concat(
            rules(situation, judged),
            situation.deck().activity().deck().stream().map(card -> nudge(judged, card)))
        .filter(nudge -> !nudge.hints().isEmpty())
        .sorted(Comparator.comparing(nudge -> !nudge.urgent()))
        .toList();
  }

  private static NudgeView nudge(Optional<Judgement> judged, Card card) {
    boolean wrong =
        judged
            .flatMap(one -> one.verdict(card.ref()))
            .filter(verdict -> verdict == Verdict.MOVE || verdict == Verdict.WRONG_ZONE)
            .isPresent();
    return new NudgeView(card.title(), wrong, card.hints());
  }

  private static Stream<NudgeView> rules(Situation situation, Optional<Judgement> judged) {
    return situation.deck().activity() instanceof Ordering ordering
        ? ordering.rules().stream()
            .map(rule -> new NudgeView(rule.because(), broken(judged, rule), rule.hints()))
        : Stream.empty();
  }

  private static boolean broken(Optional<Judgement> judged, Ordering.Rule rule) {
    return judged.stream()
        .flatMap(one -> one.assessment().brokenRules().stream())
        .anyMatch(one -> one.before().equals(rule.before()) && one.after().equals(rule.after()));
  }
}
