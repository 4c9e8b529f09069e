package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Mat;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds what went well. Each kind of activity offers what it can prove; the three strongest are
/// told, of three activities and of three kinds where there are as many.
final class Strengths {

  private static final int TOLD = 3;

  private final Story story;
  private final Phrases phrases;
  private final List<Strength> found = new ArrayList<>();

  /// What a second strength of the same kind weighs less: the same sentence twice says little.
  private static final int SAME_KIND = 25;

  /// What a strength of several activities weighs more.
  private static final int SEVERAL = 5;

  /// A strength of an activity not named yet comes before any other.
  private static final int SAME_ACTIVITY = 100;

  /// @param weight the stronger, the more
  /// @param kind the sentence, without what it is about
  private record Strength(int weight, String kind, Told told, String activity) {}

  private Strengths(Story story) {
    this.story = story;
    phrases = story.phrases();
  }

  static List<Block.Item> of(Story story) {
    Strengths strengths = new Strengths(story);
    story.played().forEach(strengths::look);
    List.of("all-first", "all-last", "all-laid").forEach(strengths::together);
    return strengths.chosen().stream()
        .map(one ->
            Block.Item.of(
                "strengths/" + one.kind() + "/" + one.activity(), one.told(), one.activity()))
        .toList();
  }

  private void look(ActivityReport report) {
    report
        .firstTry()
        .ifPresent(first -> {
          if (first.complete()) {
            count(100, report, "all-first", fact("cards", report, first.of()));
          } else {
            mended(report, first);
            checked(report, first);
          }
        });
    families(report);
    debate(report);
    pledges(report);
  }

  private void mended(ActivityReport report, Result first) {
    long mended = mendedBlind(report);
    if (mended > 0) {
      count(90, report, "mended", fact("mended-blind", report, mended));
    }
    report
        .last()
        .ifPresent(last -> {
          if (last.complete()) {
            say(70, report, "all-last");
          } else if (last.placed() >= first.placed() && last.wrong() < first.wrong()) {
            count(
                62,
                report,
                "fewer",
                fact("wrong-last", report, last.wrong()),
                fact("wrong-first", report, first.wrong()));
          }
        });
  }

  private void checked(ActivityReport report, Result first) {
    if (first.right() > 1 && first.right() == first.placed()) {
      String key = report.kind().equals("sorting") ? "right-all-advice" : "right-all";
      count(60, report, key, fact("right-first", report, first.right()));
    } else if (first.right() > 0 && first.right() * 2 >= first.placed()) {
      count(
          60,
          report,
          report.kind().equals("sorting") ? "right-advice" : "right",
          fact("right-first", report, first.right()),
          fact("placed-first", report, first.placed()));
    }
    List<Mat.Zone> zones = story.activity(report).frame().mat().zones();
    if (report.kind().equals("timeline")
        && first.placed() > 2
        && first.misfiled() == 0
        && zones.size() == 2) {
      say(65, report, "rows", zones.getFirst().title(), zones.getLast().title());
    }
    if (first.placed() == first.of()) {
      count(20, report, "all-laid", fact("cards", report, first.of()));
    }
    if (report.attempts() > 1) {
      count(15, report, "again", fact("attempts", report, report.attempts()));
    }
  }

  /// Cards not right at the first check and right at the last check before anything told which.
  private long mendedBlind(ActivityReport report) {
    Activity activity = story.activity(report);
    List<Check> blind =
        story.chronicle().checks(activity).stream().takeWhile(Check::blind).toList();
    if (blind.size() < 2) {
      return 0;
    }
    Map<String, CardVerdict> first = verdicts(activity, blind.getFirst());
    return verdicts(activity, blind.getLast()).values().stream()
        .filter(Strengths::right)
        .map(verdict -> first.get(verdict.card()))
        .filter(before -> before != null && before.placed() && !right(before))
        .count();
  }

  private static Map<String, CardVerdict> verdicts(Activity activity, Check check) {
    return Scoring.assess(activity, check.board().laid())
        .map(assessment -> assessment.cards())
        .orElse(Map.of());
  }

  private static boolean right(CardVerdict verdict) {
    return verdict.placed() && !verdict.toMove() && !verdict.wrongZone();
  }

  private void families(ActivityReport report) {
    long named = report.families().stream().filter(Family::named).count();
    if (named > 0 && named == report.families().size()) {
      count(55, report, "families-all", fact("families-named", report, named));
    } else if (named > 0) {
      boolean most = named * 2 > report.families().size();
      count(
          most ? 55 : 40,
          report,
          "families",
          fact("families-named", report, named),
          fact("families", report, report.families().size()));
    }
  }

  private void debate(ActivityReport report) {
    long choosing = report.groups().stream().filter(group -> !group.topics().isEmpty()).count();
    if (choosing > 0) {
      count(50, report, "debate", fact("groups-with-topic", report, choosing));
    }
  }

  private void pledges(ActivityReport report) {
    int people = report.pledges().stream().mapToInt(Pledge::people).sum();
    if (people > 0) {
      count(68, report, "pledges", fact("pledges", report, people));
    }
  }

  private static Fact fact(String name, ActivityReport report, long value) {
    return Fact.of(name, report.id(), value);
  }

  /// Offers a sentence that begins with the activity's title.
  private void say(int weight, ActivityReport report, String kind, Object... told) {
    Told said = phrases.say("strength." + kind, with(report.title(), told));
    found.add(new Strength(weight, kind, said, report.id()));
  }

  private void count(int weight, ActivityReport report, String kind, Fact count, Object... told) {
    Told said = phrases.count("strength." + kind, count, with(report.title(), told));
    found.add(new Strength(weight, kind, said, report.id()));
  }

  private static Object[] with(String title, Object... told) {
    return Stream.concat(Stream.of(title), Stream.of(told)).toArray();
  }

  /// What holds for several activities is said once.
  private void together(String kind) {
    List<Strength> same = found.stream().filter(one -> one.kind().equals(kind)).toList();
    if (same.size() < 2) {
      return;
    }
    List<Told> titles =
        story.played().stream()
            .filter(report -> same.stream().anyMatch(one -> one.activity().equals(report.id())))
            .map(report -> phrases.say("title", report.title()))
            .toList();
    found.removeAll(same);
    found.add(
        new Strength(
            same.getFirst().weight() + SEVERAL,
            kind,
            phrases.say("strength." + kind + ".several", phrases.list(titles)),
            ""));
  }

  /// The strongest first; each one told makes those of its kind and of its activity weaker.
  private List<Strength> chosen() {
    List<Strength> chosen = new ArrayList<>();
    List<Strength> left = new ArrayList<>(found);
    while (chosen.size() < TOLD && !left.isEmpty()) {
      Strength best = Collections.max(left, Comparator.comparingInt(one -> weight(one, chosen)));
      chosen.add(best);
      left.remove(best);
    }
    return chosen;
  }

  private static int weight(Strength strength, List<Strength> chosen) {
    boolean kind = chosen.stream().anyMatch(one -> one.kind().equals(strength.kind()));
    boolean activity = chosen.stream().anyMatch(one -> one.activity().equals(strength.activity()));
    return strength.weight() - (kind ? SAME_KIND : 0) - (activity ? SAME_ACTIVITY : 0);
  }
}
