package fr.tablee.app;

import fr.tablee.app.scenario.StatePath;
import fr.tablee.app.serve.Serving;
import fr.tablee.web.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/// A whole virtual table as `./run` starts it, on a free port, with a client that speaks HTTP to
/// it.
public final class RunningTable implements AutoCloseable {

  public static final String PIN = "482913";

  private final Serving serving;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private RunningTable(Serving serving) {
    this.serving = serving;
  }

  static RunningTable start(Path data) {
    return start(data, Home.pack());
  }

  static RunningTable start(Path data, Path pack) {
    return start(data, pack, TableChoice.VIRTUAL);
  }

  /// @param choice as `--table` takes it
  static RunningTable start(Path data, Path pack, String choice) {
    return start(data, pack, choice, 0);
  }

  /// A table that was closed, again, where its pages look for it.
  static RunningTable startAgain(Path data, int port) {
    return start(data, Home.pack(), TableChoice.VIRTUAL, port);
  }

  private static RunningTable start(Path data, Path pack, String choice, int port) {
    return new RunningTable(
        Serving.start(
            new Serving.Wishes(
                TableChoice.of(choice),
                pack,
                Optional.of(data),
                port,
                Optional.empty(),
                Optional.of(PIN),
                Optional.empty(),
                1,
                Set.of())));
  }

  int port() {
    return serving.port();
  }

  String address() {
    return "http://127.0.0.1:" + serving.port();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)).GET());
  }

  HttpResponse<String> send(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode state() {
    return Json.parse(get("/api/state").body());
  }

  /// The id of the workshop that runs.
  String workshop() {
    return state().path("workshop").path("id").asString();
  }

  JsonNode virtual() {
    return Json.parse(get("/api/virtual").body());
  }

  void login() {
    expectOk(send("POST", "/api/console/login", "{\"pin\":\"" + PIN + "\"}"));
  }

  void command(String word, String body) {
    expectOk(send("POST", "/api/console/" + word, body));
  }

  void put(String slot, String card) {
    expectOk(send("PUT", "/api/virtual/slots/" + slot, "{\"card\":\"mallette-ia/" + card + "\"}"));
  }

  void lift(String slot) {
    expectOk(send("DELETE", "/api/virtual/slots/" + slot, ""));
  }

  void fault(String slot, String fault) {
    expectOk(
        send("PUT", "/api/virtual/readers/" + slot + "/fault", "{\"fault\":\"" + fault + "\"}"));
  }

  /// Waits until the public state has this at that path.
  void awaitState(String path, String json) {
    Awaitility.await(path + " = " + json)
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(30))
        .until(() -> StatePath.holds(state(), path, Json.parse(json)));
  }

  private static void expectOk(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    serving.close();
  }
}
