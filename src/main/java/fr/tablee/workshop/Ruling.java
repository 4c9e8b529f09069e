package fr.tablee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of an input inside the workshop: events, or a refusal, or both when a refused command
/// card is still read at the lectern.
///
/// @param events what happened, in order
/// @param refusal why a command was not done
record Ruling(List<Event> events, Optional<Refusal> refusal) {

  static final Ruling NOTHING = did();

  Ruling {
    events = List.copyOf(events);
  }

  static Ruling did(Event... events) {
    return new Ruling(List.of(events), Optional.empty());
  }

  static Ruling did(List<Event> events) {
    return new Ruling(events, Optional.empty());
  }

  static Ruling refused(Refusal.Reason reason, String... arguments) {
    return new Ruling(List.of(), Optional.of(Refusal.because(reason, arguments)));
  }

  /// These events first, then this.
  Ruling after(List<Event> first) {
    List<Event> all = new ArrayList<>(first);
    all.addAll(events);
    return new Ruling(all, refusal);
  }

  Decision decision() {
    return events.isEmpty() && refusal.isPresent()
        ? new Decision.Refused(refusal.get())
        : new Decision.Accepted(events);
  }
}
