package fr.tablee.app;

import fr.tablee.app.scenario.StatePath;
import fr.tablee.web.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// `tablee serve` in a JVM of its own, as a person starts it: with its two streams, a process id
/// and an end that may be violent.
public final class ChildTable implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/console");

  private final Process process;
  private final Path errors;
  private final BufferedReader output;
  private final List<String> printed = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  private ChildTable(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.output = process.inputReader(StandardCharsets.UTF_8);
    this.address = "http://127.0.0.1:" + portOfTheWelcome();
  }

  /// Starts it on a data folder and a free port, and waits for its welcome.
  public static ChildTable start(Path data, String... more) {
    return start(Map.of(), data, more);
  }

  /// The same with more environment variables.
  public static ChildTable start(Map<String, String> environment, Path data, String... more) {
    Path errors = data.resolveSibling(data.getFileName() + ".err");
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dtablee.home=" + System.getProperty("tablee.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                "fr.tablee.app.command.Main",
                "serve",
                "--port",
                "0",
                "--pin",
                RunningTable.PIN,
                "--data",
                data.toString()));
    words.addAll(List.of(more));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
      builder.environment().putAll(environment);
      return new ChildTable(builder.start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String portOfTheWelcome() {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        printed.add(line);
        Matcher port = PORT.matcher(line);
        if (port.find()) {
          return port.group(1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no welcome, but: " + errors());
  }

  /// Ends it with SIGKILL: nothing of it runs any more, no hook, no last write.
  void kill() {
    process.toHandle().destroyForcibly();
    awaitEnd();
  }

  /// Asks it to end, as Ctrl+C does.
  public void stop() {
    // By its handle: Process.destroy() would also close the streams, unread.
    process.toHandle().destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// All that it printed, once it has ended.
  public List<String> printed() {
    List<String> all = new ArrayList<>(printed);
    output.lines().forEach(all::add);
    return all;
  }

  /// What it and those before it on this data folder said on the error stream.
  public String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where it listens.
  int port() {
    return URI.create(address).getPort();
  }

  JsonNode state() {
    return Json.parse(send("GET", "/api/state", ""));
  }

  JsonNode virtual() {
    return Json.parse(send("GET", "/api/virtual", ""));
  }

  void put(String slot, String card) {
    send("PUT", "/api/virtual/slots/" + slot, "{\"card\":\"mallette-ia/" + card + "\"}");
  }

  void fault(String slot, String fault) {
    send("PUT", "/api/virtual/readers/" + slot + "/fault", "{\"fault\":\"" + fault + "\"}");
  }

  void login() {
    send("POST", "/api/console/login", "{\"pin\":\"" + RunningTable.PIN + "\"}");
  }

  void command(String word, String body) {
    send("POST", "/api/console/" + word, body);
  }

  void awaitState(String path, String json) {
    awaitility(path + " = " + json).until(() -> StatePath.holds(state(), path, Json.parse(json)));
  }

  /// Waits until the readers have looked at every slot several times: a card is laid on the lectern
  /// and taken away again, both through the chips. Then waits for the board to show what lies.
  void awaitSettled() {
    put("P", "vierge-1");
    awaitState("lectern.card", "\"mallette-ia/vierge-1\"");
    send("DELETE", "/api/virtual/slots/P", "");
    awaitState("lectern", "null");
    awaitility("board as it lies")
        .until(() -> Lay.onTheTable(virtual()).equals(Lay.onTheBoard(state())));
  }

  /// Waits until the scenario has reached that second.
  void awaitScenario(long second) {
    awaitility("second " + second + " of the scenario")
        .until(() -> virtual().path("demo").path("at").asLong() >= second);
  }

  private org.awaitility.core.ConditionFactory awaitility(String what) {
    return org.awaitility.Awaitility.await(what)
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(40));
  }

  private String send(String method, String path, String body) {
    try {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(URI.create(address + path))
                  .header("Content-Type", "application/json")
                  .timeout(Duration.ofSeconds(20))
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(method + " " + path + ": " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    process.destroyForcibly();
    awaitEnd();
  }
}
