package fr.tablee.workshop;

import fr.tablee.workshop.Refusal.Reason;
import java.util.function.Function;

/// What the workshop makes of a command, whoever asks. The workshop is not closed here.
final class AskedDecider {

  private final PackIndex index;
  private final LadderDecider ladder;
  private final RunDecider run;
  private final Hand hand;
  private final RunSheetDecider sheet;
  private final CorrectionDecider corrections;
  private final NameDecider names;

  AskedDecider(PackIndex index, LadderDecider ladder) {
    this.index = index;
    this.ladder = ladder;
    run = new RunDecider(index);
    hand = new Hand(index);
    sheet = new RunSheetDecider(index);
    corrections = new CorrectionDecider(index);
    names = new NameDecider(index);
  }

  Ruling rule(State state, Command command, Moment now) {
    return switch (command) {
      case Command.Start _ -> run.start(state);
      case Command.Pause _ -> started(state, _ -> RunDecider.pause(state));
      case Command.Resume _ -> started(state, _ -> RunDecider.resume(state));
      case Command.AddTime add -> started(state, _ -> RunDecider.addTime(add.seconds()));
      case Command.Next _ -> started(state, deck -> run.next(state, deck));
      case Command.GoTo to -> started(state, deck -> run.goTo(deck, to.activity()));
      case Command.Close _ -> Ruling.did(new Event.Closed());
      case Command.Check _ -> running(state, deck -> ladder.check(state, deck, now));
      case Command.Reveal reveal -> running(state, deck -> ladder.reveal(state, deck, reveal.to()));
      case Command.ChoosePolicy choose ->
          started(state, deck -> LadderDecider.policy(state, deck, choose.policy()));
      case Command.Hint hint ->
          hint.hide()
              ? started(state, deck -> TalkDecider.hideHint(state, deck))
              : running(state, deck -> TalkDecider.giveHint(state, deck));
      case Command.Place place -> hand.place(state, place);
      case Command.Lift lift -> hand.lift(state, lift.slot());
      case Command.Clear _ -> hand.clear(state);
      case Command.Undo _ -> undo(state);
      case Command.Note note ->
          started(state, deck -> TalkDecider.note(deck, note.text(), note.zone()));
      case Command.Participants people -> TalkDecider.participants(state, people.counts());
      case Command.NameExample name ->
          started(state, deck -> TalkDecider.example(deck, name.zone(), name.text()));
      case Command.ShowQuestion show ->
          started(state, deck -> TalkDecider.question(state, deck, show.zone(), show.index()));
      case Command.Move move -> sheet.move(state, move);
      case Command.Plan plan -> sheet.plan(state, plan);
      case Command.Skip skip -> sheet.skip(state, skip);
      case Command.Fit fit -> sheet.fit(state, fit.minutes(), now);
      case Command.Declare declare -> hand.declare(state, declare);
      case Command.Correct correct -> corrections.correct(state, correct);
      case Command.Speak speak -> started(state, deck -> SeatDecider.speak(state, deck, speak));
      case Command.GroupTime time ->
          started(state, deck -> SeatDecider.groupTime(state, deck, time));
      case Command.GiveTurn turn ->
          started(state, deck -> SeatDecider.turn(state, deck, turn.seat()));
      case Command.NameCard name -> names.name(state, name);
      case Command.Commit commit -> started(state, deck -> TalkDecider.commit(state, deck, commit));
    };
  }

  private static Ruling undo(State state) {
    return state
        .lastMemento()
        .map(memento -> Ruling.did(new Event.Undone(memento.seq())))
        .orElse(Ruling.refused(Reason.NOTHING_TO_UNDO));
  }

  private Ruling started(State state, Function<Deck, Ruling> rule) {
    return index.current(state).map(rule).orElse(Ruling.refused(Reason.NOT_STARTED));
  }

  private Ruling running(State state, Function<Deck, Ruling> rule) {
    return started(
        state,
        deck -> state.phase() == Phase.PAUSED ? Ruling.refused(Reason.PAUSED) : rule.apply(deck));
  }
}
