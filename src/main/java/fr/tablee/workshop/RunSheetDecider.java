package fr.tablee.workshop;

import fr.tablee.workshop.Refusal.Reason;
import java.util.Optional;

/// Changes of the run sheet. What was played keeps its place; before the start, what is planned is
/// also what is wished for.
final class RunSheetDecider {

  private static final int LEAST_SECONDS = 60;
  private static final int MOST_SECONDS = 3 * 3600;
  private static final int LEAST_MINUTES = 10;
  private static final int MOST_MINUTES = 480;

  private final PackIndex index;

  RunSheetDecider(PackIndex index) {
    this.index = index;
  }

  Ruling move(State state, Command.Move move) {
    RunSheet sheet = index.sheet(state);
    Optional<Ruling> refused = notToCome(state, move.activity());
    if (refused.isPresent()) {
      return refused.get();
    }
    int size = sheet.stops().size();
    int current = state.activity().map(sheet.moved(move.activity(), size - 1)::place).orElse(-1);
    int least = current + 2;
    if (move.place() < least || move.place() > size) {
      return Ruling.refused(
          Reason.OUT_OF_RANGE, "place", Integer.toString(least), Integer.toString(size));
    }
    return changed(state, sheet.moved(move.activity(), move.place() - 1));
  }

  Ruling plan(State state, Command.Plan plan) {
    RunSheet sheet = index.sheet(state);
    Optional<Stop> stop = sheet.stop(plan.activity());
    if (stop.isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_ACTIVITY, plan.activity());
    }
    if (plan.seconds() < LEAST_SECONDS || plan.seconds() > MOST_SECONDS) {
      return Ruling.refused(
          Reason.OUT_OF_RANGE,
          "seconds",
          Integer.toString(LEAST_SECONDS),
          Integer.toString(MOST_SECONDS));
    }
    return changed(state, sheet.with(stop.get().planned(plan.seconds())));
  }

  Ruling skip(State state, Command.Skip skip) {
    RunSheet sheet = index.sheet(state);
    Optional<Ruling> refused = notToCome(state, skip.activity());
    if (refused.isPresent()) {
      return refused.get();
    }
    RunSheet next = sheet.with(sheet.stop(skip.activity()).orElseThrow().skipped(skip.skip()));
    return state.activity().isEmpty() && next.after(Optional.empty()).isEmpty()
        ? Ruling.refused(Reason.ALL_SKIPPED)
        : changed(state, next);
  }

  Ruling fit(State state, int minutes, Moment now) {
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      return Ruling.refused(
          Reason.OUT_OF_RANGE,
          "minutes",
          Integer.toString(LEAST_MINUTES),
          Integer.toString(MOST_MINUTES));
    }
    RunSheetFit fit = RunSheetFit.of(index, state, now);
    return fit.to(minutes)
        .map(sheet -> changed(state, sheet))
        .orElse(Ruling.refused(Reason.DOES_NOT_FIT, Integer.toString(fit.leastMinutes())));
  }

  private Ruling changed(State state, RunSheet next) {
    RunSheet sheet = index.sheet(state);
    RunSheet wished =
        state.phase() == Phase.READY && next.wishedSeconds() == sheet.wishedSeconds()
            ? next.wishing(next.totalSeconds())
            : next;
    return wished.equals(sheet) ? Ruling.NOTHING : Ruling.did(wished.changed());
  }

  private Optional<Ruling> notToCome(State state, String activity) {
    if (index.deck(activity).isEmpty()) {
      return Optional.of(Ruling.refused(Reason.UNKNOWN_ACTIVITY, activity));
    }
    return state.progressOf(activity).entered()
        ? Optional.of(Ruling.refused(Reason.ALREADY_PLAYED, index.titleOf(activity)))
        : Optional.empty();
  }
}
