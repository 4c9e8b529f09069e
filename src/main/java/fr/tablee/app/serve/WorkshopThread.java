package fr.tablee.app.serve;

import fr.tablee.app.run.WorkshopRun;
import fr.tablee.content.Pack;
import fr.tablee.table.SlotId;
import fr.tablee.table.TimedChange;
import fr.tablee.table.light.LightMeaning;
import fr.tablee.web.Desk;
import fr.tablee.web.Settings;
import fr.tablee.web.Subscription;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.ConsoleState;
import fr.tablee.workshop.Input;
import fr.tablee.workshop.PublicState;
import fr.tablee.workshop.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that owns the workshop. Everything that reaches it is a job in its queue; pages
/// read immutable snapshots from any thread. It never waits for disk or network.
final class WorkshopThread implements Desk, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkshopThread.class);
  private static final long TICK_MILLIS = 100;

  /// Pages are told anew this often, so that what depends on time alone (the stuck light) reaches
  /// them.
  private static final long REFRESH_NANOS = 20_000_000_000L;

  private final WorkshopRun run;
  private final PacedClock clock;
  private final Consumer<Map<SlotId, LightMeaning>> lights;
  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
  private final Listeners listeners = new Listeners();
  private final Supplier<Settings> settings;
  private final Interpreter interpreter = new Interpreter();
  private final Thread thread;
  private final Pulse pulse = new Pulse("workshop");
  private volatile boolean closing;
  private Map<SlotId, LightMeaning> shown = Map.of();
  private int planned;
  private long toldNanos = System.nanoTime();

  /// @param lights takes what each slot's light means; must return at once
  /// @param settings as chosen now; any thread
  WorkshopThread(
      WorkshopRun run,
      PacedClock clock,
      Consumer<Map<SlotId, LightMeaning>> lights,
      Supplier<Settings> settings) {
    this.settings = settings;
    this.planned = settings.get().minutes();
    this.run = run;
    this.clock = clock;
    this.lights = lights;
    this.thread = new Thread(this::work, pulse.thread());
  }

  void start() {
    thread.start();
  }

  /// Beats at least ten times a second.
  Pulse pulse() {
    return pulse;
  }

  /// Hands over what the table sensed; returns at once.
  void sensed(List<TimedChange> changes) {
    if (!changes.isEmpty()) {
      jobs.add(() -> changes.forEach(change -> run.sense(change.change())));
    }
  }

  @Override
  public PublicState view() {
    WorkshopRun.Snapshot now = run.now();
    return interpreter
        .tell(now.workshop(), now.id(), settings.get().displayLanguage())
        .view(now.state(), now.id(), run.moment(now));
  }

  @Override
  public ConsoleState console() {
    WorkshopRun.Snapshot now = run.now();
    return interpreter
        .tell(now.workshop(), now.id(), settings.get().language())
        .console(now.state(), now.id(), run.moment(now));
  }

  @Override
  public Optional<Refusal> ask(Command command, OptionalLong seen) {
    return waitFor(() -> run.handle(new Input.Asked(command, Actor.CONSOLE, seen)));
  }

  /// Hands over a newer wording of the pack; returns at once.
  void renew(Pack newer) {
    jobs.add(() -> run.renew(newer));
  }

  /// Takes up the wished run sheet when the wished length has changed; returns at once.
  void planAnew() {
    int wished = settings.get().minutes();
    jobs.add(() -> {
      if (wished != planned) {
        planned = wished;
        run.planAnew();
      }
    });
  }

  /// The pack of the workshop on the table.
  Pack pack() {
    return run.now().workshop().pack();
  }

  @Override
  public void open() {
    waitFor(() -> {
      run.open();
      return true;
    });
  }

  @Override
  public Subscription listen(Runnable onChange) {
    return listeners.add(onChange);
  }

  private <T> T waitFor(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    jobs.add(() -> {
      try {
        done.complete(work.get());
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    try {
      return done.orTimeout(5, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the workshop did not answer", e.getCause());
    }
  }

  private void work() {
    tell();
    while (!closing) {
      pulse.beat();
      long before = run.now().state().seq();
      String beforeId = run.now().id();
      try {
        Runnable job = jobs.poll(Math.max(5, TICK_MILLIS / clock.speed()), TimeUnit.MILLISECONDS);
        if (job == null) {
          run.handle(new Input.Ticked());
        } else {
          job.run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("an input could not be handled; the workshop goes on without it", e);
      }
      boolean changed =
          showLights() || run.now().state().seq() != before || !run.now().id().equals(beforeId);
      if (changed || System.nanoTime() - toldNanos > REFRESH_NANOS / clock.speed()) {
        tell();
      }
    }
  }

  /// Whether they mean something else than before: so do the pages then, though no event may have
  /// come.
  private boolean showLights() {
    WorkshopRun.Snapshot now = run.now();
    Map<SlotId, LightMeaning> meanings = now.workshop().lights(now.state(), run.moment(now));
    if (meanings.equals(shown)) {
      return false;
    }
    shown = meanings;
    lights.accept(meanings);
    return true;
  }

  private void tell() {
    toldNanos = System.nanoTime();
    listeners.tell();
  }

  @Override
  public void close() {
    closing = true;
    jobs.add(() -> {});
    try {
      thread.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
