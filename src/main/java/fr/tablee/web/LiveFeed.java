package fr.tablee.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One stream of whole states, as server-sent events:
///
/// ```
/// id: 42              event: beat
/// event: state        data: {}
/// data: {...}
/// ```
///
/// Each client keeps the virtual thread of its request: it waits there for a newer state, sends it,
/// and skips those that came and went meanwhile, so a slow phone never holds up the table. A state
/// is written as JSON once, by the first client that needs it. Any thread may call [#changed] and
/// [#close].
///
/// As every message is a whole state, a client that comes back with a `Last-Event-ID` is up to date
/// with the first message.
final class LiveFeed implements AutoCloseable {

  /// A message ready to be sent.
  record Frame(String id, String json) {}

  /// A client that has heard nothing for two beats takes the table for lost.
  static final Duration BEAT = Duration.ofSeconds(10);

  private static final byte[] BEAT_MESSAGE =
      "event: beat\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

  private final String eventName;
  private final Duration gap;
  private final Duration beat;
  private final Supplier<Frame> source;
  private long version = 1;
  private long renderedVersion;
  private byte @Nullable [] rendered;
  private boolean closed;
  private final AtomicInteger clients = new AtomicInteger();

  /// @param eventName name of its events
  /// @param gap shortest time between two messages to one client
  /// @param beat longest time without one
  /// @param source the state now; its JSON is one line
  LiveFeed(String eventName, Duration gap, Duration beat, Supplier<Frame> source) {
    this.eventName = eventName;
    this.gap = gap;
    this.beat = beat;
    this.source = source;
  }

  /// Tells all clients that there is something new.
  synchronized void changed() {
    version++;
    notifyAll();
  }

  /// Ends every client's stream.
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  /// Serves one client, on the thread of its request, until it goes or the feed is closed.
  void serve(Context context) {
    HttpServletResponse response = context.res();
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    clients.incrementAndGet();
    try {
      pump(response);
    } catch (IOException gone) {
      // A client that leaves says so by not taking the next message.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.decrementAndGet();
    }
  }

  /// How many clients follow; one that has just left counts until the next message to it.
  int clients() {
    return clients.get();
  }

  private void pump(HttpServletResponse response) throws IOException, InterruptedException {
    OutputStream out = response.getOutputStream();
    long seen = 0;
    for (long newest = awaitNewerThan(seen); newest > 0; newest = awaitNewerThan(seen)) {
      out.write(newest == seen ? BEAT_MESSAGE : message(newest));
      response.flushBuffer();
      if (newest != seen) {
        seen = newest;
        Thread.sleep(gap);
      }
    }
  }

  /// @return the newest version, the same one when a beat is due, 0 when the feed is closed
  private synchronized long awaitNewerThan(long seen) throws InterruptedException {
    long deadlineNanos = System.nanoTime() + beat.toNanos();
    while (version == seen && !closed) {
      long leftMillis = (deadlineNanos - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0) {
        break;
      }
      wait(leftMillis);
    }
    return closed ? 0 : version;
  }

  private synchronized byte[] message(long wanted) {
    byte[] known = rendered;
    if (known == null || renderedVersion < wanted) {
      renderedVersion = version;
      Frame frame = source.get();
      known =
          ("id: " + frame.id() + "\nevent: " + eventName + "\ndata: " + frame.json() + "\n\n")
              .getBytes(StandardCharsets.UTF_8);
      rendered = known;
    }
    return known;
  }
}
