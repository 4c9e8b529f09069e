package fr.tablee.app.serve;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the service manager that the table lives, as long as it does: `WATCHDOG=1` goes out only
/// while every [Pulse] beats. When one has been silent for half of the manager's patience, nothing
/// goes out any more until it beats again, and the manager starts the program anew.
///
/// Runs on a thread of its own, `watchdog`, which ends with the program.
final class Watchdog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  /// How often the status is told to a manager that does not watch.
  private static final Duration UNWATCHED = Duration.ofSeconds(10);

  private final ServiceManager manager;
  private final List<Pulse> pulses;
  private final Supplier<String> status;
  private final Duration longestSilence;
  private final Duration period;
  private final Thread thread;
  private final Set<String> silent = new HashSet<>();
  private volatile boolean closing;

  /// @param status one line on how the table is, for `systemctl status`
  Watchdog(ServiceManager manager, List<Pulse> pulses, Supplier<String> status) {
    this.manager = manager;
    this.pulses = List.copyOf(pulses);
    this.status = status;
    this.longestSilence =
        manager.patience().map(patience -> patience.dividedBy(2)).orElse(UNWATCHED);
    this.period = longestSilence.dividedBy(2);
    this.thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
  }

  /// Says that the table is ready, and watches from now on.
  void start() {
    manager.tell("READY=1", "STATUS=" + status.get());
    thread.start();
  }

  private void watch() {
    while (!closing) {
      look();
      try {
        Thread.sleep(period);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void look() {
    pulses.forEach(this::listen);
    if (closing) {
      return;
    }
    if (silent.isEmpty()) {
      manager.tell("WATCHDOG=1", "STATUS=" + status.get());
    } else {
      manager.tell("STATUS=Tablée ne répond plus\u00a0: " + String.join(", ", silent));
    }
  }

  private void listen(Pulse pulse) {
    if (pulse.silence().compareTo(longestSilence) <= 0) {
      if (silent.remove(pulse.thread())) {
        LOG.warn("the thread {} moves again", pulse.thread());
      }
    } else if (silent.add(pulse.thread())) {
      LOG.error(
          "the thread {} has not moved for {} ms; {}",
          pulse.thread(),
          pulse.silence().toMillis(),
          whereabouts(pulse.thread()));
    }
  }

  private static String whereabouts(String name) {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals(name))
        .findAny()
        .map(entry -> "it stands in " + frames(entry.getValue()))
        .orElse("it has ended");
  }

  /// The innermost of the program's own frames, and what the first of them called.
  private static String frames(StackTraceElement[] stack) {
    int own = 0;
    while (own < stack.length && !stack[own].getClassName().startsWith("fr.tablee.")) {
      own++;
    }
    return Stream.of(stack)
        .skip(Math.max(0, own - 1))
        .limit(4)
        .map(frame ->
            frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
        .collect(Collectors.joining(" < "));
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    manager.tell("STOPPING=1", "STATUS=Tablée s’arrête.");
  }
}
