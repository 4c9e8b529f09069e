package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the facilitator's smaller commands do to the current activity: policy, time, hints, talk,
/// participants.
final class TalkFold {

  private TalkFold() {}

  static State policy(State state, Entry entry, RevealPolicy policy) {
    return state
        .activity()
        .map(id ->
            Fold.remember(
                state.withProgress(id, p -> p.withPolicy(Optional.of(policy))),
                entry,
                new Restore.Policy(id, state.progressOf(id).policy())))
        .orElse(state);
  }

  static State time(State state, Entry entry, int seconds) {
    return state
        .activity()
        .map(id ->
            Fold.remember(
                state.withProgress(id, p -> p.withTimer(p.timer().add(seconds))),
                entry,
                new Restore.Time(id, seconds)))
        .orElse(state);
  }

  static State hints(State state, Entry entry, UnaryOperator<Hints> change) {
    return state
        .activity()
        .map(id ->
            Fold.remember(
                state.withProgress(id, p -> p.withHints(change.apply(p.hints()))),
                entry,
                new Restore.HintsShown(id, state.progressOf(id).hints())))
        .orElse(state);
  }

  static State talk(State state, Entry entry, UnaryOperator<Talk> change) {
    return state
        .activity()
        .map(id ->
            Fold.remember(
                state.withProgress(id, p -> p.withTalk(change.apply(p.talk()))),
                entry,
                new Restore.Talked(id, state.progressOf(id).talk())))
        .orElse(state);
  }

  static State name(State state, Entry entry, Event.CardNamed named) {
    Optional<String> before = Optional.ofNullable(state.names().get(named.card()));
    return Fold.remember(
        state.withName(named.card(), Optional.of(named.text())),
        entry,
        new Restore.Name(named.card(), before));
  }

  static State participants(State state, Entry entry, Map<String, Integer> counts) {
    return Fold.remember(
        state.withParticipants(counts), entry, new Restore.People(state.participants()));
  }
}
