package fr.tablee.debrief;

import fr.tablee.workshop.Countdown;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows the debate groups' own timers from state to state. A timer that was undone never was;
/// one whose stop was undone runs on. One that another replaces was not stopped: it ran until then,
/// or until its own end where that came first. For one log and one thread.
final class TimerReader {

  private final List<TimerSpan> over = new ArrayList<>();

  void step(State before, State after, Entry entry) {
    if (entry.event() instanceof Event.GroupTimeSet(String zone, int seconds)) {
      before
          .activity()
          .flatMap(id -> ended(before, id, zone, entry.at().elapsedMillis(), seconds == 0))
          .ifPresent(over::add);
    } else if (entry.event() instanceof Event.Undone) {
      after.activity().ifPresent(id -> runsOn(before, after, id));
    }
  }

  /// A timer that an undo brings back is not over after all.
  private void runsOn(State before, State after, String activity) {
    after
        .progressOf(activity)
        .countdowns()
        .forEach((zone, countdown) -> {
          if (!countdown.equals(before.progressOf(activity).countdowns().get(zone))) {
            over.reversed().stream()
                .filter(span -> span.activity().equals(activity) && span.zone().equals(zone))
                .findFirst()
                .ifPresent(over::remove);
          }
        });
  }

  /// All timers; those that nobody stopped or replaced end by themselves, or with the activity.
  List<TimerSpan> all(State end, long endMillis) {
    List<TimerSpan> spans = new ArrayList<>(over);
    end.progress()
        .forEach((activity, progress) ->
            progress
                .countdowns()
                .keySet()
                .forEach(
                    zone -> ended(end, activity, zone, endMillis, false).ifPresent(spans::add)));
    return spans;
  }

  private static Optional<TimerSpan> ended(
      State state, String activity, String zone, long atMillis, boolean stopped) {
    Progress progress = state.progressOf(activity);
    return Optional.ofNullable(progress.countdowns().get(zone))
        .map(countdown -> span(activity, zone, countdown, progress, atMillis, stopped));
  }

  private static TimerSpan span(
      String activity,
      String zone,
      Countdown countdown,
      Progress progress,
      long atMillis,
      boolean stopped) {
    long planned = countdown.seconds() * 1000L;
    long ran = progress.timer().spentMillis(atMillis) - countdown.sinceMillis();
    return new TimerSpan(activity, zone, planned, stopped ? ran : Math.min(ran, planned));
  }
}
