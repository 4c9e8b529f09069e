package fr.tablee.workshop;

import java.util.List;
import java.util.Optional;

/// What one input did to a workshop, ready for the log and for the pages.
///
/// @param state the state after it
/// @param entries the numbered entries to log, perhaps none
/// @param refusal why the command was not done; a refused command card still logs that it lies on
///   the lectern
public record Turn(State state, List<Entry> entries, Optional<Refusal> refusal) {

  public Turn {
    entries = List.copyOf(entries);
  }
}
