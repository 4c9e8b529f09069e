package fr.tablee.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The activities in the order and with the times planned at the table. Immutable; see
/// [PackIndex#sheet] for the one that holds now.
///
/// @param stops every activity of the pack; empty while nobody changed the pack's own order
/// @param wishedSeconds how long the whole workshop is meant to take, pauses included
public record RunSheet(List<Stop> stops, int wishedSeconds) {

  /// As the pack has it.
  static final RunSheet OF_THE_PACK = new RunSheet(List.of(), 0);

  public RunSheet {
    stops = List.copyOf(stops);
  }

  /// The same with exactly the activities of another: unknown ones left out, each once, missing
  /// ones at the end.
  RunSheet withAllOf(RunSheet whole) {
    Map<String, Stop> known = new LinkedHashMap<>();
    for (Stop stop : stops) {
      if (stop.seconds() > 0 && whole.stop(stop.activity()).isPresent()) {
        known.putIfAbsent(stop.activity(), stop);
      }
    }
    whole.stops.forEach(stop -> known.putIfAbsent(stop.activity(), stop));
    return new RunSheet(List.copyOf(known.values()), wishedSeconds);
  }

  public Optional<Stop> stop(String activity) {
    return stops.stream().filter(stop -> stop.activity().equals(activity)).findFirst();
  }

  /// Place of an activity, from 0; -1 for an unknown one.
  int place(String activity) {
    return stops.stream().map(Stop::activity).toList().indexOf(activity);
  }

  /// The activity that follows, skipped ones aside; of none, the first.
  Optional<String> after(Optional<String> activity) {
    return stops.stream()
        .skip(activity.map(this::place).orElse(-1) + 1L)
        .filter(stop -> !stop.skipped())
        .map(Stop::activity)
        .findFirst();
  }

  /// Seconds planned for all that is not skipped.
  int totalSeconds() {
    return stops.stream().filter(stop -> !stop.skipped()).mapToInt(Stop::seconds).sum();
  }

  /// The same with another line for an activity.
  RunSheet with(Stop changed) {
    return new RunSheet(
        stops.stream()
            .map(stop -> stop.activity().equals(changed.activity()) ? changed : stop)
            .toList(),
        wishedSeconds);
  }

  /// The same with an activity moved to a place, from 0.
  RunSheet moved(String activity, int place) {
    List<Stop> next = new ArrayList<>(stops);
    Stop stop = next.remove(place(activity));
    next.add(place, stop);
    return new RunSheet(next, wishedSeconds);
  }

  RunSheet wishing(int seconds) {
    return new RunSheet(stops, seconds);
  }

  Event.RunSheetChanged changed() {
    return new Event.RunSheetChanged(stops, wishedSeconds);
  }
}
