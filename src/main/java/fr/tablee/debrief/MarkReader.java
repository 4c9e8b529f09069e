package fr.tablee.debrief;

import fr.tablee.debrief.CourseReport.Mark;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.RevealStep;
import fr.tablee.workshop.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows checks, hints and the reveal ladder from state to state. What was undone never was. For
/// one log and one thread.
final class MarkReader {

  private final Map<String, List<Mark>> known = new HashMap<>();

  void step(State before, State after, long atMillis) {
    if (after.progress().equals(before.progress())) {
      return;
    }
    after
        .progress()
        .forEach((activity, progress) -> {
          Progress was = before.progressOf(activity);
          List<Mark> marks = known.computeIfAbsent(activity, _ -> new ArrayList<>());
          follow(
              marks,
              Mark.Kind.CHECK,
              was.attempts().count(),
              progress.attempts().count(),
              atMillis);
          follow(marks, Mark.Kind.HINT, was.hints().given(), progress.hints().given(), atMillis);
          for (RevealStep step : List.of(RevealStep.SHOWN, RevealStep.EXPLAINED)) {
            follow(
                marks,
                step == RevealStep.SHOWN ? Mark.Kind.SHOWN : Mark.Kind.EXPLAINED,
                stands(was, step),
                stands(progress, step),
                atMillis);
          }
        });
  }

  private static int stands(Progress progress, RevealStep step) {
    return progress.rungs().step().compareTo(step) >= 0 ? 1 : 0;
  }

  private static void follow(List<Mark> marks, Mark.Kind kind, int was, int is, long atMillis) {
    if (is < was) {
      marks.removeIf(mark -> mark.kind() == kind && mark.number() > is);
    }
    for (int number = was + 1; number <= is; number++) {
      marks.add(new Mark(kind, atMillis, number));
    }
  }

  /// By activity; their times are milliseconds of elapsed time.
  Map<String, List<Mark>> all() {
    return known;
  }
}
