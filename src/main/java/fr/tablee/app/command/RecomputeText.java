package fr.tablee.app.command;

import fr.tablee.debrief.Result;
import fr.tablee.debrief.history.Recomputation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What another key would change, as lines for a terminal: activity by activity, card by card, only
/// what differs.
final class RecomputeText {

  private static final Map<String, String> VERDICTS =
      Map.of(
          "right", "bien placée",
          "move", "à déplacer",
          "wrong-zone", "mauvaise zone",
          "either", "à débattre",
          "unplaced", "non posée");

  private RecomputeText() {}

  static String of(Recomputation recomputation) {
    String head =
        "Même journal, jugé par la version %s (jouée : %s). Rien n’est changé dans le passé."
            .formatted(recomputation.nowVersion(), recomputation.thenVersion());
    if (!recomputation.differs()) {
      return head + "\nAucune carte ne serait jugée autrement.";
    }
    List<String> lines =
        recomputation.activities().stream()
            .filter(Recomputation.ActivityChange::differs)
            .flatMap(RecomputeText::activity)
            .toList();
    return head + "\n" + String.join("\n", lines);
  }

  private static Stream<String> activity(Recomputation.ActivityChange change) {
    String title = "\n" + change.title();
    return switch (change.standing()) {
      case ONLY_THEN -> Stream.of(title, "  n’est plus dans la mallette");
      case ONLY_NOW -> Stream.of(title, "  nouvelle dans la mallette, jamais jouée ce jour-là");
      case BOTH ->
          Stream.concat(
              Stream.of(
                  title,
                  "  premier essai : " + step(said(change.firstThen()), said(change.firstNow())),
                  "  à la fin      : " + step(said(change.lastThen()), said(change.lastNow()))),
              change.cards().stream().map(RecomputeText::card));
    };
  }

  private static String card(Recomputation.CardChange card) {
    return "  - %s : premier essai %s ; à la fin %s"
        .formatted(
            card.title(),
            step(verdict(card.firstThen()), verdict(card.firstNow())),
            step(verdict(card.lastThen()), verdict(card.lastNow())));
  }

  private static String step(String then, String now) {
    return then.equals(now) ? then : then + " → " + now;
  }

  private static String verdict(Optional<String> word) {
    return word.map(one -> Objects.requireNonNullElse(VERDICTS.get(one), one)).orElse("–");
  }

  private static String said(Optional<Result> result) {
    return result
        .map(board -> (board.placed() - board.right()) + " à revoir sur " + board.placed())
        .orElse("pas validé");
  }
}
