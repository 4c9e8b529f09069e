package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Corrections;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// What happened between the first entry of a log and its end: the state at the end, and what that
/// state no longer tells. The end is the closing, or the last entry; what was done after the
/// closing (cards put away) is left out.
///
/// @param end the state at the end
/// @param opened when the workshop was opened
/// @param table name of the table's file
/// @param endMillis the end, in elapsed time
/// @param stretches when each activity was the current one, in order
/// @param runs when the time of each activity ran, in order
/// @param marks by activity, what else happened that its course tells; their times are milliseconds
///   of elapsed time
/// @param silent by activity, slots whose reader did not answer when something last moved
/// @param placements every placement on the board, in the order they began
/// @param corrected cards of which a placement was corrected or struck out
/// @param renamed blank cards whose name was corrected or struck out
/// @param checks the checks of each activity that were not undone, by id, in order
/// @param lost by activity, slots whose reader did not answer for a while
/// @param topics what the debate groups talked about, in order
/// @param timers the debate groups' own timers, in the order they ended
/// @param turns by activity, how many cards made it the next seat's turn
/// @param asked the questions that stood on the display, in words
record Chronicle(
    State end,
    Optional<Moment> opened,
    String table,
    long endMillis,
    List<Stretch> stretches,
    List<Stretch> runs,
    Map<String, List<CourseReport.Mark>> marks,
    Map<String, Set<SlotId>> silent,
    List<Placement> placements,
    Set<CardRef> corrected,
    Set<CardRef> renamed,
    Map<String, List<Check>> checks,
    Map<String, SortedSet<SlotId>> lost,
    List<TopicSpan> topics,
    List<TimerSpan> timers,
    Map<String, Integer> turns,
    Set<String> asked) {

  Chronicle {
    stretches = List.copyOf(stretches);
    runs = List.copyOf(runs);
    marks = Map.copyOf(marks);
    silent = Map.copyOf(silent);
    placements = List.copyOf(placements);
    corrected = Set.copyOf(corrected);
    renamed = Set.copyOf(renamed);
    checks = Map.copyOf(checks);
    lost = Map.copyOf(lost);
    topics = List.copyOf(topics);
    timers = List.copyOf(timers);
    turns = Map.copyOf(turns);
    asked = Set.copyOf(asked);
  }

  static Chronicle of(List<Entry> log, Pack pack) {
    return new ChronicleReader(pack).read(log);
  }

  Progress progress(Activity activity) {
    return end.progressOf(activity.id());
  }

  /// Mistakes that people pointed out. Notes, examples, pledges, names and counts of the state at
  /// the end are corrected already, placements and the boards of the checks here too.
  Corrections corrections() {
    return end.corrections();
  }

  ActivityTime time(Activity activity) {
    return new ActivityTime(
        runs.stream().filter(run -> run.activity().equals(activity.id())).toList());
  }

  /// The placements of any card while an activity was the current one, in the order they began.
  List<Placement> placements(Activity activity) {
    return placements.stream()
        .filter(placement ->
            stretches.stream()
                .filter(stretch -> stretch.activity().equals(activity.id()))
                .anyMatch(placement::overlaps))
        .toList();
  }

  List<Check> checks(Activity activity) {
    return checks.getOrDefault(activity.id(), List.of());
  }

  /// The placements of a card while an activity was the current one, in the order they began.
  List<Placement> placements(Activity activity, CardRef card) {
    return placements(activity).stream()
        .filter(placement -> placement.card().equals(card))
        .toList();
  }
}
