package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words around the figures of a debrief, for every form of it: page, paper, Markdown.
/// Immutable, for any thread.
public final class DebriefWords {

  private final Phrases phrases;

  private DebriefWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /// The words of a debrief's language.
  public static DebriefWords of(Debrief debrief) {
    return in(debrief.spoken());
  }

  public static DebriefWords in(Language language) {
    return new DebriefWords(Phrases.in(language));
  }

  public Language language() {
    return phrases.language();
  }

  /// A text of `debrief_*.properties`; numbers are told as the language tells them.
  public String say(String key, Object... told) {
    return phrases.say(key, facts(told)).text();
  }

  /// A counted text; `{0}` is the count, what is told begins at `{1}`.
  public String count(String key, long count, Object... told) {
    return phrases.count(key, Fact.of("", "", count), facts(told)).text();
  }

  private static Object[] facts(Object... told) {
    return Arrays.stream(told)
        .map(one -> one instanceof Number number ? Fact.of("", "", number.longValue()) : one)
        .toArray();
  }

  /// `a, b et c`.
  public String list(List<String> items) {
    return phrases.titles(items).text();
  }

  /// `45 min`, `1 h 05`.
  public String minutes(long minutes) {
    return phrases.grammar().minutes(minutes);
  }

  /// A moment of an activity: `12:05`.
  public String clock(long seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /// A day with its weekday.
  public String day(LocalDate day) {
    return phrases.grammar().day(day);
  }

  /// `9 personnes`.
  public String people(long count) {
    return count("page.people", count);
  }

  /// What was spent beside what was planned: `22 min, pour 20 min prévues`.
  public String spent(ActivityReport report) {
    return spent(report.actualMinutes(), report.plannedMinutes());
  }

  private String spent(long actual, long planned) {
    return actual == planned
        ? say("annex.as-planned", minutes(actual))
        : say("annex.spent", minutes(actual), minutes(planned));
  }

  /// What a debate group's own time was, a sentence each: on all its topics where they are several,
  /// and its timers.
  public List<String> times(DebateGroup group) {
    List<String> times = new ArrayList<>();
    if (group.topics().size() > 1) {
      times.add(say("annex.group-time", minutes(group.minutes())));
    }
    group
        .timers()
        .forEach(timer ->
            times.add(say("annex.timer", spent(timer.actualMinutes(), timer.plannedMinutes()))));
    return times;
  }

  /// What is said in the column of what was done by hand; empty for a card that was only sensed.
  public String hand(CardReport card) {
    if (!card.corrected()) {
      return card.byHand() ? say("annex.yes") : "";
    }
    return say(card.byHand() ? "annex.yes-fixed" : "annex.fixed");
  }

  /// A note or an example, marked where it was put right later.
  public String noted(ActivityReport report, String text) {
    return report.corrected().contains(text) ? say("annex.marked", text) : text;
  }

  /// How many people a pledge is for, marked where that was put right later.
  public String people(Pledge pledge) {
    String people = people(pledge.people());
    return pledge.corrected() ? say("annex.marked", people) : people;
  }

  /// The result of a check: `3 cartes à déplacer sur 18, 2 cartes dans la mauvaise rangée`. Never a
  /// bare percentage.
  ///
  /// @param kind kind of the activity
  public String result(String kind, Result result) {
    if (result.placed() == 0) {
      return say("result.nothing");
    }
    if (result.complete()) {
      return say("result.complete");
    }
    List<String> words = new ArrayList<>();
    if (result.moves() > 0) {
      words.add(count("result.moves", result.moves(), result.placed()));
    }
    if (result.misfiled() > 0) {
      String key =
          !kind.equals("timeline")
              ? "result.sides"
              : result.moves() > 0 ? "result.rows" : "result.rows-only";
      words.add(
          key.equals("result.sides") && result.placed() == 1
              ? say("result.sides.only", result.misfiled())
              : count(key, result.misfiled(), result.placed()));
    }
    if (words.isEmpty()) {
      words.add(say("result.placed-right"));
    }
    int waiting = result.of() - result.placed();
    if (waiting > 0) {
      words.add(count("result.waiting", waiting));
    }
    return String.join(", ", words);
  }

  /// What the same cards would give by chance: `environ 12 cartes à déplacer`; empty where there is
  /// no measure.
  public String chance(ActivityReport report) {
    List<String> words = new ArrayList<>();
    report
        .chance()
        .ifPresent(chance -> {
          if (chance.moves() > 0) {
            words.add(count("chance.moves", Math.round(chance.moves())));
          }
          if (chance.misfiled() > 0) {
            words.add(
                count(
                    report.kind().equals("timeline") ? "chance.rows" : "chance.sides",
                    Math.round(chance.misfiled())));
          }
        });
    return String.join(", ", words);
  }

  /// The share of the pairs in the right order beside that of chance: `93 sur cent ; au hasard,
  /// 50`; empty where order says nothing.
  public String pairs(ActivityReport report, Optional<Result> result) {
    if (result.isEmpty()
        || result.get().concordance().isEmpty()
        || report.chance().filter(chance -> chance.concordance() > 0).isEmpty()) {
      return "";
    }
    return say(
        "annex.pairs.value",
        Math.round(100 * result.get().concordance().getAsDouble()),
        Math.round(100 * report.chance().get().concordance()));
  }

  /// A verdict, as the legend of the display says it.
  ///
  /// @param kind kind of the activity
  /// @param verdict `right`, `move`, `wrong-zone`, `either` or `unplaced`; empty without a check
  public String verdict(String kind, Optional<String> verdict) {
    return say(
        "verdict."
            + verdict
                .map(word ->
                    !word.equals("wrong-zone") ? word : kind.equals("timeline") ? "row" : "side")
                .orElse("none"));
  }

  /// `45 ans trop tard`, `trop tôt`; empty for a card that was not off.
  public String off(CardReport card) {
    if (card.direction().isEmpty()) {
      return "";
    }
    String way = card.direction().get().equals("too-early") ? "early" : "late";
    return card.yearsOff().isPresent()
        ? count("off.years-" + way, card.yearsOff().getAsInt())
        : say("off." + way);
  }

  /// The zones where a card is right: `« Réalité »`, `« Je partage » et « Je ne partage pas »`.
  public String zones(List<String> titles) {
    return phrases.list(titles.stream().map(title -> phrases.say("title", title)).toList()).text();
  }

  /// A day as the State's form takes it: `03/03/2026`.
  public String formDay(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /// A choice of the State's form, as the form prints it; one that it does not know stays as it is.
  public String choice(String choice) {
    return phrases.sayOr("cra.choice." + choice, choice).replace(' ', '\u00a0');
  }
}
