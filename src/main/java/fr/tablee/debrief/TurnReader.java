package fr.tablee.debrief;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts the turns to read a card aloud: each card placed for the first time made it the next
/// seat's turn, as long as somebody had counted the people. What was undone never was. For one log
/// and one thread.
final class TurnReader {

  private final Map<String, Set<CardRef>> turns = new HashMap<>();

  void step(State before, State after) {
    if (after.progress().equals(before.progress())) {
      return;
    }
    boolean seated = after.participants().getOrDefault("total", 0) > 0;
    after
        .progress()
        .forEach((activity, progress) -> {
          Set<CardRef> was = before.progressOf(activity).round().placed();
          Set<CardRef> now = progress.round().placed();
          if (!now.equals(was)) {
            Set<CardRef> counted = turns.computeIfAbsent(activity, _ -> new HashSet<>());
            counted.retainAll(now);
            now.stream().filter(card -> seated && !was.contains(card)).forEach(counted::add);
          }
        });
  }

  /// By activity, where there was one.
  Map<String, Integer> all() {
    return turns.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue().size()));
  }
}
