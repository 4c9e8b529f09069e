package fr.tablee.app;

import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.web.CommandReader;
import fr.tablee.web.Json;
import fr.tablee.web.Sentences;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Plays a scenario in virtual time: the same chips, drivers, presence, workshop and light as a
/// live table, on one thread and a clock that jumps. The same scenario gives the same log each
/// time.
final class Replay {

  /// Where virtual wall time begins; any fixed instant would do.
  private static final Instant BEGINNING = Instant.parse("2026-01-01T14:00:00Z");

  private static final long TICK_NANOS = 250_000_000;
  private static final double TAIL_SECONDS = 5;

  /// @param complaints refused commands and unmet expectations, one sentence each
  record Outcome(String workshopId, List<Entry> log, List<String> complaints) {}

  private final Scenario scenario;
  private final SimulatedClock clock = new SimulatedClock();
  private final MemoryJournal journal = new MemoryJournal();
  private final Pi4jTable table;
  private final VirtualTable virtual;
  private final VirtualCards cards;
  private final TableRig rig;
  private final WorkshopRun run;
  private final List<String> complaints = new ArrayList<>();
  private long nextTickNanos;

  Replay(Pack pack, TableSpec table, Scenario scenario) {
    this.scenario = scenario;
    this.table = Pi4jTable.emulated(table, clock, scenario.seed());
    this.virtual = this.table.virtual().orElseThrow();
    this.cards = new VirtualCards(List.of(pack), virtual);
    this.rig = this.table.rig();
    this.run =
        new WorkshopRun(pack, table, journal, clock, () -> BEGINNING.plusNanos(clock.nanos()));
  }

  /// Plays to the end.
  Outcome run() {
    try (table) {
      long startNanos = clock.nanos();
      for (Scenario.Step step : scenario.steps()) {
        passUntil(startNanos + (long) (step.atSeconds() * 1e9));
        act(step);
      }
      passUntil(clock.nanos() + (long) (TAIL_SECONDS * 1e9));
    }
    return new Outcome(run.now().id(), journal.entries(), List.copyOf(complaints));
  }

  private void passUntil(long deadlineNanos) {
    while (clock.nanos() < deadlineNanos) {
      for (TimedChange change : rig.cycle()) {
        run.sense(change.change());
      }
      if (clock.nanos() >= nextTickNanos) {
        run.handle(new Input.Ticked());
        nextTickNanos = clock.nanos() + TICK_NANOS;
        WorkshopRun.Snapshot now = run.now();
        rig.lights().show(now.workshop().lights(now.state(), run.moment(now)));
        rig.lights().frame(clock.nanos());
      }
    }
  }

  private void act(Scenario.Step step) {
    switch (step.action()) {
      case Scenario.Action.Put(CardRef card, SlotId slot) -> cards.put(slot, card);
      case Scenario.Action.Lift(SlotId slot) -> cards.clear(slot);
      case Scenario.Action.Fault(String fault, SlotId slot) ->
          virtual.fault(slot, VirtualFault.of(fault));
      case Scenario.Action.Console(String word, JsonNode arguments) ->
          command(step, word, arguments);
      case Scenario.Action.Expect expect -> expect(step, expect);
    }
  }

  private void command(Scenario.Step step, String word, JsonNode arguments) {
    if (word.equals("open")) {
      run.open();
      return;
    }
    Optional<String> refused =
        run.handle(new Input.Asked(CommandReader.read(word, arguments), Actor.CONSOLE))
            .map(Sentences::of);
    refused.ifPresent(sentence -> complain(step, "« " + word + " » est refusé : " + sentence));
  }

  private void expect(Scenario.Step step, Scenario.Action.Expect expect) {
    WorkshopRun.Snapshot now = run.now();
    JsonNode state = Json.tree(now.workshop().view(now.state(), now.id(), run.moment(now)));
    expect
        .values()
        .forEach((path, wanted) -> {
          if (!StatePath.holds(state, path, wanted)) {
            String found = StatePath.find(state, path).map(JsonNode::toString).orElse("rien");
            complain(step, path + " devait être " + wanted + ", c’est " + found);
          }
        });
  }

  private void complain(Scenario.Step step, String what) {
    complaints.add(
        scenario.title()
            + ", étape "
            + step.number()
            + " (à "
            + Math.round(step.atSeconds())
            + " s) : "
            + what);
  }
}
