package fr.tablee.app.scenario;

import fr.tablee.app.Pi4jTable;
import fr.tablee.app.TableRig;
import fr.tablee.app.run.MemoryJournal;
import fr.tablee.app.run.WorkshopRun;
import fr.tablee.app.virtual.Hands;
import fr.tablee.app.virtual.VirtualCards;
import fr.tablee.app.virtual.VirtualHand;
import fr.tablee.app.virtual.WandHand;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
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
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Plays a scenario in virtual time: the same chips, drivers, presence, workshop and light as a
/// live table, on one thread and a clock that jumps. The same scenario gives the same log each
/// time.
public final class Replay {

  /// Where virtual wall time begins; any fixed instant would do.
  private static final Instant BEGINNING = Instant.parse("2026-01-01T14:00:00Z");

  private static final long TICK_NANOS = 250_000_000;
  private static final double TAIL_SECONDS = 5;

  /// @param complaints refused commands and unmet expectations, one sentence each
  public record Outcome(String workshopId, List<Entry> log, List<String> complaints) {}

  private final Scenario scenario;
  private final SimulatedClock clock;
  private final MemoryJournal journal = new MemoryJournal();
  private final Stage stage;
  private final VirtualHand hand;
  private final TableRig rig;
  private final WorkshopRun run;
  private final List<String> complaints = new ArrayList<>();
  private long nextTickNanos;

  /// Where a scenario is played.
  interface Stage extends AutoCloseable {

    TableRig rig();

    /// The hand that moves cards there.
    ///
    /// @param pace lets the time of a movement pass, and the table see it
    VirtualHand hand(WandHand.Pace pace);

    @Override
    void close();
  }

  /// Plays on emulated chips.
  public Replay(Pack pack, TableSpec table, Scenario scenario) {
    this(pack, scenario, new SimulatedClock(), clock -> emulated(pack, table, scenario, clock));
  }

  /// Plays on a stage that lives by the same clock.
  public Replay(
      Pack pack, Scenario scenario, SimulatedClock clock, Function<SimulatedClock, Stage> stages) {
    this.scenario = scenario;
    this.clock = clock;
    this.stage = stages.apply(clock);
    this.rig = stage.rig();
    this.hand = stage.hand(this::pass);
    this.run =
        new WorkshopRun(pack, rig.spec(), journal, clock, () -> BEGINNING.plusNanos(clock.nanos()));
    run.tellByHand(rig::remember);
  }

  private static Stage emulated(
      Pack pack, TableSpec spec, Scenario scenario, SimulatedClock clock) {
    Pi4jTable table = Pi4jTable.emulated(spec, clock, scenario.seed());
    VirtualTable virtual = table.virtual().orElseThrow();
    VirtualCards cards = new VirtualCards(List.of(pack), virtual::newUid);
    return new Stage() {
      @Override
      public TableRig rig() {
        return table.rig();
      }

      @Override
      public VirtualHand hand(WandHand.Pace pace) {
        return Hands.of(spec, virtual, cards, pace);
      }

      @Override
      public void close() {
        table.close();
      }
    };
  }

  /// Plays to the end.
  public Outcome run() {
    try (stage) {
      long startNanos = clock.nanos();
      for (Scenario.Step step : scenario.steps()) {
        passUntil(startNanos + (long) (step.atSeconds() * 1e9));
        act(step);
      }
      passUntil(clock.nanos() + (long) (TAIL_SECONDS * 1e9));
    }
    return new Outcome(run.now().id(), journal.entries(), List.copyOf(complaints));
  }

  private void pass(long nanos) {
    passUntil(clock.nanos() + nanos);
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
      case Scenario.Action.Put(CardRef card, SlotId slot) -> hand.put(slot, card);
      case Scenario.Action.Lift(SlotId slot) -> hand.clear(slot);
      case Scenario.Action.Fault(String fault, SlotId slot) -> hand.fault(slot, fault);
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
        run.handle(
                new Input.Asked(
                    CommandReader.read(word, arguments),
                    Actor.CONSOLE,
                    CommandReader.seen(arguments)))
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
