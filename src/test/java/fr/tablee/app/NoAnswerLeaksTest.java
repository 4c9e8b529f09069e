package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Ordering;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.content.Sorting;
import fr.tablee.content.Timeline;
import fr.tablee.web.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Looks for answers in everything that leaves the server without the console's login, before their
/// reveal step.
class NoAnswerLeaksTest {

  @TempDir private Path data;
  private RunningTable table;
  private final Pack pack = new PackLoader().load(Home.pack());

  @BeforeEach
  void start() {
    table = RunningTable.start(data);
    table.login();
    table.command("start", "{}");
  }

  @AfterEach
  void stop() {
    table.close();
  }

  @Test
  void noDateNoReasonNoRuleAndNoLessonIsToldBeforeItsStep() throws IOException {
    for (Activity activity : pack.activities()) {
      List<String> secrets = secrets(activity);
      if (secrets.isEmpty()) {
        continue;
      }
      table.command("go-to", "{\"activity\":\"" + activity.id() + "\"}");
      String first = activity.deck().getFirst().ref().card();
      String second = activity.deck().getLast().ref().card();
      table.put("A1", second);
      table.put("A2", first);
      table.awaitState("board.A2.card", "\"mallette-ia/" + first + "\"");
      table.put("P", first);
      table.awaitState("lectern.card", "\"mallette-ia/" + first + "\"");
      assertNothingOf(secrets, activity.id() + " placed");

      table.command("check", "{}");
      table.awaitState("activity.reveal", "\"counted\"");
      assertNothingOf(secrets, activity.id() + " counted");
      for (JsonNode slot : table.state().path("board")) {
        assertThat(slot.path("verdict").isNull()).as(slot.toString()).isTrue();
      }

      table.command("reveal", "{\"to\":\"shown\"}");
      assertNothingOf(secrets, activity.id() + " shown");

      table.lift("A1");
      table.lift("A2");
      table.lift("P");
      table.awaitState("board.A1", "null");
      table.awaitState("board.A2", "null");
    }
  }

  @Test
  void theExplanationThatIsToldIsThereAndTheNextOneIsNot() {
    Timeline timeline =
        pack.activities().stream()
            .filter(Timeline.class::isInstance)
            .map(Timeline.class::cast)
            .findFirst()
            .orElseThrow();
    table.command("go-to", "{\"activity\":\"" + timeline.id() + "\"}");
    table.put("B1", timeline.entries().get(0).card().ref().card());
    table.put("B2", timeline.entries().get(1).card().ref().card());
    table.awaitState("board.B2.status", "\"placed\"");
    table.command("check", "{}");
    table.awaitState("activity.attempts", "1");

    table.command("reveal", "{\"to\":\"explained\"}");

    JsonNode told = table.state().path("explanation");
    String body = table.get("/api/state").body();
    Map<String, String> explanations = new java.util.LinkedHashMap<>();
    timeline
        .entries()
        .forEach(entry ->
            explanations.put(entry.card().ref().toString(), quoted(entry.card().explanation())));
    String card = told.path("card").asString();
    assertThat(explanations).containsKey(card);
    explanations.forEach((ref, text) -> {
      if (ref.equals(card)) {
        assertThat(body).contains(text);
      } else {
        assertThat(body).doesNotContain(text);
      }
    });
  }

  private void assertNothingOf(List<String> secrets, String when) throws IOException {
    for (String path :
        List.of(
            "/api/state",
            "/",
            "/table",
            "/api/virtual",
            "/api/virtual/deck",
            "/console",
            "/api/health")) {
      String body = anonymous(path);
      for (String secret : secrets) {
        assertThat(body)
            .as("%s at %s", path, when)
            .doesNotContain(secret)
            .doesNotContain(quoted(secret));
      }
    }
    String streamed = firstMessages();
    for (String secret : secrets) {
      assertThat(streamed)
          .as("the stream at %s", when)
          .doesNotContain(secret)
          .doesNotContain(quoted(secret));
    }
  }

  /// A page as somebody without the console's cookie gets it.
  private String anonymous(String path) throws IOException {
    var connection = URI.create(table.address() + path).toURL().openConnection();
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String firstMessages() throws IOException {
    var connection = URI.create(table.address() + "/api/live").toURL().openConnection();
    connection.setRequestProperty("Accept", "text/event-stream");
    StringBuilder read = new StringBuilder();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null && !line.isEmpty()) {
        read.append(line).append('\n');
        line = in.readLine();
      }
    }
    assertThat(read.toString()).contains("event: state").contains("id: ");
    return read.toString();
  }

  private static String quoted(String text) {
    String json = Json.text(text);
    return json.substring(1, json.length() - 1);
  }

  /// What a group must not read before it is told.
  private static List<String> secrets(Activity activity) {
    List<String> secrets = new ArrayList<>();
    switch (activity) {
      case Timeline timeline -> {
        timeline
            .entries()
            .forEach(entry -> {
              secrets.add(entry.card().explanation());
              entry.trap().ifPresent(secrets::add);
              entry.card().sources().forEach(source -> secrets.add(source.url()));
            });
        secrets.add(timeline.frame().takeaway());
      }
      case Sorting sorting -> {
        sorting.entries().forEach(entry -> secrets.add(entry.card().explanation()));
        secrets.add(sorting.frame().takeaway());
      }
      case Ordering ordering -> {
        ordering.rules().forEach(rule -> secrets.add(rule.because()));
        ordering.steps().stream()
            .map(step -> step.explanation())
            .filter(text -> !text.isBlank())
            .forEach(secrets::add);
        secrets.add(ordering.frame().takeaway());
      }
      case OpenMap _, Debate _, Commitment _ -> {
        // No key, nothing to hide.
      }
    }
    return secrets;
  }
}
