package fr.tablee.app.serve;

import fr.tablee.app.scenario.Scenario;
import fr.tablee.web.CommandReader;
import fr.tablee.web.Desk;
import fr.tablee.web.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays a scenario live on the pages: the same steps as a replay, at the clock's speed, on a
/// thread of its own. Any thread may start or stop it; one plays at a time.
final class Demonstration {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private static final long LONGEST_STEP_MILLIS = 2000;

  /// How often, in real time, it looks whether it was stopped.
  private static final long LOOK_NANOS = 100_000_000;

  /// Until the table has told that it is empty.
  private static final long SETTLING_NANOS = 1_500_000_000;

  private final Scenario scenario;
  private final PacedClock clock;
  private final Hands hands;
  private final Desk desk;
  private final Runnable onProgress;
  private volatile boolean running;
  private volatile long atSeconds;
  private Thread thread = new Thread();

  /// What moves tags and breaks readers.
  interface Hands {
    void play(Scenario.Action action);

    /// Takes every tag off the table and mends every reader.
    void clearTable();
  }

  Demonstration(Scenario scenario, PacedClock clock, Hands hands, Desk desk, Runnable onProgress) {
    this.scenario = scenario;
    this.clock = clock;
    this.hands = hands;
    this.desk = desk;
    this.onProgress = onProgress;
  }

  boolean running() {
    return running;
  }

  /// Seconds into the scenario.
  long atSeconds() {
    return atSeconds;
  }

  /// How many times faster than real time.
  int speed() {
    return clock.speed();
  }

  Scenario scenario() {
    return scenario;
  }

  /// Starts from the beginning at a speed, or changes the speed of one that runs.
  synchronized void play(int speed) {
    clock.speed(speed);
    if (!running) {
      running = true;
      atSeconds = 0;
      thread = Thread.ofPlatform().daemon().name("demonstration").start(this::perform);
    }
    onProgress.run();
  }

  /// Stops it and waits for its last step; the table stays as it lies, and time is real again.
  synchronized void stop() {
    running = false;
    // No interrupt: it would cut short what the step is writing.
    try {
      thread.join(LONGEST_STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clock.speed(1);
    onProgress.run();
  }

  private void perform() {
    try {
      hands.clearTable();
      long startNanos = clock.nanos() + SETTLING_NANOS;
      waitUntil(startNanos, 0);
      for (Scenario.Step step : scenario.steps()) {
        waitUntil(startNanos, step.atSeconds());
        if (!running) {
          return;
        }
        act(step);
      }
    } catch (RuntimeException e) {
      LOG.error("the demonstration stopped", e);
    } finally {
      running = false;
      clock.speed(1);
      onProgress.run();
    }
  }

  private void waitUntil(long startNanos, double at) {
    long deadline = startNanos + (long) (at * 1e9);
    while (running && clock.nanos() < deadline) {
      clock.sleepUntil(Math.min(deadline, clock.nanos() + LOOK_NANOS * clock.speed()));
      atSeconds = Math.max(0, clock.nanos() - startNanos) / 1_000_000_000L;
      onProgress.run();
    }
  }

  private void act(Scenario.Step step) {
    switch (step.action()) {
      case Scenario.Action.Console console when console.word().equals("open") -> desk.open();
      case Scenario.Action.Console console ->
          desk.ask(CommandReader.read(console.word(), console.arguments()))
              .ifPresent(refusal -> LOG.warn("step {}: {}", step.number(), Sentences.of(refusal)));
      case Scenario.Action.Expect ignored -> {
        // A live table is not examined; `replay` does that.
      }
      case Scenario.Action.Put put -> hands.play(put);
      case Scenario.Action.Lift lift -> hands.play(lift);
      case Scenario.Action.Fault fault -> hands.play(fault);
    }
  }
}
