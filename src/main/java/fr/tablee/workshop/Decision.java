package fr.tablee.workshop;

import java.util.List;

/// What the workshop makes of an input.
public sealed interface Decision {

  /// Done; these events follow (perhaps none).
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// Not possible now; nothing changes.
  record Refused(Refusal refusal) implements Decision {}
}
