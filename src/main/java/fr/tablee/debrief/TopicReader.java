package fr.tablee.debrief;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows the topics of the debate groups from state to state. For one log and one thread.
final class TopicReader {

  private final List<TopicSpan> ended = new ArrayList<>();

  /// When each group chose what it talks about, in time spent on the activity.
  private final Map<Group, Long> since = new HashMap<>();

  private record Group(String activity, String zone) {}

  void step(State before, State after, long atMillis) {
    if (after.progress().equals(before.progress())) {
      return;
    }
    for (Group group : groups(before, after)) {
      Optional<CardRef> was = topic(before, group);
      Optional<CardRef> now = topic(after, group);
      if (!was.equals(now)) {
        was.ifPresent(card -> ended.add(span(before, group, card, atMillis)));
        since.put(group, spent(after, group, atMillis));
      }
    }
  }

  /// All spans; those that are not over end now.
  List<TopicSpan> all(State end, long endMillis) {
    List<TopicSpan> spans = new ArrayList<>(ended);
    end.progress()
        .forEach((activity, progress) ->
            progress
                .topics()
                .forEach((zone, card) ->
                    spans.add(span(end, new Group(activity, zone), card, endMillis))));
    return spans;
  }

  private TopicSpan span(State state, Group group, CardRef card, long atMillis) {
    long millis = spent(state, group, atMillis) - since.getOrDefault(group, 0L);
    return new TopicSpan(group.activity(), group.zone(), card, millis);
  }

  private static Optional<CardRef> topic(State state, Group group) {
    return Optional.ofNullable(state.progressOf(group.activity()).topics().get(group.zone()));
  }

  private static long spent(State state, Group group, long atMillis) {
    return state.progressOf(group.activity()).timer().spentMillis(atMillis);
  }

  private static Set<Group> groups(State before, State after) {
    Set<Group> groups = new HashSet<>();
    for (State state : List.of(before, after)) {
      for (Map.Entry<String, Progress> one : state.progress().entrySet()) {
        one.getValue().topics().keySet().forEach(zone -> groups.add(new Group(one.getKey(), zone)));
      }
    }
    return groups;
  }
}
