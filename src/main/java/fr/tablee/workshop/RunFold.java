package fr.tablee.workshop;

import fr.tablee.content.Debate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the run of the workshop does to the state: turning to an activity, pausing, closing. Keeps
/// each activity's time.
final class RunFold {

  private final PackIndex index;
  private final TableFold table;

  RunFold(PackIndex index) {
    this.index = index;
    table = new TableFold(index);
  }

  State entered(State state, Entry entry, String id) {
    Optional<Deck> deck = index.deck(id);
    if (deck.isEmpty() || state.phase() == Phase.CLOSED) {
      return state;
    }
    long at = entry.at().elapsedMillis();
    List<Restore> restores = new ArrayList<>();
    State next = halted(state, at);
    Optional<String> from = state.activity();
    if (from.isPresent()) {
      restores.add(new Restore.Turned(from.get(), id, state.progressOf(id).entered()));
      Attempts checks = state.progressOf(from.get()).attempts();
      if (checks.askedMillis().isPresent()) {
        restores.add(new Restore.Checks(from.get(), checks));
        next = next.withProgress(from.get(), p -> p.withAttempts(checks.unasked()));
      }
    }
    next = next.withActivity(id).withProgress(id, progress -> progress.withEntered(true));
    next = next.phase() == Phase.RUNNING ? running(next, at) : next;
    next = deck.get().activity() instanceof Debate ? table.chooseTopicsThatLie(next) : next;
    return restores.isEmpty() ? next : Fold.remember(next, entry, restores.toArray(Restore[]::new));
  }

  State phase(State state, Entry entry, Phase phase) {
    if (state.phase() == phase || state.activity().isEmpty() || state.phase() == Phase.CLOSED) {
      return state;
    }
    long at = entry.at().elapsedMillis();
    State next = clocked(state.withPhase(phase), at);
    return Fold.remember(next, entry, new Restore.Run(state.phase()));
  }

  static State sheet(State state, Entry entry, Event.RunSheetChanged changed) {
    RunSheet next = new RunSheet(changed.stops(), changed.wishedSeconds());
    return Fold.remember(state.withSheet(next), entry, new Restore.Sheet(state.sheet()));
  }

  State closed(State state, Entry entry) {
    long at = entry.at().elapsedMillis();
    return halted(state, at).closedAt(at);
  }

  /// The current activity's clock runs or stands as the phase asks.
  static State clocked(State state, long atMillis) {
    return state.phase() == Phase.RUNNING ? running(state, atMillis) : halted(state, atMillis);
  }

  static State halted(State state, long atMillis) {
    return state
        .activity()
        .map(id -> state.withProgress(id, p -> p.withTimer(p.timer().halt(atMillis))))
        .orElse(state);
  }

  private static State running(State state, long atMillis) {
    return state
        .activity()
        .map(id -> state.withProgress(id, p -> p.withTimer(p.timer().run(atMillis))))
        .orElse(state);
  }
}
