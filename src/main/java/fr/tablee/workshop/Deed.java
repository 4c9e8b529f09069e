package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.table.CardRef;
import java.util.List;

/// What an event says, for pages to put into words: `deed.<key>` of the interface's words with the
/// arguments.
///
/// @param key the event's name in lower case with hyphens
/// @param args what the sentence names, in order: titles, slots, seconds, texts
public record Deed(String key, List<String> args) {

  public Deed {
    args = List.copyOf(args);
  }

  private static Deed of(String key, Object... args) {
    return new Deed(key, List.of(args).stream().map(Object::toString).toList());
  }

  /// The deed of an event, cards by the names they have in a state.
  static Deed of(PackIndex index, State state, Event event) {
    Names names = new Names(index, state);
    return switch (event) {
      case Event.Opened opened -> of("opened", opened.table());
      case Event.Started _ -> of("started");
      case Event.ActivityEntered entered ->
          of("activity-entered", index.titleOf(entered.activity()));
      case Event.Paused _ -> of("paused");
      case Event.Resumed _ -> of("resumed");
      case Event.TimeAdded added -> of("time-added", added.seconds());
      case Event.PolicyChosen chosen -> of("policy-chosen", chosen.policy().word());
      case Event.CardPlaced placed -> of("card-placed", names.of(placed.card()), placed.slot());
      case Event.CardLifted lifted -> of("card-lifted", names.of(lifted.card()), lifted.slot());
      case Event.ForeignSeen seen -> of("foreign-seen", seen.slot());
      case Event.TwoCardsSeen seen -> of("two-cards-seen", seen.slot());
      case Event.SlotCleared cleared -> of("slot-cleared", cleared.slot());
      case Event.TableCleared _ -> of("table-cleared");
      case Event.LecternShown shown -> of("lectern-shown", names.of(shown.card()));
      case Event.LecternCleared _ -> of("lectern-cleared");
      case Event.ReaderLost lost -> of("reader-lost", lost.slot());
      case Event.ReaderRecovering recovering -> of("reader-recovering", recovering.slot());
      case Event.ReaderBack back -> of("reader-back", back.slot());
      case Event.CheckAsked _ -> of("check-asked");
      case Event.Checked _ -> of("checked");
      case Event.Revealed revealed -> of("revealed", revealed.step().word(), revealed.explained());
      case Event.HintGiven given -> of("hint-given", given.number());
      case Event.HintHidden _ -> of("hint-hidden");
      case Event.ExampleNamed named -> of("example-named", names.zone(named.zone()), named.text());
      case Event.QuestionShown shown ->
          of("question-shown", names.zone(shown.zone()), shown.index() + 1);
      case Event.NoteTaken note -> of("note-taken", names.zone(note.zone()), note.text());
      case Event.ParticipantsCounted counted ->
          of("participants-counted", counted.counts().getOrDefault("total", 0));
      case Event.Committed pledge ->
          of("committed", names.of(pledge.card()), names.zone(pledge.zone()), pledge.people());
      case Event.Undone undone -> of("undone", undone.seq());
      case Event.RunSheetChanged changed -> of("run-sheet-changed", changed.wishedSeconds());
      case Event.ReaderDeclared declared ->
          of(declared.dead() ? "reader-declared-dead" : "reader-declared-alive", declared.slot());
      case Event.Corrected corrected ->
          corrected
              .text()
              .map(text -> of("corrected", corrected.seq(), text))
              .orElse(of("struck", corrected.seq()));
      case Event.SeatSpoke spoke -> of("seat-spoke", names.zone(spoke.zone()), spoke.seat());
      case Event.GroupTimeSet set -> of("group-time-set", names.zone(set.zone()), set.seconds());
      case Event.TurnGiven given -> of("turn-given", given.seat());
      case Event.CardNamed named -> of("card-named", names.printed(named.card()), named.text());
      case Event.Closed _ -> of("closed");
    };
  }

  /// Titles by which people know cards and zones.
  private record Names(PackIndex index, State state) {

    String of(CardRef card) {
      return index.card(card).map(state::titleOf).orElse(card.toString());
    }

    String printed(CardRef card) {
      return index.card(card).map(Card::title).orElse(card.toString());
    }

    String zone(String zone) {
      return index
          .current(state)
          .flatMap(deck -> deck.zone(zone))
          .map(one -> one.title())
          .orElse(zone);
    }
  }
}
