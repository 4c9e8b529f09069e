package fr.tablee.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and durations as a page says them.
public final class TimeWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter FIRST =
      DateTimeFormatter.ofPattern("EEEE '1er' MMMM uuuu", Locale.FRENCH);

  private TimeWords() {}

  /// `mardi 3 mars 2026`, and `dimanche 1er mars 2026`.
  public static String day(LocalDate day) {
    return (day.getDayOfMonth() == 1 ? FIRST : DAY).format(day).replace(' ', '\u00a0');
  }

  /// `45 min`, `2 h`, `1 h 05`.
  public static String minutes(long minutes) {
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return rest + "\u00a0min";
    }
    return rest == 0 ? hours + "\u00a0h" : "%d\u00a0h\u00a0%02d".formatted(hours, rest);
  }

  /// What was spent beside what was planned: `22 min, pour 20 min prévues`.
  public static String spent(long actual, long planned) {
    return actual == planned
        ? minutes(actual) + ", comme prévu"
        : minutes(actual) + ", pour " + minutes(planned) + " prévues";
  }
}
