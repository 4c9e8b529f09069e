package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The live stream as a phone in a pocket meets it: dropped, torn off, there when the table closes.
class LiveStreamTest {

  private static final String SCENARIO = "scenarios/demonstration-courte.yaml";

  @TempDir private Path folder;

  @Test
  void clientsThatBreakOffAndATableThatClosesLeaveTheLogQuiet() throws IOException {
    Path data = folder.resolve("données");
    String scenario = Home.pack().resolve(SCENARIO).toString();
    List<Socket> staying = new ArrayList<>();
    try (ChildTable table = ChildTable.start(data, "--scenario", scenario, "--speed", "60")) {
      for (int client = 0; client < 12; client++) {
        Socket socket = listen(table.port());
        switch (client % 3) {
          case 0 -> socket.close();
          case 1 -> {
            socket.setSoLinger(true, 0); // closing it now sends a reset
            socket.close();
          }
          default -> staying.add(socket);
        }
      }
      table.awaitScenario(120);
      table.stop();
      assertThat(table.errors()).doesNotContain("Exception", "Javalin", "\tat ");
    }
    for (Socket socket : staying) {
      assertThat(drained(socket)).as("a stream ends with the table").isNotEmpty();
      socket.close();
    }
  }

  @Test
  void aMessageIsAWholeStateWithItsNumber() throws IOException {
    try (RunningTable table = RunningTable.start(folder);
        Socket socket = listen(table.port())) {
      BufferedReader in = reader(socket);
      table.put("B6", "eliza");
      List<String> message = message(in);
      while (!message.toString().contains("mallette-ia/eliza")) {
        message = message(in);
      }
      assertThat(message).hasSize(3);
      assertThat(message.get(0)).matches("id: \\d+");
      assertThat(message.get(1)).isEqualTo("event: state");
      assertThat(message.get(2))
          .startsWith("data: {\"settings\":{")
          .contains("\"seq\":")
          .endsWith("}");
    }
  }

  /// One message, without the empty line that ends it.
  private static List<String> message(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      boolean field =
          line.startsWith("id: ") || line.startsWith("event") || line.startsWith("data");
      if (line.isEmpty() && !lines.isEmpty()) {
        return lines;
      }
      if (field) {
        lines.add(line);
      }
    }
    throw new AssertionError("the stream ended");
  }

  private static Socket listen(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
    socket
        .getOutputStream()
        .write(
            "GET /api/live HTTP/1.1\r\nHost: tablee\r\nAccept: text/event-stream\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String drained(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
