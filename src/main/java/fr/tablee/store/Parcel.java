package fr.tablee.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One whole workshop on its way from one table to another, as its rows are.
///
/// @param opened ISO 8601, wall clock
/// @param packJson the pack as it was played
/// @param log its rows, in order
/// @param note what was written about it afterwards
/// @param edits what was edited in its debrief
/// @param origin the table it was played on, where that is not the one that sends it
public record Parcel(
    String id,
    String opened,
    String pack,
    String packVersion,
    String table,
    String packJson,
    List<Line> log,
    Optional<Note> note,
    List<Edit> edits,
    Optional<String> origin) {

  public Parcel {
    log = List.copyOf(log);
    edits = List.copyOf(edits);
  }

  /// One row of the log.
  ///
  /// @param wall ISO 8601
  /// @param body JSON object
  public record Line(
      long seq,
      String wall,
      long elapsedMillis,
      String actor,
      String type,
      int version,
      String body) {}

  /// @param edited ISO 8601
  public record Note(String text, String edited) {}

  /// One edited sentence of the debrief, as the table `debrief_edit` has it.
  public record Edit(
      String language, String sentence, String block, String kind, String text, String edited) {}

  /// SHA-256 of pack and log: the same workshop has the same on every table.
  public String fingerprint() {
    return Fingerprint.of(
        Fingerprint.of(packJson)
            + log.stream().map(Line::toString).collect(Collectors.joining("\n", "\n", "")));
  }

  /// Whether the other one is the same workshop, known for longer.
  boolean begins(Parcel longer) {
    return packJson.equals(longer.packJson)
        && log.size() <= longer.log.size()
        && log.equals(longer.log.subList(0, log.size()));
  }
}
