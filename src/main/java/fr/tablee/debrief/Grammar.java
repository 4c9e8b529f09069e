package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a language of the debrief does by rule, beside what [Language] knows: elisions, lists,
/// numbers, durations, days.
sealed interface Grammar {

  static Grammar of(Language language) {
    return switch (language) {
      case FRENCH -> new French();
      case ENGLISH -> new English();
    };
  }

  /// `de` before a word, for French: `de la carte`, `d’ELIZA`.
  String of(String next);

  /// The word before the last of a list, spaces included.
  String and();

  /// A number as figures.
  String number(long number);

  /// A duration from whole minutes.
  String minutes(long minutes);

  /// A day with its weekday.
  String day(LocalDate day);

  /// What separates two items of a list: a semicolon once an item holds a comma itself.
  default String comma(List<Told> items) {
    return items.stream().anyMatch(item -> item.text().contains(", ")) ? semicolon() : ", ";
  }

  String semicolon();

  private static String grouped(long number, String separator) {
    return number < 10_000 && number > -10_000
        ? Long.toString(number)
        : Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
  }

  /// French: elides, and sets thousands apart by a narrow space.
  record French() implements Grammar {

    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter FIRST =
        DateTimeFormatter.ofPattern("EEEE '1er' MMMM uuuu", Locale.FRENCH);

    /// A vowel, or one of the common words whose h is mute; `onze`, `oui`, `yaourt` do not elide.
    private static final Pattern ELIDES =
        Pattern.compile(
            "^(?!(onze|oui|ouistiti)\\b|[a-z]\\d)([aàâäeéèêëiîïoôöuùûüœæ]"
                + "|h(abit|armon|ésit|eure|ier\\b|ist|iver|omm|onn|ôpital|ôtel|oriz|orlog|orr|uil|uma|umeur|umour|ygi|yp))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String of(String next) {
      return ELIDES.matcher(next).find() ? "d’" : "de ";
    }

    @Override
    public String and() {
      return " et ";
    }

    @Override
    public String semicolon() {
      return "\u00a0; ";
    }

    @Override
    public String number(long number) {
      return grouped(number, "\u202f");
    }

    @Override
    public String minutes(long minutes) {
      if (minutes < 60) {
        return minutes + "\u00a0min";
      }
      return minutes % 60 == 0
          ? "%d\u00a0h".formatted(minutes / 60)
          : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
    }

    @Override
    public String day(LocalDate day) {
      return (day.getDayOfMonth() == 1 ? FIRST : DAY).format(day).replace(' ', '\u00a0');
    }
  }

  /// English.
  record English() implements Grammar {

    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Override
    public String of(String next) {
      return "of ";
    }

    @Override
    public String and() {
      return " and ";
    }

    @Override
    public String semicolon() {
      return "; ";
    }

    @Override
    public String number(long number) {
      return grouped(number, ",");
    }

    @Override
    public String minutes(long minutes) {
      if (minutes < 60) {
        return minutes + "\u00a0min";
      }
      return minutes % 60 == 0
          ? "%d\u00a0h".formatted(minutes / 60)
          : "%d\u00a0h\u00a0%d\u00a0min".formatted(minutes / 60, minutes % 60);
    }

    @Override
    public String day(LocalDate day) {
      return DAY.format(day).replace(' ', '\u00a0');
    }
  }
}
