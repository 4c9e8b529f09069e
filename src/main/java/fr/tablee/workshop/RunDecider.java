package fr.tablee.workshop;

import fr.tablee.workshop.Refusal.Reason;
import java.util.Optional;

/// The run sheet and its clock: begin, pause, resume, add time, turn to another activity.
final class RunDecider {

  /// Most seconds that one command may add or take away.
  private static final int MOST_SECONDS = 3600;

  private final PackIndex index;

  RunDecider(PackIndex index) {
    this.index = index;
  }

  Ruling start(State state) {
    if (state.phase() != Phase.READY) {
      return Ruling.refused(Reason.ALREADY_STARTED);
    }
    return index
        .sheet(state)
        .after(Optional.empty())
        .map(first -> Ruling.did(new Event.Started(), new Event.ActivityEntered(first)))
        .orElse(Ruling.refused(Reason.ALL_SKIPPED));
  }

  static Ruling pause(State state) {
    return state.phase() == Phase.PAUSED
        ? Ruling.refused(Reason.PAUSED)
        : Ruling.did(new Event.Paused());
  }

  static Ruling resume(State state) {
    return state.phase() == Phase.PAUSED
        ? Ruling.did(new Event.Resumed())
        : Ruling.refused(Reason.NOT_PAUSED);
  }

  static Ruling addTime(int seconds) {
    if (Math.abs((long) seconds) > MOST_SECONDS) {
      return Ruling.refused(
          Reason.OUT_OF_RANGE, "seconds", "-" + MOST_SECONDS, Integer.toString(MOST_SECONDS));
    }
    return seconds == 0 ? Ruling.NOTHING : Ruling.did(new Event.TimeAdded(seconds));
  }

  /// A pause stays a pause: the next mat may be laid out while the clock stands.
  Ruling next(State state, Deck deck) {
    return index
        .sheet(state)
        .after(Optional.of(deck.id()))
        .map(next -> Ruling.did(new Event.ActivityEntered(next)))
        .orElse(Ruling.refused(Reason.LAST_ACTIVITY));
  }

  Ruling goTo(Deck deck, String activity) {
    if (index.deck(activity).isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ACTIVITY, activity);
    }
    return deck.id().equals(activity)
        ? Ruling.NOTHING
        : Ruling.did(new Event.ActivityEntered(activity));
  }
}
