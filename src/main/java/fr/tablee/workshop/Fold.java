package fr.tablee.workshop;

import java.util.Optional;

/// Applies one entry of the log. It never refuses: what makes no sense (any more) changes nothing
/// but the sequence.
final class Fold {

  private final TableFold table;
  private final RunFold run;
  private final LadderFold ladder;

  Fold(PackIndex index) {
    table = new TableFold(index);
    run = new RunFold(index);
    ladder = new LadderFold(index);
  }

  State apply(State state, Entry entry) {
    State next =
        switch (entry.event()) {
          case Event.Opened _ -> state;
          case Event.Started _ -> state.startedAt(entry.at().elapsedMillis());
          case Event.ActivityEntered entered -> run.entered(state, entry, entered.activity());
          case Event.Paused _ -> run.phase(state, entry, Phase.PAUSED);
          case Event.Resumed _ -> run.phase(state, entry, Phase.RUNNING);
          case Event.Closed _ -> run.closed(state, entry);
          case Event.CardPlaced placed -> table.placed(state, entry, placed.slot(), placed.card());
          case Event.CardLifted lifted -> table.lifted(state, entry, lifted.slot(), lifted.card());
          case Event.TableCleared _ -> remember(state, entry);
          case Event.ForeignSeen seen ->
              table.seen(state, entry, seen.slot(), new Lying.ForeignTag());
          case Event.TwoCardsSeen seen ->
              table.seen(state, entry, seen.slot(), new Lying.SeveralTags());
          case Event.SlotCleared cleared -> table.cleared(state, entry, cleared.slot());
          case Event.LecternShown shown -> table.shown(state, entry, shown.card());
          case Event.LecternCleared _ -> table.lecternCleared(state, entry);
          case Event.ReaderLost lost -> TableFold.reader(state, lost);
          case Event.ReaderRecovering recovering -> TableFold.reader(state, recovering);
          case Event.ReaderBack back -> TableFold.reader(state, back);
          case Event.CheckAsked _ -> ladder.asked(state, entry);
          case Event.Checked _ -> ladder.checked(state, entry);
          case Event.Revealed revealed -> ladder.revealed(state, entry, revealed);
          case Event.PolicyChosen chosen -> TalkFold.policy(state, entry, chosen.policy());
          case Event.TimeAdded added -> TalkFold.time(state, entry, added.seconds());
          case Event.HintGiven given ->
              TalkFold.hints(state, entry, hints -> hints.give(given.number()));
          case Event.HintHidden _ -> TalkFold.hints(state, entry, Hints::hide);
          case Event.ExampleNamed named ->
              TalkFold.talk(
                  state,
                  entry,
                  talk ->
                      talk.withExample(
                          entry.seq(),
                          Optional.of(new Talk.Example(entry.seq(), named.zone(), named.text()))));
          case Event.QuestionShown shown ->
              TalkFold.talk(state, entry, talk -> talk.withQuestion(shown.zone(), shown.index()));
          case Event.NoteTaken note ->
              TalkFold.talk(
                  state,
                  entry,
                  talk ->
                      talk.withNote(
                          entry.seq(),
                          Optional.of(new Talk.Note(entry.seq(), note.zone(), note.text()))));
          case Event.Committed pledge ->
              TalkFold.talk(
                  state,
                  entry,
                  talk ->
                      talk.withPledge(
                          entry.seq(),
                          Optional.of(
                              new Talk.Pledge(
                                  entry.seq(), pledge.card(), pledge.zone(), pledge.people()))));
          case Event.ParticipantsCounted counted ->
              TalkFold.participants(state, entry, counted.counts());
          case Event.RunSheetChanged changed -> RunFold.sheet(state, entry, changed);
          case Event.ReaderDeclared declared -> TableFold.declared(state, entry, declared);
          case Event.Corrected corrected -> CorrectionFold.corrected(state, entry, corrected);
          case Event.SeatSpoke spoke -> SeatFold.spoke(state, entry, spoke);
          case Event.GroupTimeSet set -> SeatFold.groupTime(state, entry, set);
          case Event.TurnGiven given -> SeatFold.turn(state, entry, given.seat());
          case Event.CardNamed named -> TalkFold.name(state, entry, named);
          case Event.Undone undone -> UndoFold.undone(state, entry, undone.seq());
        };
    return next.logged(entry);
  }

  /// Keeps a memento when a person asked for what happened.
  static State remember(State state, Entry entry, Restore... restores) {
    return entry.actor().person() ? state.remembering(Memento.of(entry, restores)) : state;
  }
}
