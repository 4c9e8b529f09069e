package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Map;
import java.util.Optional;

/// What a facilitator can ask of a running workshop, from the console or by a command card. The
/// HTTP name of each stands in its comment.
public sealed interface Command {

  /// `start`: begins the first activity.
  record Start() implements Command {}

  /// `check`
  record Check() implements Command {}

  /// `reveal`: one step up the ladder; at `EXPLAINED`, the next card. With a step, straight to it
  /// ("skip ahead").
  record Reveal(Optional<RevealStep> to) implements Command {}

  /// `hint`: the next hint; `hide` takes it away.
  record Hint(boolean hide) implements Command {}

  /// `pause`
  record Pause() implements Command {}

  /// `resume`
  record Resume() implements Command {}

  /// `add-time` `{seconds}`
  record AddTime(int seconds) implements Command {}

  /// `next`: turns to the next activity of the run sheet; after the last one, refused with a word
  /// about closing.
  record Next() implements Command {}

  /// `go-to` `{activity}`: turns to any activity.
  record GoTo(String activity) implements Command {}

  /// `policy` `{policy}`
  record ChoosePolicy(RevealPolicy policy) implements Command {}

  /// `place` `{card, slot}`: by hand.
  record Place(CardRef card, SlotId slot) implements Command {}

  /// `lift` `{slot}`: by hand.
  record Lift(SlotId slot) implements Command {}

  /// `undo`
  record Undo() implements Command {}

  /// `note` `{text, zone?}`
  record Note(String text, String zone) implements Command {}

  /// `participants` `{total, ...}`
  record Participants(Map<String, Integer> counts) implements Command {
    public Participants {
      counts = Map.copyOf(counts);
    }
  }

  /// `name` `{zone, text?}`: an example came up.
  record NameExample(String zone, String text) implements Command {}

  /// `question` `{zone?, index}`
  record ShowQuestion(String zone, int index) implements Command {}

  /// `commit` `{card, zone, people}`
  record Commit(CardRef card, String zone, int people) implements Command {}

  /// `close`
  record Close() implements Command {}
}
