package fr.tablee.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the workshop stands against its run sheet.
///
/// @param sheet the run sheet
/// @param coming what was not turned to yet and is not skipped, in the order it will come
/// @param elapsedMillis since the start, pauses included
/// @param leftMillis of the current activity's time; 0 when over
record Timetable(RunSheet sheet, List<Stop> coming, long elapsedMillis, long leftMillis) {

  static Timetable of(PackIndex index, State state, Moment now) {
    RunSheet sheet = index.sheet(state);
    int current = state.activity().map(sheet::place).orElse(-1);
    List<Stop> later = new ArrayList<>();
    List<Stop> passed = new ArrayList<>();
    for (int place = 0; place < sheet.stops().size(); place++) {
      Stop stop = sheet.stops().get(place);
      if (!stop.skipped() && !state.progressOf(stop.activity()).entered()) {
        (place > current ? later : passed).add(stop);
      }
    }
    later.addAll(passed);
    return new Timetable(
        sheet,
        List.copyOf(later),
        PublicProjection.elapsedMillis(state, now),
        left(index, state, now));
  }

  private static long left(PackIndex index, State state, Moment now) {
    return state.phase() == Phase.CLOSED
        ? 0
        : state
            .activity()
            .map(id ->
                state
                    .progressOf(id)
                    .timer()
                    .leftMillis(index.plannedMillis(state, id), now.elapsedMillis()))
            .map(left -> Math.max(0, left))
            .orElse(0L);
  }

  /// When each coming activity will end if all goes as planned now, in seconds since the start.
  Map<String, Long> ends() {
    Map<String, Long> ends = new TreeMap<>();
    long atMillis = elapsedMillis + leftMillis;
    for (Stop stop : coming) {
      atMillis += stop.seconds() * 1000L;
      ends.put(stop.activity(), atMillis / 1000);
    }
    return ends;
  }

  /// Seconds by which the workshop will end late (positive) or early if all goes as planned now.
  long driftSeconds() {
    long comingMillis = coming.stream().mapToLong(stop -> stop.seconds() * 1000L).sum();
    return (elapsedMillis + leftMillis + comingMillis - sheet.wishedSeconds() * 1000L) / 1000;
  }
}
