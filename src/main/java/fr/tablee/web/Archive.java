package fr.tablee.web;

import fr.tablee.debrief.Debrief;
import java.util.List;
import java.util.Optional;

/// Workshops that were kept. Any thread may call.
public interface Archive {

  /// All workshops, newest first.
  List<KeptWorkshop> workshops();

  /// The debrief, computed now from the log and the pack as it was played.
  Optional<Debrief> debrief(String workshopId);

  /// The log, one JSON object a line.
  Optional<String> events(String workshopId);

  /// @param opened ISO 8601, wall clock
  record KeptWorkshop(String id, String pack, String opened, boolean closed, long entries) {}
}
