package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Timeline;
import fr.tablee.score.CardVerdict;
import fr.tablee.score.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what went well. Each kind of activity offers what it can prove; the three strongest are
/// told, from three activities where there are as many.
final class Strengths {

  private static final int TOLD = 3;

  private final Story story;
  private final Phrases phrases = Phrases.FRENCH;
  private final List<Strength> found = new ArrayList<>();

  /// @param weight the stronger, the more
  private record Strength(int weight, String text, String activity) {}

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
            offer(100, report, phrases.count("strength.all-first", first.of(), report.title()));
            return;
          }
          long mended = mendedBlind(report);
          if (mended > 0) {
            offer(90, report, phrases.count("strength.mended", mended, report.title()));
          }
          if (report.last().filter(Result::complete).isPresent()) {
            offer(70, report, phrases.say("strength.all-last", report.title()));
          }
          checked(report, first);
        });
    families(report);
    debate(report);
    pledges(report);
  }

  private void checked(ActivityReport report, Result first) {
    if (first.right() > 0 && first.right() * 2 >= first.placed()) {
      String key = report.kind().equals("sorting") ? "strength.right-advice" : "strength.right";
      offer(60, report, phrases.count(key, first.right(), report.title(), first.placed()));
    }
    if (story.activity(report) instanceof Timeline timeline
        && first.placed() > 2
        && first.misfiled() == 0
        && timeline.frame().mat().zones().size() == 2) {
      offer(
          65,
          report,
          phrases.say(
              "strength.rows",
              report.title(),
              timeline.frame().mat().zones().getFirst().title(),
              timeline.frame().mat().zones().getLast().title()));
    }
    if (first.placed() == first.of()) {
      offer(20, report, phrases.count("strength.all-laid", first.of(), report.title()));
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
      offer(
          40 + (named * 2 > report.families().size() ? 15 : 0),
          report,
          phrases.count("strength.families", named, report.title(), report.families().size()));
    }
  }

  private void debate(ActivityReport report) {
    long talking = report.groups().stream().filter(group -> !group.topics().isEmpty()).count();
    if (talking > 0) {
      offer(50, report, phrases.count("strength.debate", talking, report.title()));
    }
  }

  private void pledges(ActivityReport report) {
    int people = report.pledges().stream().mapToInt(Pledge::people).sum();
    if (people > 0) {
      offer(68, report, phrases.count("strength.pledges", people, report.title()));
    }
  }

  private void offer(int weight, ActivityReport report, String text) {
    found.add(new Strength(weight, text, report.id()));
  }

  private List<Strength> chosen() {
    List<Strength> best =
        found.stream().sorted(Comparator.comparingInt(Strength::weight).reversed()).toList();
    Set<String> activities = new HashSet<>();
    List<Strength> chosen = new ArrayList<>();
    best.stream().filter(one -> activities.add(one.activity())).limit(TOLD).forEach(chosen::add);
    best.stream()
        .filter(one -> !chosen.contains(one))
        .limit(TOLD - chosen.size())
        .forEach(chosen::add);
    return chosen;
  }
}
