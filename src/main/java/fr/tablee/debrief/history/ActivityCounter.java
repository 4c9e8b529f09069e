package fr.tablee.debrief.history;

import fr.tablee.debrief.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts one activity, workshop by workshop. One thread.
final class ActivityCounter {

  private final String pack;
  private final ActivitySummary newest;
  private final List<Long> minutes = new ArrayList<>();
  private final CardCounter cards = new CardCounter();
  private final ConfusionCounter confusions = new ConfusionCounter();
  private final SecondCheckCounter second = new SecondCheckCounter();
  private final Map<String, VersionCounter> versions = new LinkedHashMap<>();
  private Optional<ActivitySummary.Natures> natures = Optional.empty();
  private int checked;

  ActivityCounter(String pack, ActivitySummary newest) {
    this.pack = pack;
    this.newest = newest;
  }

  void add(String packVersion, ActivitySummary activity) {
    if (!activity.played()) {
      return;
    }
    minutes.add(activity.actualMinutes());
    versions.computeIfAbsent(packVersion, VersionCounter::new).add(activity);
    if (activity.first().isEmpty()) {
      return;
    }
    checked++;
    cards.add(activity);
    confusions.add(activity);
    second.add(activity);
    activity
        .natures()
        .ifPresent(more -> natures = Optional.of(natures.map(sum -> sum.plus(more)).orElse(more)));
  }

  ActivityFigures figures() {
    return new ActivityFigures(
        pack,
        newest.id(),
        newest.kind(),
        newest.title(),
        newest.accent(),
        newest.plannedMinutes(),
        minutes.size(),
        checked,
        Quartiles.of(minutes),
        cards.hardest(),
        confusions.swaps(),
        confusions.misplaced(),
        natures,
        newest.zones(),
        second.effect(),
        versions.values().stream().map(VersionCounter::figures).toList());
  }

  /// Cards to look at again.
  static int wrong(Result result) {
    return result.placed() - result.right();
  }

  private static final class VersionCounter {

    private final String version;
    private final List<Integer> wrong = new ArrayList<>();
    private final List<Long> minutes = new ArrayList<>();

    VersionCounter(String version) {
      this.version = version;
    }

    void add(ActivitySummary activity) {
      minutes.add(activity.actualMinutes());
      activity.first().ifPresent(result -> wrong.add(wrong(result)));
    }

    ActivityFigures.Version figures() {
      return new ActivityFigures.Version(
          version, minutes.size(), wrong.size(), Quartiles.of(wrong), Quartiles.of(minutes));
    }

    private static int wrong(Result result) {
      return ActivityCounter.wrong(result);
    }
  }
}
