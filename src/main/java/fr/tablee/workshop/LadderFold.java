package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import java.util.Optional;

/// What checks and reveals do to the state.
final class LadderFold {

  private final PackIndex index;

  LadderFold(PackIndex index) {
    this.index = index;
  }

  State asked(State state, Entry entry) {
    Optional<Deck> deck = index.current(state);
    if (deck.isEmpty()) {
      return state;
    }
    String id = deck.get().id();
    Attempts before = state.progressOf(id).attempts();
    State next =
        state.withProgress(id, p -> p.withAttempts(before.asked(entry.at().elapsedMillis())));
    return Fold.remember(
        next,
        entry,
        new Restore.Checks(id, before.unasked()),
        new Restore.Ladder(id, state.progressOf(id).rungs()));
  }

  State checked(State state, Entry entry) {
    Optional<Deck> deck = index.current(state);
    if (deck.isEmpty()) {
      return state;
    }
    long at = entry.at().elapsedMillis();
    Snapshot board = Rested.of(state.board(), deck.get()).snapshot(at);
    Progress before = state.progressOf(deck.get().id());
    RevealStep floor = floor(deck.get().policy(before));
    State next =
        state.withProgress(
            deck.get().id(),
            progress ->
                progress
                    .withAttempts(before.attempts().checked(board))
                    .withRungs(before.rungs().checked(floor, at)));
    return Fold.remember(
        next,
        entry,
        new Restore.Checks(deck.get().id(), before.attempts().unasked()),
        new Restore.Ladder(deck.get().id(), before.rungs()));
  }

  /// A `Revealed` that says where the ladder already stands, as the one that follows a check,
  /// changes nothing.
  State revealed(State state, Entry entry, Event.Revealed revealed) {
    Optional<Deck> deck = index.current(state);
    if (deck.isEmpty()) {
      return state;
    }
    String id = deck.get().id();
    Rungs before = state.progressOf(id).rungs();
    if (before.standsOn(revealed.step(), revealed.explained())) {
      return state;
    }
    Rungs after =
        before.revealed(revealed.step(), revealed.explained(), entry.at().elapsedMillis());
    return Fold.remember(
        state.withProgress(id, p -> p.withRungs(after)), entry, new Restore.Ladder(id, before));
  }

  /// The rung that a check leads to at least.
  static RevealStep floor(RevealPolicy policy) {
    return switch (policy) {
      case AT_CHECK -> RevealStep.COUNTED;
      case IMMEDIATE -> RevealStep.SHOWN;
      case AT_END -> RevealStep.PLACED;
    };
  }
}
