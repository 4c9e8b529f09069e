package fr.tablee.print;

import fr.tablee.content.Language;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.Result;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The words that paper adds to a debrief's own sentences: figures, verdicts and dates in words.
/// Never a bare percentage. Immutable.
public final class DebriefWords {

  private final PrintWords words;
  private final Language language;
  private final DateTimeFormatter day;

  private DebriefWords(PrintWords words, Language language) {
    this.words = words;
    this.language = language;
    this.day = DateTimeFormatter.ofPattern(words.say("debrief.day"), language.locale());
  }

  /// The words of a language.
  public static DebriefWords of(Language language) {
    return new DebriefWords(PrintWords.of(language.code()), language);
  }

  /// The debrief's own words, for its drawings.
  public fr.tablee.debrief.DebriefWords said() {
    return fr.tablee.debrief.DebriefWords.in(language);
  }

  /// BCP 47 tag.
  public String tag() {
    return language.code();
  }

  public String say(String key, Object... told) {
    return words.say("debrief." + key, told);
  }

  public String count(String key, int count, Object... told) {
    return words.count("debrief." + key, count, told);
  }

  /// A text of the debrief, with the unbreakable spaces of its language.
  public String set(String text) {
    return words.set(text);
  }

  /// `mardi 24 novembre 2026`.
  public String day(LocalDate date) {
    return day.format(date);
  }

  /// `45 min`, `2 h`, `1 h 05`.
  public String minutes(long minutes) {
    if (minutes < 60) {
      return minutes + "\u00a0min";
    }
    return minutes % 60 == 0
        ? "%d\u00a0h".formatted(minutes / 60)
        : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
  }

  /// `12 min sur 15 prévues`.
  public String spent(long actual, long planned) {
    return say("spent", minutes(actual), minutes(planned));
  }

  /// `3 cartes à déplacer sur 18, 2 dans la mauvaise rangée`.
  ///
  /// @param kind kind of the activity
  public String result(String kind, Result result) {
    if (result.placed() == 0) {
      return say("result.none");
    }
    if (result.complete()) {
      return say("result.all");
    }
    List<String> said = new ArrayList<>();
    if (result.moves() > 0) {
      said.add(count("result.moves", result.moves(), result.placed()));
    }
    if (result.misfiled() > 0) {
      String key = kind.equals("timeline") ? "result.rows" : "result.zones";
      said.add(count(key, result.misfiled(), result.placed()));
    }
    if (said.isEmpty()) {
      said.add(say("result.laid"));
    }
    int waiting = result.of() - result.placed();
    if (waiting > 0) {
      said.add(count("result.unplaced", waiting));
    }
    return String.join(", ", said);
  }

  /// A verdict on a card.
  ///
  /// @param kind kind of the activity
  public String verdict(String kind, String verdict) {
    boolean row = verdict.equals("wrong-zone") && kind.equals("timeline");
    return say("verdict." + (row ? "wrong-row" : verdict));
  }

  /// `45 ans trop tard`, `trop tôt`; empty for a card that was not off.
  public String off(CardReport card) {
    String way = card.direction().map(word -> say("off." + word)).orElse("");
    return card.yearsOff().isPresent() ? count("off.years", card.yearsOff().getAsInt(), way) : way;
  }

  /// A choice of the State's form; one that has no words stays as it is.
  public String choice(String choice) {
    return words.knows("debrief.choice." + choice) ? say("choice." + choice) : choice;
  }

  /// The choices that somebody counted: `18–24 ans : 3, …`; empty when nobody did.
  public String counts(Map<String, OptionalInt> counts) {
    return counts.entrySet().stream()
        .filter(one -> one.getValue().isPresent())
        .map(one -> say("choice", choice(one.getKey()), one.getValue().getAsInt()))
        .collect(Collectors.joining(", "));
  }
}
