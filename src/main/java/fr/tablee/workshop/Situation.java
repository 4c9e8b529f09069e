package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.Optional;

/// The current activity at one moment, as the projections need it.
///
/// @param deck its cards
/// @param plannedMillis its time in the run sheet, without what was added
/// @param progress how far it has come
/// @param state the whole workshop
/// @param now the moment
/// @param judged what the key says of the board that counts: with immediate verdicts the rested
///   cards as they lie now, otherwise the last check
record Situation(
    Deck deck,
    long plannedMillis,
    Progress progress,
    State state,
    Moment now,
    Optional<Judgement> judged) {

  static Optional<Situation> of(PackIndex index, State state, Moment now) {
    return index
        .current(state)
        .map(deck -> of(deck, index.plannedMillis(state, deck.id()), state, now));
  }

  private static Situation of(Deck deck, long plannedMillis, State state, Moment now) {
    Progress progress = state.progressOf(deck.id());
    Optional<Snapshot> board =
        deck.policy(progress) == RevealPolicy.IMMEDIATE
            ? Optional.of(Rested.of(state.board(), deck).snapshot(now.elapsedMillis()))
                .filter(rested -> !rested.laid().isEmpty())
            : progress.attempts().last().map(state.corrections()::read);
    return new Situation(
        deck,
        plannedMillis,
        progress,
        state,
        now,
        board.filter(_ -> deck.keyed()).flatMap(one -> Judgement.of(deck, one)));
  }

  RevealStep step() {
    return deck.step(progress);
  }

  boolean atLeast(RevealStep other) {
    return step().compareTo(other) >= 0;
  }

  /// What the key says, as far as the ladder lets everybody know.
  Optional<Judgement> shown() {
    return judged.filter(_ -> atLeast(RevealStep.COUNTED));
  }

  /// The verdict that everybody may see of a card on a slot.
  Optional<Verdict> verdict(SlotId slot, CardRef card) {
    return judged
        .filter(_ -> atLeast(RevealStep.SHOWN))
        .flatMap(judgement -> judgement.verdict(slot, card));
  }

  /// Whether the last check was all right and everybody knows; over once answers are being told.
  boolean celebrates() {
    return progress.rungs().atLeast(RevealStep.COUNTED)
        && !progress.rungs().atLeast(RevealStep.EXPLAINED)
        && progress
            .attempts()
            .last()
            .map(state.corrections()::read)
            .filter(_ -> deck.keyed())
            .flatMap(board -> Judgement.of(deck, board))
            .filter(judgement -> judgement.assessment().complete())
            .isPresent();
  }

  /// The answer being told now.
  Optional<Answers.Answer> told() {
    return atLeast(RevealStep.EXPLAINED)
        ? deck.answers().number(progress.rungs().explained())
        : Optional.empty();
  }

  /// The answer of a card that has been told.
  Optional<Answers.Answer> toldOf(CardRef card) {
    int number = deck.answers().numberOf(card);
    return atLeast(RevealStep.EXPLAINED) && number <= progress.rungs().explained()
        ? deck.answers().number(number)
        : Optional.empty();
  }

  boolean allTold() {
    return deck.keyed()
        && atLeast(RevealStep.EXPLAINED)
        && progress.rungs().explained() >= deck.answers().size();
  }

  /// The activity's time up to now.
  long spentMillis() {
    return progress.timer().spentMillis(now.elapsedMillis());
  }

  long leftMillis() {
    return progress.timer().leftMillis(plannedMillis, now.elapsedMillis());
  }

  /// Milliseconds since something moved on the board, counted from when the clock began to run at
  /// the earliest; 0 while it stands.
  long quietMillis() {
    return progress.timer().runningSinceMillis().isPresent()
        ? Math.max(
            0,
            now.elapsedMillis()
                - Math.max(
                    state.board().lastMoveMillis(),
                    progress.timer().runningSinceMillis().getAsLong()))
        : 0;
  }

  /// Whether the board differs from the one last checked.
  boolean movedSinceCheck() {
    Snapshot now = Rested.of(state.board(), deck).snapshot(Long.MAX_VALUE);
    return progress
        .attempts()
        .last()
        .map(state.corrections()::read)
        .filter(last -> last.laid().size() == now.laid().size())
        .filter(last -> now.laid().stream().allMatch(laid -> last.holds(laid.card(), laid.slot())))
        .isEmpty();
  }
}
