package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Result;
import fr.tablee.debrief.history.ActivitySummary;
import fr.tablee.debrief.history.WorkshopSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;

/// The history page's words in one language, and what it says of days, spans and counts. Immutable.
public final class HistoryWords {

  private static final String NBSP = Character.toString(0x00A0);

  private final Words words;
  private final ZoneId zone;

  HistoryWords(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /// A sentence of the history's bundle.
  public String say(String key, Object... told) {
    return words.say("history." + key, told);
  }

  /// A sentence that counts.
  public String count(String key, long count, Object... told) {
    return words.count("history." + key, count, told);
  }

  /// `mardi 3 mars 2026`, `Tuesday 3 March 2026`. A phone may break it after the weekday.
  public String day(WorkshopSummary workshop) {
    return moment(workshop)
        .map(at ->
            first(at)
                ? at.format(pattern("EEEE '1er' MMMM uuuu"))
                : at.format(pattern("EEEE d MMMM uuuu")))
        .map(text -> text.replace(" ", NBSP).replaceFirst(NBSP, " "))
        .orElse(say("no-date"));
  }

  /// `3 mars 2026`
  public String shortDay(WorkshopSummary workshop) {
    return moment(workshop)
        .map(at ->
            first(at) ? at.format(pattern("'1er' MMM uuuu")) : at.format(pattern("d MMM uuuu")))
        .map(text -> text.replace(" ", NBSP))
        .orElse(say("no-date"));
  }

  /// `14 h 05`, `14:05`.
  public String hour(WorkshopSummary workshop) {
    String shape = words.language() == Language.FRENCH ? "H'" + NBSP + "h" + NBSP + "'mm" : "H:mm";
    return moment(workshop).map(at -> at.format(pattern(shape))).orElse("");
  }

  private boolean first(ZonedDateTime at) {
    return words.language() == Language.FRENCH && at.getDayOfMonth() == 1;
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.language().locale());
  }

  private Optional<ZonedDateTime> moment(WorkshopSummary workshop) {
    return workshop.opened().map((Instant opened) -> opened.atZone(zone));
  }

  /// `45 min`, `2 h`, `1 h 05`.
  public String minutes(double minutes) {
    return span(Math.round(minutes));
  }

  private String span(long minutes) {
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return words.say("common.minutes", rest);
    }
    return rest == 0
        ? words.say("common.hours", hours)
        : words.say("common.hours-minutes", hours, "%02d".formatted(rest));
  }

  public String people(OptionalInt people) {
    return people.isPresent() ? count("people", people.getAsInt()) : say("people-unknown");
  }

  public String ending(WorkshopSummary workshop) {
    return say("ending." + HistoryQuery.word(workshop.ending()));
  }

  /// The cards to look at again, from the first check to the last: `5 → 2`; the minutes where there
  /// was no check.
  public String strip(ActivitySummary activity) {
    if (!activity.played()) {
      return "–";
    }
    if (activity.first().isEmpty()) {
      return span(activity.actualMinutes());
    }
    int first = wrong(activity.first().get());
    int last = wrong(activity.last().orElse(activity.first().get()));
    return activity.attempts() > 1 ? first + NBSP + "→" + NBSP + last : Integer.toString(first);
  }

  /// The same, said.
  public String told(ActivitySummary activity) {
    if (!activity.played()) {
      return say("strip.unplayed", activity.title());
    }
    if (activity.first().isEmpty()) {
      return say("strip.time", activity.title(), span(activity.actualMinutes()));
    }
    int first = wrong(activity.first().get());
    int last = wrong(activity.last().orElse(activity.first().get()));
    return activity.attempts() > 1
        ? say("strip.twice", activity.title(), first, last)
        : say("strip.once", activity.title(), first);
  }

  /// `5 cartes à revoir sur 18`, or that there were none.
  public String result(Optional<Result> result) {
    return result
        .map(board -> {
          int wrong = wrong(board);
          if (board.placed() == 0) {
            return say("result.none");
          }
          return wrong == 0
              ? say("result.right", board.placed())
              : count("result.wrong", wrong, board.placed());
        })
        .orElse(say("result.unchecked"));
  }

  static int wrong(Result result) {
    return result.placed() - result.right();
  }

  /// A number without a needless fraction: `5`, `5,5`.
  public String number(double number) {
    if (number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    return String.format(words.language().locale(), "%.1f", number);
  }
}
