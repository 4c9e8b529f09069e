package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Mat;
import fr.tablee.score.Assessment;
import fr.tablee.score.Assessment.BrokenRule;
import fr.tablee.score.Scoring;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Attempts;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.Snapshot;
import fr.tablee.workshop.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Draws up one activity: the boards of its first and last check are judged again by the key, its
/// history comes from the chronicle.
///
/// @param chronicle what happened
record ActivityReporter(Chronicle chronicle) {

  ActivityReport report(Activity activity) {
    Progress progress = chronicle.progress(activity);
    Attempts attempts = progress.attempts();
    Optional<Stop> stop = chronicle.end().sheet().stop(activity.id());
    Optional<Snapshot> board = attempts.first().map(chronicle.corrections()::read);
    Optional<Assessment> first = judged(activity, board);
    Optional<Assessment> last =
        judged(activity, attempts.last().map(chronicle.corrections()::read));
    GroupReporter groups = new GroupReporter(chronicle);
    CourseReporter course = new CourseReporter(chronicle, activity);
    SortedSet<SlotId> lost = chronicle.lost().getOrDefault(activity.id(), new TreeSet<>());
    return new ActivityReport(
        activity.id(),
        activity.kind(),
        activity.frame().title(),
        activity.frame().accent(),
        progress.entered(),
        !progress.entered() && stop.filter(Stop::skipped).isPresent(),
        stop.map(one -> Minutes.of(one.seconds() * 1000L))
            .orElse(activity.frame().planned().toMinutes()),
        Minutes.of(progress.timer().spentMillis(chronicle.endMillis())),
        attempts.count(),
        progress.hints().given(),
        first.map(Result::of),
        last.map(Result::of),
        Keys.has(activity)
            ? new CardReporter(chronicle, activity, first, last).reports()
            : List.of(),
        rules(first, last),
        groups.families(activity),
        groups.groups(activity),
        groups.pledges(activity),
        groups.notes(activity, ""),
        groups.corrected(activity),
        chronicle.turns().getOrDefault(activity.id(), 0),
        lost.stream().map(SlotId::name).toList(),
        ChanceReporter.of(activity, first, board.map(Snapshot::laid).orElse(List.of())),
        mat(activity),
        course.boards(),
        course.course());
  }

  private static MatReport mat(Activity activity) {
    Mat mat = activity.frame().mat();
    Stream<SlotId> zoned = mat.zones().stream().flatMap(zone -> zone.slots().stream());
    return new MatReport(
        !mat.positions().isEmpty(),
        Stream.concat(mat.positions().keySet().stream(), zoned)
            .distinct()
            .sorted()
            .map(SlotId::name)
            .toList(),
        mat.zones().stream()
            .map(zone ->
                new MatReport.Zone(
                    zone.id(), zone.title(), zone.slots().stream().map(SlotId::name).toList()))
            .toList());
  }

  private static Optional<Assessment> judged(Activity activity, Optional<Snapshot> board) {
    return board.flatMap(snapshot -> Scoring.assess(activity, snapshot.laid()));
  }

  private static List<RuleReport> rules(Optional<Assessment> first, Optional<Assessment> last) {
    List<BrokenRule> before = first.map(Assessment::brokenRules).orElse(List.of());
    List<BrokenRule> after = last.map(Assessment::brokenRules).orElse(List.of());
    List<RuleReport> rules = new ArrayList<>();
    Stream.concat(before.stream(), after.stream())
        .distinct()
        .forEach(rule ->
            rules.add(
                new RuleReport(
                    rule.before(),
                    rule.after(),
                    rule.because(),
                    before.contains(rule),
                    after.contains(rule))));
    return rules;
  }
}
