package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.score.Assessment;
import fr.tablee.score.Scoring;
import fr.tablee.workshop.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the key says of the cards of one check, in words.
final class Verdicts {

  private Verdicts() {}

  /// By id; cards that did not lie are absent.
  static Map<String, String> of(Activity activity, Check check) {
    Optional<Assessment> assessment = Scoring.assess(activity, check.board().laid());
    Map<String, String> words = new HashMap<>();
    assessment.ifPresent(judged ->
        judged
            .cards()
            .forEach((card, verdict) ->
                Verdict.of(verdict).ifPresent(word -> words.put(card, word.word()))));
    return words;
  }
}
