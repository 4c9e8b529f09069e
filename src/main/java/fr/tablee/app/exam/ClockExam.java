package fr.tablee.app.exam;

import fr.tablee.web.ReadyCheck.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the wall clock can be right. A Pi has no battery clock: without network it wakes up in
/// the past. Nothing but the dates of workshops hangs on it.
final class ClockExam {

  /// Before the program was written, no clock was right.
  private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

  private static final Duration SLACK = Duration.ofMinutes(5);
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH 'h' mm", Locale.FRENCH);

  private ClockExam() {}

  /// @param now what the clock says
  /// @param data the folder of kept workshops; a clock behind its newest file is wrong
  static Finding of(Instant now, Path data, ZoneId zone) {
    String said = "Horloge : " + FRENCH.format(now.atZone(zone));
    Optional<Instant> newest = newest(data);
    boolean behind = newest.isPresent() && now.plus(SLACK).isBefore(newest.get());
    if (now.isBefore(EARLIEST) || behind) {
      return Finding.watch(
          "clock",
          said
              + (behind
                  ? ", plus tôt que le dernier atelier gardé."
                  : ", elle n’est pas à l’heure."),
          "la régler (« sudo date -s '2026-09-01 14:00' ») ou relier une fois le Raspberry Pi à"
              + " Internet ; les durées, elles, restent justes");
    }
    return Finding.fine("clock", said + ".");
  }

  /// The same for a page, which words the time itself.
  static Line line(Instant now, Path data) {
    return of(now, data, ZoneId.systemDefault()).level() == Finding.Level.FINE
        ? Line.fine("clock", "clock-ok", now)
        : Line.warn("clock", "clock-wrong", "clock", now);
  }

  private static Optional<Instant> newest(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(ClockExam::changed).max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }
}
