package fr.tablee.content;

import fr.tablee.content.Mat.Zone;
import fr.tablee.content.Timeline.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether the right answer of a timeline can be laid on its mat: each card in its zone, in the
/// order of dates, cards of one column being at the same time.
final class TimelineRoom {

  private TimelineRoom() {}

  /// Reports a deck whose right answer finds no room.
  static void check(List<Entry> entries, ActivityDraft draft) {
    Map<String, Map<Integer, Integer>> slots = slotsByZoneAndColumn(draft.zones().zones());
    Map<String, Map<Integer, Integer>> used = new HashMap<>();
    int column = 0;
    for (Entry entry : chain(entries)) {
      Map<Integer, Integer> room = slots.getOrDefault(entry.zone(), Map.of());
      if (room.isEmpty()) {
        return;
      }
      Map<Integer, Integer> full = used.computeIfAbsent(entry.zone(), _ -> new HashMap<>());
      int earliest = column;
      column =
          room.keySet().stream()
              .filter(c -> c >= earliest && full.getOrDefault(c, 0) < room.getOrDefault(c, 0))
              .min(Comparator.naturalOrder())
              .orElse(Integer.MAX_VALUE);
      if (column == Integer.MAX_VALUE) {
        draft
            .fields()
            .report(
                "cards",
                "la bonne réponse ne tient pas sur la nappe : plus de colonne pour %s ; ôter des cartes ou mêler davantage les zones"
                    .formatted(Wording.quoted(entry.card().title())));
        return;
      }
      full.merge(column, 1, Integer::sum);
    }
  }

  /// As many cards as possible that all stand in one order. What does not fit for them does not fit
  /// for the whole deck; laid each as early as can be, they take the fewest columns.
  private static List<Entry> chain(List<Entry> entries) {
    List<Entry> chain = new ArrayList<>();
    entries.stream()
        .sorted(
            Comparator.<Entry>comparingInt(entry -> entry.tolerated().to())
                .thenComparingInt(entry -> entry.tolerated().from()))
        .filter(e -> chain.isEmpty() || chain.getLast().tolerated().isBefore(e.tolerated()))
        .forEach(chain::add);
    return chain;
  }

  private static Map<String, Map<Integer, Integer>> slotsByZoneAndColumn(List<Zone> zones) {
    Map<String, Map<Integer, Integer>> slots = new HashMap<>();
    for (Zone zone : zones) {
      Map<Integer, Integer> columns = slots.computeIfAbsent(zone.id(), _ -> new HashMap<>());
      zone.slots().forEach(slot -> columns.merge(slot.column(), 1, Integer::sum));
    }
    return slots;
  }
}
