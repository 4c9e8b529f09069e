package fr.tablee.handout;

import fr.tablee.content.Language;
import fr.tablee.debrief.WorkshopFacts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The names of a workshop's files: what it is and when, without spaces or accents, the same each
/// time. `atelier-2026-11-24-1430.zip`; where the log does not say when, the workshop's id.
///
/// @param stamp the second half
/// @param language of the first half
record FileNames(String stamp, Language language) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

  static FileNames of(WorkshopFacts workshop, ZoneId zone, Language language) {
    return new FileNames(
        workshop
            .opened()
            .map(opened -> STAMP.format(opened.atZone(zone)))
            .orElse(workshop.id().replaceAll("[^A-Za-z0-9-]", "-")),
        language);
  }

  String of(Form form) {
    String what =
        switch (form) {
          case PAGE, PDF, MARKDOWN, JSON -> "debrief";
          case CARDS -> french("cartes", "cards");
          case ALL -> french("atelier", "workshop");
        };
    return name(what, form.word());
  }

  String log() {
    return name(french("journal", "log"), "jsonl");
  }

  String souvenir() {
    return name("souvenir", "pdf");
  }

  private String name(String what, String ending) {
    return what + "-" + stamp + "." + ending;
  }

  private String french(String french, String english) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english;
    };
  }
}
