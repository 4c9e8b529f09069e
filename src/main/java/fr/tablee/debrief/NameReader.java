package fr.tablee.debrief;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.Corrections;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps which entries named a blank card, however long ago: the state's own journal holds only the
/// end of the log. For one log and one thread.
final class NameReader {

  private final Map<Long, CardRef> named = new HashMap<>();

  void step(Entry entry) {
    if (entry.event() instanceof Event.CardNamed(CardRef card, String _)) {
      named.put(entry.seq(), card);
    }
  }

  /// The cards whose name was put right or struck out later.
  Set<CardRef> corrected(Corrections corrections) {
    return named.entrySet().stream()
        .filter(one -> corrections.of(one.getKey()).isPresent())
        .map(Map.Entry::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }
}
