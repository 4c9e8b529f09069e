package fr.tablee.debrief;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Anonymous counts.
///
/// @param total people, if somebody counted
/// @param counts every count that was given, `total` included, sorted by name
public record Participants(OptionalInt total, Map<String, Integer> counts) {

  public Participants {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  static Participants of(Map<String, Integer> counts) {
    Integer total = counts.get("total");
    return new Participants(total == null ? OptionalInt.empty() : OptionalInt.of(total), counts);
  }
}
