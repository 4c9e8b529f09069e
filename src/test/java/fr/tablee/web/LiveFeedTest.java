package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// One feed on a real server, with a beat short enough to wait for.
class LiveFeedTest {

  private static final Duration BEAT = Duration.ofMillis(20);

  private final LiveFeed feed =
      new LiveFeed("state", Duration.ZERO, BEAT, () -> new LiveFeed.Frame("7", "{\"a\":1}"));
  private final CountDownLatch served = new CountDownLatch(1);

  @Test
  void aStateComesFirstAndThenABeat() throws IOException {
    Javalin server = server();
    try (Socket client = listen(server)) {
      assertThat(read(client, "event: beat\ndata: {}\n\n"))
          .contains("text/event-stream")
          .contains("id: 7\nevent: state\ndata: {\"a\":1}\n\n");
    } finally {
      feed.close();
      server.stop();
    }
  }

  @Test
  void aClosedFeedEndsItsStreams() throws Exception {
    Javalin server = server();
    try (Socket client = listen(server)) {
      read(client, "event: beat");
      feed.close();
      assertThat(served.await(5, TimeUnit.SECONDS)).isTrue();
    } finally {
      server.stop();
    }
  }

  @Test
  void aClientTornOffEndsItsRequestAndSaysNothing() throws Exception {
    assertThat(
            saidWhile(() -> {
              Javalin server = server();
              try {
                Socket client = listen(server);
                read(client, "event: beat");
                client.setSoLinger(true, 0); // closing it now sends a reset
                client.close();
                assertThat(served.await(5, TimeUnit.SECONDS)).isTrue();
              } finally {
                server.stop();
              }
            }))
        .isEmpty();
  }

  @Test
  void aServerStoppedUnderItsStreamsLeavesNoThreadThatComplainsForEver() throws Exception {
    assertThat(
            saidWhile(() -> {
              Javalin server = server();
              try (Socket client = listen(server)) {
                read(client, "event: beat");
                server.stop();
                assertThat(served.await(5, TimeUnit.SECONDS)).isTrue();
              }
            }))
        .isEmpty();
  }

  private Javalin server() {
    return Javalin.create(
            config -> {
              config.concurrency.useVirtualThreads = true;
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.host = "127.0.0.1";
              config.routes.get(
                  "/live",
                  context -> {
                    feed.serve(context);
                    served.countDown();
                  });
              Problems.register(config.routes);
            })
        .start(0);
  }

  private static Socket listen(Javalin server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(10_000);
    socket
        .getOutputStream()
        .write("GET /live HTTP/1.1\r\nHost: tablee\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String read(Socket socket, String until) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(until) < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("the stream ended after %s", text).isNotNegative();
      text.append((char) next);
    }
    return text.toString();
  }

  private interface Work {
    void run() throws Exception;
  }

  /// What the log said meanwhile, without the server's own start and stop.
  private static String saidWhile(Work work) throws Exception {
    PrintStream before = System.err;
    var said = new ByteArrayOutputStream();
    try (PrintStream here = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setErr(here);
      work.run();
    } finally {
      System.setErr(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
