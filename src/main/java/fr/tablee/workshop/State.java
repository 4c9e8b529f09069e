package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.table.CardRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A workshop at one moment: the fold of its log. Immutable, so any thread may read it; [Workshop]
/// makes the next one.
///
/// @param seq sequence of the last entry; 0 before the first
/// @param elapsedMillis elapsed time of the last entry
/// @param phase where the workshop stands
/// @param startedMillis when it was started, in elapsed time
/// @param closedMillis when it was closed, in elapsed time
/// @param activity id of the current activity
/// @param board what lies on the table
/// @param progress how far each activity has come, by id; untouched ones are absent
/// @param participants anonymous counts
/// @param sheet the run sheet as changed at the table; see [PackIndex#sheet]
/// @param names what named blank cards say
/// @param corrections mistakes that people pointed out
/// @param journal the end of the log as a person looks back on it
/// @param mementos what undo could take back, oldest first
public record State(
    long seq,
    long elapsedMillis,
    Phase phase,
    OptionalLong startedMillis,
    OptionalLong closedMillis,
    Optional<String> activity,
    Board board,
    Map<String, Progress> progress,
    Map<String, Integer> participants,
    RunSheet sheet,
    Map<CardRef, String> names,
    Corrections corrections,
    Journal journal,
    List<Memento> mementos) {

  /// How many commands undo can take back.
  static final int UNDO_DEPTH = 10;

  static final State INITIAL =
      new State(
          0,
          0,
          Phase.READY,
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Board.EMPTY,
          Map.of(),
          Map.of(),
          RunSheet.OF_THE_PACK,
          Map.of(),
          Corrections.NONE,
          Journal.EMPTY,
          List.of());

  public State {
    progress = Map.copyOf(progress);
    participants = Map.copyOf(participants);
    names = Map.copyOf(names);
    mementos = List.copyOf(mementos);
  }

  /// How far an activity has come; nothing yet for one that was never touched.
  public Progress progressOf(String activityId) {
    return progress.getOrDefault(activityId, Progress.NONE);
  }

  /// What a card is called: what a person wrote on a blank one, or what is printed on it.
  public String titleOf(Card card) {
    return names.getOrDefault(card.ref(), card.title());
  }

  State logged(Entry entry) {
    return copy()
        .seq(entry.seq())
        .elapsed(entry.at().elapsedMillis())
        .journal(journal.logged(entry, this))
        .done();
  }

  State withPhase(Phase value) {
    return copy().phase(value).done();
  }

  State startedAt(long atMillis) {
    return copy().phase(Phase.RUNNING).started(OptionalLong.of(atMillis)).done();
  }

  State closedAt(long atMillis) {
    return copy().phase(Phase.CLOSED).closed(OptionalLong.of(atMillis)).done();
  }

  State withActivity(String id) {
    return copy().activity(Optional.of(id)).done();
  }

  State withBoard(Board value) {
    return copy().board(value).done();
  }

  State withParticipants(Map<String, Integer> value) {
    return copy().participants(value).done();
  }

  State withSheet(RunSheet value) {
    return copy().sheet(value).done();
  }

  State withCorrections(Corrections value) {
    return copy().corrections(value).done();
  }

  State withJournal(Journal value) {
    return copy().journal(value).done();
  }

  /// The same with a blank card that says something else, or nothing any more.
  State withName(CardRef card, Optional<String> name) {
    Map<CardRef, String> next = new HashMap<>(names);
    next.remove(card);
    name.ifPresent(text -> next.put(card, text));
    return copy().names(next).done();
  }

  State withProgress(String activityId, UnaryOperator<Progress> change) {
    Map<String, Progress> next = new HashMap<>(progress);
    next.put(activityId, change.apply(progressOf(activityId)));
    return copy().progress(next).done();
  }

  /// Keeps one more command for undo and forgets the oldest when there are too many.
  State remembering(Memento memento) {
    List<Memento> next = new ArrayList<>(mementos);
    next.add(memento);
    return withMementos(next.subList(Math.max(0, next.size() - UNDO_DEPTH), next.size()));
  }

  /// The same with another last command for undo.
  State replacingLast(Memento memento) {
    return withMementos(mementos.subList(0, mementos.size() - 1)).remembering(memento);
  }

  /// Forgets what an event has overtaken.
  State forgetting(Predicate<Restore> overtaken) {
    return withMementos(
        mementos.stream().flatMap(memento -> memento.without(overtaken).stream()).toList());
  }

  Optional<Memento> lastMemento() {
    return mementos.isEmpty() ? Optional.empty() : Optional.of(mementos.getLast());
  }

  State withMementos(List<Memento> value) {
    return copy().mementos(value).done();
  }

  private StateCopy copy() {
    return new StateCopy(this);
  }
}
