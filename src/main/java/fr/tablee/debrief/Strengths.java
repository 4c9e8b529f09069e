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
  private final Phrases phrases = Phrases.FRENCH;
  private final List<Strength> found = new ArrayList<>();

  /// What a second strength of the same kind weighs less: the same sentence twice says little.
  private static final int SAME_KIND = 25;

  /// A strength of an activity not named yet comes before any other.
  private static final int SAME_ACTIVITY = 100;

  /// @param weight the stronger, the more
  /// @param kind the sentence, without what it is about
  private record Strength(int weight, String kind, String text, String activity) {}

  private Strengths(Story story) {
    this.story = story;
  }

  static List<Block.Item> of(Story story) {
    Strengths strengths = new Strengths(story);
    story.played().forEach(strengths::look);
    return strengths.chosen().stream()
        .map(one -> Block.Item.of(one.text(), one.activity()))
        .toList();
  }

  private void look(ActivityReport report) {
    report
        .firstTry()
        .ifPresent(first -> {
          if (first.complete()) {
            count(100, report, "strength.all-first", first.of());
          } else {
            mended(report);
            checked(report, first);
          }
        });
    families(report);
    debate(report);
    pledges(report);
  }

  private void mended(ActivityReport report) {
    long mended = mendedBlind(report);
    if (mended > 0) {
      count(90, report, "strength.mended", mended);
    }
    if (report.last().filter(Result::complete).isPresent()) {
      say(70, report, "strength.all-last");
    }
  }

  private void checked(ActivityReport report, Result first) {
    if (first.right() > 0 && first.right() * 2 >= first.placed()) {
      String key = report.kind().equals("sorting") ? "strength.right-advice" : "strength.right";
      count(60, report, key, first.right(), first.placed());
    }
    List<Mat.Zone> zones = story.activity(report).frame().mat().zones();
    if (report.kind().equals("timeline")
        && first.placed() > 2
        && first.misfiled() == 0
        && zones.size() == 2) {
      say(65, report, "strength.rows", zones.getFirst().title(), zones.getLast().title());
    }
    if (first.placed() == first.of()) {
      count(20, report, "strength.all-laid", first.of());
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
    if (named > 0) {
      boolean most = named * 2 > report.families().size();
      count(most ? 55 : 40, report, "strength.families", named, report.families().size());
    }
  }

  private void debate(ActivityReport report) {
    long talking = report.groups().stream().filter(group -> !group.topics().isEmpty()).count();
    if (talking > 0) {
      count(50, report, "strength.debate", talking);
    }
  }

  private void pledges(ActivityReport report) {
    int people = report.pledges().stream().mapToInt(Pledge::people).sum();
    if (people > 0) {
      count(68, report, "strength.pledges", people);
    }
  }

  /// Offers a sentence that begins with the activity's title.
  private void say(int weight, ActivityReport report, String key, Object... told) {
    found.add(new Strength(weight, key, phrases.say(key, with(report.title(), told)), report.id()));
  }

  private void count(int weight, ActivityReport report, String key, long count, Object... told) {
    found.add(
        new Strength(
            weight, key, phrases.count(key, count, with(report.title(), told)), report.id()));
  }

  private static Object[] with(String title, Object... told) {
    return Stream.concat(Stream.of(title), Stream.of(told)).toArray();
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
