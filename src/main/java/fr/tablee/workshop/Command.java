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

  /// `clear`: lifts by hand everything that lies on the table, as one step for undo.
  record Clear() implements Command {}

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

  /// `move` `{activity, place}`: to a place of the run sheet, from 1.
  record Move(String activity, int place) implements Command {}

  /// `plan` `{activity, seconds}`: plans another time for it.
  record Plan(String activity, int seconds) implements Command {}

  /// `skip` `{activity, skip}`: leaves it out, or takes it in again.
  record Skip(String activity, boolean skip) implements Command {}

  /// `fit` `{minutes}`: makes what is still to come fit a workshop of that length.
  record Fit(int minutes) implements Command {}

  /// `declare` `{slot, reader: dead|alive}`
  record Declare(SlotId slot, boolean dead) implements Command {}

  /// `correct` `{seq, text?}`: strikes an entry of the log out, or lets it say something else.
  record Correct(long seq, Optional<String> text) implements Command {}

  /// `speak` `{zone?, seat}`: 0 when nobody speaks.
  record Speak(String zone, int seat) implements Command {}

  /// `group-time` `{zone, seconds}`: 0 ends the countdown.
  record GroupTime(String zone, int seconds) implements Command {}

  /// `turn` `{seat}`
  record GiveTurn(int seat) implements Command {}

  /// `name-card` `{card, text, zone?}`: with a zone, a card that lies nowhere is also placed there
  /// by hand.
  record NameCard(CardRef card, String text, String zone) implements Command {}

  /// `close`
  record Close() implements Command {}
}
