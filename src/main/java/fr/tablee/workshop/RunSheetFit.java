package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes what is still to come fit a wished length. Each coming activity keeps its share of the
/// pack's own times, in whole minutes, but never less than its floor: 40 % of the pack's time, and
/// five minutes for the commitments. What was played, and what is left of the current activity,
/// stand.
///
/// @param sheet the run sheet now
/// @param coming the activities to come, in order
/// @param takenMillis time since the start with what is left of the current activity
record RunSheetFit(RunSheet sheet, List<Share> coming, long takenMillis) {

  private static final double LEAST_PART = 0.4;
  private static final int LEAST_COMMITMENT = 5;

  /// @param minutes as the pack plans it
  /// @param floor fewest minutes
  record Share(String activity, double minutes, int floor) {

    static Share of(Activity activity) {
      double minutes = activity.frame().planned().toSeconds() / 60.0;
      int floor = (int) Math.ceil(minutes * LEAST_PART);
      return new Share(
          activity.id(),
          minutes,
          activity instanceof Commitment ? Math.max(floor, LEAST_COMMITMENT) : floor);
    }
  }

  static RunSheetFit of(PackIndex index, State state, Moment now) {
    Timetable times = Timetable.of(index, state, now);
    return new RunSheetFit(
        index.sheet(state),
        times.coming().stream()
            .flatMap(stop -> index.deck(stop.activity()).stream())
            .map(deck -> Share.of(deck.activity()))
            .toList(),
        times.elapsedMillis() + times.leftMillis());
  }

  /// Fewest minutes that the whole workshop would take.
  int leastMinutes() {
    int floors = coming.stream().mapToInt(Share::floor).sum();
    return (int) Math.ceilDiv(takenMillis, 60_000L) + floors;
  }

  boolean possible(int minutes) {
    return leastMinutes() <= minutes;
  }

  /// The run sheet that takes that many minutes; empty when it is not possible. Under way, the odd
  /// seconds before a whole minute are nobody's.
  Optional<RunSheet> to(int minutes) {
    if (!possible(minutes)) {
      return Optional.empty();
    }
    Map<String, Integer> planned =
        coming.isEmpty() ? Map.of() : shares((int) ((minutes * 60_000L - takenMillis) / 60_000));
    RunSheet next = sheet;
    for (Map.Entry<String, Integer> one : planned.entrySet()) {
      next = next.with(next.stop(one.getKey()).orElseThrow().planned(one.getValue() * 60));
    }
    return Optional.of(next.wishing(minutes * 60));
  }

  /// Whole minutes for each activity that add up to `total`.
  private Map<String, Integer> shares(int total) {
    Map<String, Double> exact = new HashMap<>();
    List<Share> free = new ArrayList<>(coming);
    double left = total;
    for (Optional<Share> held = Optional.empty(); ; free.remove(held.get())) {
      double scale = left / free.stream().mapToDouble(Share::minutes).sum();
      free.forEach(share -> exact.put(share.activity(), share.minutes() * scale));
      held = free.stream().filter(share -> share.minutes() * scale < share.floor()).findFirst();
      if (held.isEmpty()) {
        return rounded(exact, total);
      }
      exact.put(held.get().activity(), (double) held.get().floor());
      left -= held.get().floor();
    }
  }

  /// Rounds down, then gives the missing minutes to those that lost most, the earlier first.
  private Map<String, Integer> rounded(Map<String, Double> exact, int total) {
    Map<String, Integer> whole = new HashMap<>();
    exact.forEach((activity, minutes) -> whole.put(activity, (int) (minutes + 1e-9)));
    int missing = total - whole.values().stream().mapToInt(Integer::intValue).sum();
    coming.stream()
        .map(Share::activity)
        .sorted(
            Comparator.comparingDouble(
                one -> whole.getOrDefault(one, 0) - exact.getOrDefault(one, 0.0)))
        .limit(missing)
        .forEach(one -> whole.merge(one, 1, Integer::sum));
    return whole;
  }
}
