package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.scenario.StatePath;
import fr.tablee.web.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The contract over HTTP, on a whole virtual table: emulated chips, drivers, workshop, store, web.
class TableOverHttpTest {

  @TempDir private Path data;
  private RunningTable table;

  @BeforeEach
  void start() {
    table = RunningTable.start(data);
  }

  @AfterEach
  void stop() {
    table.close();
  }

  @Test
  void aCardLaidOnTheVirtualTableIsReadByTheChipsAndLitByTheStrip() {
    table.put("B6", "eliza");

    table.awaitState("board.B6.card", "\"mallette-ia/eliza\"");
    table.awaitState("board.B6.status", "\"placed\"");
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(5))
        .until(() ->
            !table
                .virtual()
                .path("slots")
                .path("B6")
                .path("leds")
                .path(1)
                .asString()
                .equals("#000000"));
    JsonNode leds = table.virtual().path("slots").path("B6").path("leds");
    assertThat(leds.path(0).asString()).isEqualTo("#000000");
    assertThat(leds.path(2).asString()).isEqualTo("#000000");

    table.lift("B6");
    table.awaitState("board.B6", "null");
  }

  @Test
  void anUnpluggedReaderKeepsItsCardAsUnsureUntilItIsBack() {
    table.put("A3", "talos");
    table.awaitState("board.A3.status", "\"placed\"");

    table.fault("A3", "unplugged");
    table.awaitState("board.A3.status", "\"unsure\"");
    assertThat(StatePath.holds(table.state(), "readers.A3", Json.parse("\"ok\""))).isFalse();

    table.fault("A3", "none");
    table.awaitState("readers.A3", "\"ok\"");
    table.awaitState("board.A3.status", "\"placed\"");
  }

  @Test
  void theConsoleAsksForItsPin() {
    HttpResponse<String> refused = table.send("POST", "/api/console/start", "{}");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(Json.parse(refused.body()).path("detail").asString()).contains("six chiffres");

    HttpResponse<String> wrong = table.send("POST", "/api/console/login", "{\"pin\":\"000000\"}");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(Json.parse(wrong.body()).path("detail").asString())
        .startsWith("Ce n’est pas le bon code.");

    table.login();
    table.command("start", "{}");
    table.awaitState("workshop.phase", "\"running\"");
  }

  @Test
  void whatCannotBeIsSaidInOneSentence() {
    table.login();
    assertProblem(
        table.send("PUT", "/api/virtual/slots/C1", "{\"card\":\"mallette-ia/eliza\"}"), 404, "C1");
    assertProblem(
        table.send("PUT", "/api/virtual/slots/Z", "{\"card\":\"mallette-ia/eliza\"}"), 404, "Z");
    assertProblem(
        table.send("PUT", "/api/virtual/slots/B6", "{\"card\":\"mallette-ia/elisa\"}"),
        404,
        "mallette-ia/eliza");
    assertProblem(table.send("PUT", "/api/virtual/slots/B6", "{"), 400, "JSON");
    assertProblem(
        table.send("PUT", "/api/virtual/readers/B6/fault", "{\"fault\":\"fire\"}"),
        400,
        "unplugged");
    assertProblem(
        table.send("POST", "/api/console/place", "{\"card\":\"mallette-ia/eliza\"}"), 400, "slot");
    assertProblem(table.send("POST", "/api/console/dance", "{}"), 404, "dance");
    assertProblem(table.send("POST", "/api/console/check", "{}"), 409, "commencé");
    assertProblem(table.get("/api/nothing"), 404, "adresse");
    assertProblem(table.get("/assets/css/none.css"), 404, "fichier");
    assertProblem(table.get("/api/workshops/unknown/debrief.json"), 404, "historique");
  }

  @Test
  void noPathLeadsOutOfTheAssets() {
    for (String path :
        java.util.List.of(
            "/assets/../../pom.xml", "/assets/%2e%2e/%2e%2e/pom.xml", "/assets/..%2fpom.xml")) {
      HttpResponse<String> response = table.get(path);
      assertThat(response.statusCode()).as(path).isBetween(400, 404);
      assertThat(response.body()).as(path).doesNotContain("<project");
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status, String words) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    String detail = Json.parse(response.body()).path("detail").asString();
    assertThat(detail).contains(words).doesNotContain("Exception").doesNotContain("fr.tablee");
  }

  @Test
  void healthNamesEveryReader() {
    table.awaitState("readers.P", "\"ok\"");
    JsonNode health = Json.parse(table.get("/api/health").body());
    assertThat(health.path("ready").asBoolean()).isTrue();
    assertThat(health.path("readers").size()).isEqualTo(25);
    assertThat(health.path("version").asString()).isNotBlank();
  }

  @Test
  void aCardOnTheLecternIsShownLarge() {
    table.put("P", "eliza");
    table.awaitState("lectern.title", "\"ELIZA\"");
    table.lift("P");
    table.awaitState("lectern", "null");
  }
}
