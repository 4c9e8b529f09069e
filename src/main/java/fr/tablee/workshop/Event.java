package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has happened in a workshop. Small, in the past tense, never changed once logged; the state
/// is the fold of these.
public sealed interface Event {

  /// The workshop exists; activities wait.
  record Opened(String pack, String packVersion, String table) implements Event {}

  /// The first activity may begin.
  record Started() implements Event {}

  /// The group turned to an activity (again, perhaps).
  record ActivityEntered(String activity) implements Event {}

  record Paused() implements Event {}

  record Resumed() implements Event {}

  /// Time was added to the current activity, or taken away when negative.
  record TimeAdded(int seconds) implements Event {}

  /// The current activity's reveal policy was changed.
  record PolicyChosen(RevealPolicy policy) implements Event {}

  /// A card lies on a board slot. By hand when the actor is the console.
  record CardPlaced(SlotId slot, CardRef card) implements Event {}

  /// The card no longer lies there.
  record CardLifted(SlotId slot, CardRef card) implements Event {}

  /// A tag that is none of ours lies on the slot.
  record ForeignSeen(SlotId slot) implements Event {}

  /// Two tags lie on the slot.
  record TwoCardsSeen(SlotId slot) implements Event {}

  /// What lay on the slot and was not one card is gone.
  record SlotCleared(SlotId slot) implements Event {}

  /// A person cleared the table: the lifts that follow at once are one command.
  record TableCleared() implements Event {}

  /// A card is being read at the lectern.
  record LecternShown(CardRef card) implements Event {}

  record LecternCleared() implements Event {}

  record ReaderLost(SlotId slot) implements Event {}

  record ReaderRecovering(SlotId slot) implements Event {}

  record ReaderBack(SlotId slot) implements Event {}

  /// The group asked for a verdict while a card had not rested yet; the check follows.
  record CheckAsked() implements Event {}

  /// The board as it lay now is an attempt.
  record Checked() implements Event {}

  /// The ladder stands on a step now.
  ///
  /// @param step the step
  /// @param explained at `EXPLAINED`: how many cards have been told
  record Revealed(RevealStep step, int explained) implements Event {}

  /// A hint was shown, numbered from 1.
  record HintGiven(int number) implements Event {}

  /// The hint was taken off the display.
  record HintHidden() implements Event {}

  /// An example of a zone's family was named by the group. `text` may be empty: a bare tally.
  record ExampleNamed(String zone, String text) implements Event {}

  /// A question is on the display.
  ///
  /// @param zone the debate group's zone, or empty for the activity's own questions
  /// @param index from 0 in the list of questions
  record QuestionShown(String zone, int index) implements Event {}

  /// The facilitator wrote something down.
  ///
  /// @param zone the debate group's zone, or empty
  record NoteTaken(String zone, String text) implements Event {}

  /// Anonymous counts, as the State's form asks them: `total` and any further keys.
  record ParticipantsCounted(Map<String, Integer> counts) implements Event {
    public ParticipantsCounted {
      counts = Map.copyOf(counts);
    }
  }

  /// People said they will do an action within a horizon; `people` may be negative to correct.
  record Committed(CardRef card, String zone, int people) implements Event {}

  /// The effect of an earlier command was taken back.
  ///
  /// @param seq sequence of the first entry taken back
  record Undone(long seq) implements Event {}

  /// The run sheet from now on: order, planned seconds, what is skipped.
  ///
  /// @param stops every activity
  /// @param wishedSeconds how long the whole workshop is meant to take
  record RunSheetChanged(List<Stop> stops, int wishedSeconds) implements Event {
    public RunSheetChanged {
      stops = List.copyOf(stops);
    }
  }

  /// A person said that a slot's reader is dead, and plays the slot by hand; or that it lives.
  record ReaderDeclared(SlotId slot, boolean dead) implements Event {}

  /// What an earlier entry says was a mistake; see [Corrections].
  ///
  /// @param seq the entry
  /// @param text what it should have said; empty when it should not be there
  record Corrected(long seq, Optional<String> text) implements Event {}

  /// Somebody began to speak.
  ///
  /// @param zone the debate group's zone, or empty
  /// @param seat the seat's number from 1, 0 when nobody speaks; never a name
  record SeatSpoke(String zone, int seat) implements Event {}

  /// A debate group got a countdown of its own; 0 ends it.
  record GroupTimeSet(String zone, int seconds) implements Event {}

  /// It is this seat's turn, from 1.
  record TurnGiven(int seat) implements Event {}

  /// A blank card says this from now on.
  record CardNamed(CardRef card, String text) implements Event {}

  record Closed() implements Event {}
}
