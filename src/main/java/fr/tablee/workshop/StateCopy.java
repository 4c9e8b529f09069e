package fr.tablee.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Changes some parts of a [State] on the way to the next one. Lives within one call.
final class StateCopy {

  private long seq;
  private long elapsedMillis;
  private Phase phase;
  private OptionalLong startedMillis;
  private OptionalLong closedMillis;
  private Optional<String> activity;
  private Board board;
  private Map<String, Progress> progress;
  private Map<String, Integer> participants;
  private List<Memento> mementos;

  StateCopy(State from) {
    seq = from.seq();
    elapsedMillis = from.elapsedMillis();
    phase = from.phase();
    startedMillis = from.startedMillis();
    closedMillis = from.closedMillis();
    activity = from.activity();
    board = from.board();
    progress = from.progress();
    participants = from.participants();
    mementos = from.mementos();
  }

  StateCopy seq(long value) {
    seq = value;
    return this;
  }

  StateCopy elapsed(long value) {
    elapsedMillis = value;
    return this;
  }

  StateCopy phase(Phase value) {
    phase = value;
    return this;
  }

  StateCopy started(OptionalLong value) {
    startedMillis = value;
    return this;
  }

  StateCopy closed(OptionalLong value) {
    closedMillis = value;
    return this;
  }

  StateCopy activity(Optional<String> value) {
    activity = value;
    return this;
  }

  StateCopy board(Board value) {
    board = value;
    return this;
  }

  StateCopy progress(Map<String, Progress> value) {
    progress = value;
    return this;
  }

  StateCopy participants(Map<String, Integer> value) {
    participants = value;
    return this;
  }

  StateCopy mementos(List<Memento> value) {
    mementos = value;
    return this;
  }

  State done() {
    return new State(
        seq,
        elapsedMillis,
        phase,
        startedMillis,
        closedMillis,
        activity,
        board,
        progress,
        participants,
        mementos);
  }
}
