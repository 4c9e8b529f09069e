package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.workshop.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks and the reveal ladder. A check waits until the cards have rested, [Attempts#WAIT_MILLIS]
/// at most.
final class LadderDecider {

  private final PackIndex index;

  LadderDecider(PackIndex index) {
    this.index = index;
  }

  Ruling check(State state, Deck deck, Moment now) {
    if (!deck.keyed()) {
      return Ruling.refused(Reason.NO_KEY);
    }
    Rested rested = Rested.of(state.board(), deck);
    if (rested.nothingLies()) {
      return Ruling.refused(Reason.EMPTY_BOARD);
    }
    if (rested.allRestedAt(now.elapsedMillis())) {
      return Ruling.did(checked(state, deck));
    }
    return state.progressOf(deck.id()).attempts().waiting(now.elapsedMillis())
        ? Ruling.NOTHING
        : Ruling.did(new Event.CheckAsked());
  }

  /// Settles a check that waits. Past the wait it counts what has rested by then; had nothing
  /// rested, it has lapsed.
  Ruling tick(State state, Moment now) {
    Optional<Deck> deck = index.current(state);
    if (deck.isEmpty()) {
      return Ruling.NOTHING;
    }
    Attempts attempts = state.progressOf(deck.get().id()).attempts();
    if (attempts.askedMillis().isEmpty()) {
      return Ruling.NOTHING;
    }
    Rested rested = Rested.of(state.board(), deck.get());
    boolean due =
        attempts.waiting(now.elapsedMillis())
            ? !rested.nothingLies() && rested.allRestedAt(now.elapsedMillis())
            : rested.anyRestedAt(attempts.askedMillis().getAsLong() + Attempts.WAIT_MILLIS);
    return due ? Ruling.did(checked(state, deck.get())) : Ruling.NOTHING;
  }

  /// One step up, or straight to a step; at `EXPLAINED`, the next card.
  Ruling reveal(State state, Deck deck, Optional<RevealStep> to) {
    if (!deck.keyed()) {
      return Ruling.refused(Reason.NO_KEY);
    }
    Progress progress = state.progressOf(deck.id());
    Rungs rungs = progress.rungs();
    if (progress.attempts().count() == 0) {
      return Ruling.refused(Reason.NOT_CHECKED);
    }
    RevealStep seen = deck.step(progress);
    RevealStep step = to.orElse(above(seen));
    if (step.compareTo(seen) < 0) {
      return Ruling.refused(Reason.NOT_DOWN);
    }
    if (step == RevealStep.EXPLAINED) {
      int told = rungs.step() == RevealStep.EXPLAINED ? rungs.explained() + 1 : 1;
      return told > deck.answers().size()
          ? Ruling.refused(Reason.ALL_REVEALED)
          : Ruling.did(new Event.Revealed(step, told));
    }
    return step == seen ? Ruling.NOTHING : Ruling.did(new Event.Revealed(step, 0));
  }

  static Ruling policy(State state, Deck deck, RevealPolicy policy) {
    if (!deck.keyed()) {
      return Ruling.refused(Reason.NO_KEY);
    }
    return deck.policy(state.progressOf(deck.id())) == policy
        ? Ruling.NOTHING
        : Ruling.did(new Event.PolicyChosen(policy));
  }

  private static List<Event> checked(State state, Deck deck) {
    Progress progress = state.progressOf(deck.id());
    RevealStep floor = LadderFold.floor(deck.policy(progress));
    List<Event> events = new ArrayList<>();
    events.add(new Event.Checked());
    if (floor != RevealStep.PLACED && progress.rungs().step().compareTo(floor) <= 0) {
      events.add(new Event.Revealed(floor, 0));
    }
    return events;
  }

  private static RevealStep above(RevealStep step) {
    return switch (step) {
      case PLACED -> RevealStep.COUNTED;
      case COUNTED -> RevealStep.SHOWN;
      case SHOWN, EXPLAINED -> RevealStep.EXPLAINED;
    };
  }
}
