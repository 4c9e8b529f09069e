package fr.tablee.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One stream of whole states. Each client has a virtual thread of its own that waits for a newer
/// state, sends it, and skips those that came and went meanwhile: a slow phone never holds up the
/// table. A state is written as JSON once, by the first client that needs it. Any thread may call
/// [#changed].
///
/// As every message is a whole state, a client that comes back with a `Last-Event-ID` is up to date
/// with the first message.
final class LiveFeed {

  /// A message ready to be sent.
  record Frame(String id, String json) {}

  private static final Duration BEAT = Duration.ofSeconds(10);

  private final String eventName;
  private final Duration gap;
  private final Supplier<Frame> source;
  private long version = 1;
  private long renderedVersion;
  private @Nullable Frame rendered;

  /// @param eventName name of its events
  /// @param gap shortest time between two messages to one client
  /// @param source the state now
  LiveFeed(String eventName, Duration gap, Supplier<Frame> source) {
    this.eventName = eventName;
    this.gap = gap;
    this.source = source;
  }

  /// Tells all clients that there is something new.
  synchronized void changed() {
    version++;
    notifyAll();
  }

  /// Serves one client until it goes.
  void serve(SseClient client) {
    client.keepAlive();
    Thread thread = Thread.ofVirtual().name("live-" + eventName).start(() -> pump(client));
    client.onClose(thread::interrupt);
  }

  private void pump(SseClient client) {
    long seen = 0;
    while (!client.terminated() && !Thread.currentThread().isInterrupted()) {
      try {
        long newest = awaitNewerThan(seen);
        if (newest == seen) {
          client.sendEvent("beat", "{}");
        } else {
          seen = newest;
          Frame frame = frame(newest);
          client.sendEvent(eventName, frame.json(), frame.id());
          Thread.sleep(gap);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        client.close();
        return;
      }
    }
  }

  private synchronized long awaitNewerThan(long seen) throws InterruptedException {
    long deadlineNanos = System.nanoTime() + BEAT.toNanos();
    while (version == seen) {
      long leftMillis = (deadlineNanos - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0) {
        break;
      }
      wait(leftMillis);
    }
    return version;
  }

  private synchronized Frame frame(long wanted) {
    Frame known = rendered;
    if (known == null || renderedVersion < wanted) {
      renderedVersion = version;
      known = source.get();
      rendered = known;
    }
    return known;
  }
}
