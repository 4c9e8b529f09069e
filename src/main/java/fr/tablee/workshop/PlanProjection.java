package fr.tablee.workshop;

import fr.tablee.workshop.ConsoleState.AdviceView;
import fr.tablee.workshop.ConsoleState.FitView;
import fr.tablee.workshop.ConsoleState.PlanView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The run sheet and its clock, for the facilitator.
final class PlanProjection {

  private static final List<Integer> LENGTHS = List.of(45, 60, 90, 120);

  private final PackIndex index;

  PlanProjection(PackIndex index) {
    this.index = index;
  }

  List<PlanView> plan(State state, Moment now) {
    Timetable times = Timetable.of(index, state, now);
    Map<String, Long> ends = times.ends();
    List<PlanView> plan = new ArrayList<>();
    for (Stop stop : times.sheet().stops()) {
      Optional<Deck> deck = index.deck(stop.activity());
      if (deck.isPresent()) {
        plan.add(line(state, now, times, stop, deck.get(), plan.size() + 1, ends));
      }
    }
    return plan;
  }

  private static PlanView line(
      State state,
      Moment now,
      Timetable times,
      Stop stop,
      Deck deck,
      int place,
      Map<String, Long> ends) {
    String id = stop.activity();
    ActivityTimer timer = state.progressOf(id).timer();
    String status = PublicProjection.status(state, id);
    return new PlanView(
        id,
        deck.frame().title(),
        deck.activity().kind(),
        deck.frame().accent(),
        place,
        stop.seconds(),
        deck.frame().planned().toSeconds(),
        timer.addedSeconds(),
        timer.spentMillis(now.elapsedMillis()) / 1000,
        stop.skipped(),
        status,
        status.equals("current")
            ? (Long) ((times.elapsedMillis() + times.leftMillis()) / 1000)
            : ends.get(id));
  }

  @Nullable AdviceView advice(State state, Moment now) {
    return RunSheetAdvice.of(index, state, now)
        .map(advice ->
            new AdviceView(
                advice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                advice.activity().orElse(null),
                advice.activity().map(index::titleOf).orElse(null),
                advice.seconds(),
                advice
                    .activity()
                    .filter(_ -> advice.kind() == RunSheetAdvice.Kind.SHORTEN)
                    .flatMap(id -> index.sheet(state).stop(id))
                    .map(stop -> stop.seconds() - advice.seconds())
                    .orElse(null)))
        .orElse(null);
  }

  List<FitView> fit(State state, Moment now) {
    RunSheetFit fit = RunSheetFit.of(index, state, now);
    return LENGTHS.stream().map(minutes -> new FitView(minutes, fit.possible(minutes))).toList();
  }
}
