package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Debate;
import fr.tablee.content.Pack;
import fr.tablee.content.RevealPolicy;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Corrections;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.Phase;
import fr.tablee.workshop.Progress;
import fr.tablee.workshop.RevealStep;
import fr.tablee.workshop.State;
import fr.tablee.workshop.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Folds a log entry by entry and writes down what the states on the way tell. Comparing states
/// instead of reading events leaves undo to the workshop's own fold. For one log and one thread.
final class ChronicleReader {

  private final Pack pack;
  private final Workshop workshop;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<String, List<Check>> checks = new HashMap<>();
  private final Map<String, SortedSet<SlotId>> lost = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Stretch> runs = new ArrayList<>();
  private final MarkReader marks = new MarkReader();
  private final Map<String, Set<SlotId>> silent = new HashMap<>();
  private final PlacementReader placements = new PlacementReader();
  private final TopicReader topics = new TopicReader();
  private final TimerReader timers = new TimerReader();
  private final TurnReader turns = new TurnReader();
  private final NameReader names = new NameReader();

  ChronicleReader(Pack pack) {
    this.pack = pack;
    workshop = new Workshop(pack);
  }

  Chronicle read(List<Entry> log) {
    State state = workshop.initial();
    Optional<Moment> opened = Optional.empty();
    String table = "";
    long turnedMillis = 0;
    long ranMillis = 0;
    for (Entry entry : log) {
      if (state.phase() == Phase.CLOSED) {
        break;
      }
      if (entry.event() instanceof Event.Opened event) {
        opened = Optional.of(entry.at());
        table = event.table();
      }
      State next = workshop.apply(state, entry);
      long at = entry.at().elapsedMillis();
      if (!next.activity().equals(state.activity())) {
        turned(state, turnedMillis, at);
        turnedMillis = at;
      }
      if (!running(next).equals(running(state))) {
        ran(state, ranMillis, at);
        ranMillis = at;
      }
      placements.step(state, next, entry);
      marks.step(state, next, at);
      topics.step(state, next, at);
      timers.step(state, next, entry);
      turns.step(state, next);
      names.step(entry);
      note(state, next);
      state = next;
    }
    long end = state.closedMillis().orElse(state.elapsedMillis());
    turned(state, turnedMillis, end);
    ran(state, ranMillis, end);
    return new Chronicle(
        state,
        opened,
        table,
        end,
        stretches,
        runs,
        marks.all(),
        silent,
        placements.all(end, state.corrections()),
        placements.corrected(state.corrections()),
        names.corrected(state.corrections()),
        corrected(state.corrections()),
        lost,
        topics.all(state, end),
        timers.all(state, end),
        turns.all(),
        asked);
  }

  /// The checks with their boards as they really lay.
  private Map<String, List<Check>> corrected(Corrections corrections) {
    Map<String, List<Check>> read = new HashMap<>();
    checks.forEach((activity, standing) ->
        read.put(
            activity,
            standing.stream()
                .map(check ->
                    new Check(corrections.read(check.board()), check.silent(), check.blind()))
                .toList()));
    return read;
  }

  private void turned(State state, long fromMillis, long atMillis) {
    state.activity().ifPresent(id -> stretches.add(new Stretch(id, fromMillis, atMillis)));
  }

  /// The activity whose time runs.
  private static Optional<String> running(State state) {
    return state.phase() == Phase.RUNNING ? state.activity() : Optional.empty();
  }

  private void ran(State state, long fromMillis, long atMillis) {
    running(state).ifPresent(id -> runs.add(new Stretch(id, fromMillis, atMillis)));
  }

  private void note(State before, State after) {
    for (Activity activity : pack.activities()) {
      Progress progress = after.progressOf(activity.id());
      check(activity, before.progressOf(activity.id()), progress, dead(after));
      progress
          .talk()
          .questions()
          .forEach((zone, index) ->
              questions(activity, progress, zone).stream()
                  .skip(index)
                  .findFirst()
                  .ifPresent(asked::add));
    }
    after
        .activity()
        .ifPresent(id -> {
          lost.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(dead(after));
          if (!after.board().spots().equals(before.board().spots())) {
            silent.put(id, dead(after));
          }
        });
  }

  /// Slots of the board whose reader does not answer.
  private static Set<SlotId> dead(State state) {
    return state.board().readers().keySet().stream()
        .filter(slot -> !slot.isLectern())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The list that a question's index is about: a debate group's sheet, or the activity's own.
  private static List<String> questions(Activity activity, Progress progress, String zone) {
    return activity instanceof Debate debate && !zone.isEmpty()
        ? debate.sheets().stream()
            .filter(sheet ->
                sheet.supports().stream()
                    .anyMatch(card -> card.ref().equals(progress.topics().get(zone))))
            .findFirst()
            .map(Debate.Sheet::questions)
            .orElse(List.of())
        : activity.frame().questions();
  }

  /// A check is there once the count grows, and gone once it shrinks again.
  private void check(Activity activity, Progress before, Progress after, Set<SlotId> dead) {
    List<Check> standing = checks.computeIfAbsent(activity.id(), _ -> new ArrayList<>());
    while (standing.size() > after.attempts().count()) {
      standing.removeLast();
    }
    if (standing.size() < after.attempts().count()) {
      after
          .attempts()
          .last()
          .ifPresent(board -> standing.add(new Check(board, dead, blind(activity, before))));
    }
  }

  private static boolean blind(Activity activity, Progress before) {
    RevealPolicy policy = before.policy().orElse(activity.frame().reveal());
    return policy != RevealPolicy.IMMEDIATE
        && before.rungs().step().compareTo(RevealStep.SHOWN) < 0;
  }
}
