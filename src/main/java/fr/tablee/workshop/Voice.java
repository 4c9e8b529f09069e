package fr.tablee.workshop;

import java.util.Map;
import java.util.TreeMap;

/// Who speaks in one debate group, or at the whole table, by seat. Time is that of the activity: it
/// stands while the workshop is paused or turned to something else.
///
/// @param seat who speaks now; 0 for nobody
/// @param sinceMillis since when, in the activity's time
/// @param spoken milliseconds by seat, without the present stretch
public record Voice(int seat, long sinceMillis, Map<Integer, Long> spoken) {

  static final Voice SILENT = new Voice(0, 0, Map.of());

  public Voice {
    spoken = Map.copyOf(spoken);
  }

  /// The same with somebody else speaking.
  Voice turned(int to, long spentMillis) {
    return new Voice(to, spentMillis, spoken(spentMillis));
  }

  /// Milliseconds by seat up to a time of the activity.
  public Map<Integer, Long> spoken(long spentMillis) {
    Map<Integer, Long> all = new TreeMap<>(spoken);
    if (seat > 0) {
      all.merge(seat, Math.max(0, spentMillis - sinceMillis), Long::sum);
    }
    return all;
  }
}
