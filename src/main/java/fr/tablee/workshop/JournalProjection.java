package fr.tablee.workshop;

import fr.tablee.workshop.ConsoleState.CorrectionView;
import fr.tablee.workshop.ConsoleState.JournalView;
import fr.tablee.workshop.ConsoleState.UndoView;
import java.util.List;
import java.util.Optional;

/// What happened and what can be taken back, for the facilitator.
final class JournalProjection {

  private static final int MOST_LINES = 60;

  private final PackIndex index;

  JournalProjection(PackIndex index) {
    this.index = index;
  }

  List<UndoView> undoable(State state) {
    return state.mementos().reversed().stream()
        .map(memento -> new UndoView(memento.seq(), Deed.of(index, state, memento.event())))
        .toList();
  }

  List<JournalView> journal(State state) {
    return state.journal().lines().reversed().stream()
        .limit(MOST_LINES)
        .map(line -> line(state, line))
        .toList();
  }

  private JournalView line(State state, Journal.Line line) {
    Event event = line.entry().event();
    Optional<Optional<String>> correction = state.corrections().of(line.seq());
    long since = line.entry().at().elapsedMillis() - state.startedMillis().orElse(0);
    return new JournalView(
        line.seq(),
        Math.floorDiv(since, 1000L),
        line.entry().actor().word(),
        Deed.of(index, state, event),
        Correctable.of(event).filter(_ -> !line.undone()).map(Correctable::word).orElse(null),
        correction.orElse(Optional.of(Correctable.said(event))).orElse(""),
        line.undone(),
        correction.map(text -> new CorrectionView(text.isEmpty(), text.orElse(null))).orElse(null));
  }
}
