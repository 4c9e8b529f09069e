package fr.tablee.workshop;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Optional;

/// Puts back what commands have changed, the last one first.
final class UndoFold {

  private UndoFold() {}

  /// The state with every command from `seq` on taken back.
  static State undone(State state, Entry entry, long seq) {
    State next = state;
    while (next.lastMemento().filter(memento -> memento.seq() >= seq).isPresent()) {
      List<Memento> mementos = next.mementos();
      List<Restore> restores = mementos.getLast().restores();
      next =
          next.withMementos(mementos.subList(0, mementos.size() - 1))
              .withJournal(
                  next.journal().without(mementos.getLast().seq(), mementos.getLast().lastSeq()));
      for (Restore restore : restores.reversed()) {
        next = restored(next, restore, entry.at().elapsedMillis());
      }
    }
    return next;
  }

  private static State restored(State state, Restore restore, long at) {
    return switch (restore) {
      case Restore.Spot spot -> spot(state, spot.slot(), spot.before());
      case Restore.Topic topic -> topic(state, topic);
      case Restore.Run run -> RunFold.clocked(state.withPhase(run.before()), at);
      case Restore.Turned turned -> turned(state, turned, at);
      case Restore.Checks checks ->
          state.withProgress(checks.activity(), p -> p.withAttempts(checks.before()));
      case Restore.Ladder ladder ->
          state.withProgress(ladder.activity(), p -> p.withRungs(ladder.before()));
      case Restore.HintsShown hints ->
          state.withProgress(hints.activity(), p -> p.withHints(hints.before()));
      case Restore.Policy policy ->
          state.withProgress(policy.activity(), p -> p.withPolicy(policy.before()));
      case Restore.Time time ->
          state.withProgress(time.activity(), p -> p.withTimer(p.timer().add(-time.seconds())));
      case Restore.Talked talked ->
          state.withProgress(talked.activity(), p -> p.withTalk(talked.before()));
      case Restore.People people -> state.withParticipants(people.before());
      case Restore.Sheet sheet -> state.withSheet(sheet.before());
      case Restore.Declared declared ->
          state.withBoard(state.board().withDead(declared.slot(), declared.before()));
      case Restore.Read read -> state.withCorrections(read.before());
      case Restore.Name name -> state.withName(name.card(), name.before());
      case Restore.Turn turn ->
          state.withProgress(
              turn.activity(),
              p -> p.withRound(new Round(p.round().placed(), turn.seat(), turn.then())));
      case Restore.Took took ->
          state.withProgress(took.activity(), p -> p.withRound(p.round().without(took.card())));
      case Restore.Spoken spoken ->
          state.withProgress(spoken.activity(), p -> p.withVoice(spoken.zone(), spoken.before()));
      case Restore.GroupTime time ->
          state.withProgress(time.activity(), p -> p.withCountdown(time.zone(), time.before()));
    };
  }

  /// A card placed by hand does not come back while it is sensed elsewhere.
  private static State spot(State state, SlotId slot, Optional<Lying> before) {
    Board board = state.board();
    long unmoved = board.lastMoveMillis();
    Optional<Lying> back = before.filter(lying -> !sensedElsewhere(board, slot, lying));
    return state.withBoard(
        back.map(lying -> board.with(slot, lying, unmoved)).orElse(board.without(slot, unmoved)));
  }

  private static boolean sensedElsewhere(Board board, SlotId slot, Lying lying) {
    return lying instanceof Lying.OneCard(CardRef card, _, _, boolean byHand)
        && byHand
        && board.whereIs(card).stream()
            .filter(other -> !other.equals(slot))
            .anyMatch(other -> !board.cardAt(other).orElseThrow().byHand());
  }

  private static State topic(State state, Restore.Topic topic) {
    return state
        .progressOf(topic.activity())
        .topic(topic.zone())
        .filter(topic.chosen()::equals)
        .map(_ ->
            state.withProgress(topic.activity(), p -> p.withTopic(topic.zone(), topic.before())))
        .orElse(state);
  }

  private static State turned(State state, Restore.Turned turned, long at) {
    State left =
        RunFold.halted(state, at)
            .withProgress(turned.to(), p -> p.withEntered(turned.enteredBefore()))
            .withActivity(turned.from());
    return RunFold.clocked(left, at);
  }
}
