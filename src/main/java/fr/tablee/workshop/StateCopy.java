package fr.tablee.workshop;

import fr.tablee.table.CardRef;
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
  private RunSheet sheet;
  private Map<CardRef, String> names;
  private Corrections corrections;
  private Journal journal;
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
    sheet = from.sheet();
    names = from.names();
    corrections = from.corrections();
    journal = from.journal();
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

  StateCopy sheet(RunSheet value) {
    sheet = value;
    return this;
  }

  StateCopy names(Map<CardRef, String> value) {
    names = value;
    return this;
  }

  StateCopy corrections(Corrections value) {
    corrections = value;
    return this;
  }

  StateCopy journal(Journal value) {
    journal = value;
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
        sheet,
        names,
        corrections,
        journal,
        mementos);
  }
}
