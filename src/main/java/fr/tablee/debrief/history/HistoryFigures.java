package fr.tablee.debrief.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What many workshops say together.
///
/// @param workshops how many there were
/// @param people how many took part, where somebody counted
/// @param counted workshops where somebody did
/// @param minutes minutes of all workshops together
/// @param activities the activities that were played, pack by pack in the order of the run sheet
public record HistoryFigures(
    int workshops, int people, int counted, long minutes, List<ActivityFigures> activities) {

  public HistoryFigures {
    activities = List.copyOf(activities);
  }

  /// Reads the figures off some workshops; those that never started say nothing.
  ///
  /// @param summaries newest first: titles are the newest ones
  public static HistoryFigures of(List<WorkshopSummary> summaries) {
    List<WorkshopSummary> started =
        summaries.stream().filter(one -> one.ending() != WorkshopSummary.Ending.UNSTARTED).toList();
    Map<String, ActivityCounter> counters = new LinkedHashMap<>();
    for (WorkshopSummary workshop : started) {
      for (ActivitySummary activity : workshop.activities()) {
        counters
            .computeIfAbsent(
                workshop.pack() + "/" + activity.id(),
                _ -> new ActivityCounter(workshop.pack(), activity))
            .add(workshop.packVersion(), activity);
      }
    }
    return new HistoryFigures(
        started.size(),
        started.stream().mapToInt(one -> one.people().orElse(0)).sum(),
        (int) started.stream().filter(one -> one.people().isPresent()).count(),
        started.stream().mapToLong(WorkshopSummary::minutes).sum(),
        counters.values().stream()
            .map(ActivityCounter::figures)
            .filter(activity -> activity.played() > 0)
            .toList());
  }
}
