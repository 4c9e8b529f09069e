package fr.tablee.workshop;

import fr.tablee.content.Timeline;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Optional;

/// What turns, talking time and the groups' own times do to the state.
final class SeatFold {

  private SeatFold() {}

  static State turn(State state, Entry entry, int seat) {
    return state
        .activity()
        .map(id -> {
          Round before = state.progressOf(id).round();
          return Fold.remember(
              state.withProgress(id, p -> p.withRound(p.round().given(seat))),
              entry,
              new Restore.Turn(id, before.seat(), before.then()));
        })
        .orElse(state);
  }

  /// A card of a timeline that is placed for the first time makes it the next seat's turn.
  static State read(
      State state, Optional<Deck> deck, SlotId slot, CardRef card, List<Restore> restores) {
    if (deck.filter(one -> one.activity() instanceof Timeline && one.plays(card)).isEmpty()) {
      return state;
    }
    String id = deck.get().id();
    if (state.progressOf(id).round().placed().contains(card)) {
      return state;
    }
    restores.add(new Restore.Took(slot, id, card));
    return state.withProgress(id, p -> p.withRound(p.round().with(card)));
  }

  static State spoke(State state, Entry entry, Event.SeatSpoke spoke) {
    return state
        .activity()
        .map(id -> {
          Progress progress = state.progressOf(id);
          Optional<Voice> before = progress.voice(spoke.zone());
          Voice now =
              before
                  .orElse(Voice.SILENT)
                  .turned(spoke.seat(), progress.timer().spentMillis(entry.at().elapsedMillis()));
          return Fold.remember(
              state.withProgress(id, p -> p.withVoice(spoke.zone(), Optional.of(now))),
              entry,
              new Restore.Spoken(id, spoke.zone(), before));
        })
        .orElse(state);
  }

  static State groupTime(State state, Entry entry, Event.GroupTimeSet set) {
    return state
        .activity()
        .map(id -> {
          Progress progress = state.progressOf(id);
          Optional<Countdown> now =
              Optional.of(
                      new Countdown(
                          set.seconds(), progress.timer().spentMillis(entry.at().elapsedMillis())))
                  .filter(_ -> set.seconds() > 0);
          return Fold.remember(
              state.withProgress(id, p -> p.withCountdown(set.zone(), now)),
              entry,
              new Restore.GroupTime(id, set.zone(), progress.countdown(set.zone())));
        })
        .orElse(state);
  }
}
