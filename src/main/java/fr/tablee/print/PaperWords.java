package fr.tablee.print;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.DebriefWords;
import fr.tablee.debrief.Result;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The words that paper adds to those of a debrief, in one language. Immutable.
public final class PaperWords {

  private final PrintWords words;
  private final DebriefWords said;

  private PaperWords(PrintWords words, DebriefWords said) {
    this.words = words;
    this.said = said;
  }

  /// The words of a language.
  public static PaperWords of(Language language) {
    return new PaperWords(PrintWords.of(language.code()), DebriefWords.in(language));
  }

  /// BCP 47 tag.
  public String tag() {
    return said.language().code();
  }

  /// The debrief's own words, for its drawings.
  public DebriefWords said() {
    return said;
  }

  public String say(String key, Object... told) {
    return words.say("debrief." + key, told);
  }

  public String count(String key, int count, Object... told) {
    return words.count("debrief." + key, count, told);
  }

  /// A text of pack or debrief, with the unbreakable spaces of its language and in signs that the
  /// typefaces have.
  public String set(String text) {
    return words.set(text).replace('\u202F', '\u00A0');
  }

  public String day(LocalDate date) {
    return set(said.day(date));
  }

  public String minutes(long minutes) {
    return set(said.minutes(minutes));
  }

  public String spent(ActivityReport report) {
    return set(said.spent(report));
  }

  /// @param kind kind of the activity
  public String result(String kind, Result result) {
    return set(said.result(kind, result));
  }

  /// What chance would give; empty where there is no measure.
  public String chance(ActivityReport report) {
    return set(said.chance(report));
  }

  /// @param kind kind of the activity
  public String verdict(String kind, Optional<String> verdict) {
    return set(said.verdict(kind, verdict));
  }

  public String off(CardReport card) {
    return set(said.off(card));
  }

  /// A choice of the State's form.
  public String choice(String choice) {
    return said.choice(choice);
  }

  /// The choices that somebody counted: `18–24 ans : 3, …`; empty when nobody did.
  public String counts(Map<String, OptionalInt> counts) {
    return counts.entrySet().stream()
        .filter(one -> one.getValue().isPresent())
        .map(one -> say("choice", choice(one.getKey()), one.getValue().getAsInt()))
        .collect(Collectors.joining(", "));
  }
}
