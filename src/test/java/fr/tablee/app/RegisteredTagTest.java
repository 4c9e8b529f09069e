package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.web.Json;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A tag without an identity becomes a card at the lectern, from the console.
class RegisteredTagTest {

  private static final String ELIZA = "{\"card\":\"mallette-ia/eliza\"}";

  @TempDir private Path data;

  private static JsonNode registered(RunningTable table) {
    return Json.parse(table.get("/api/console/tags").body()).path("registered");
  }

  private static String title(RunningTable table) {
    return Json.parse(table.get("/api/console/tags").body())
        .path("titles")
        .path("garde-manger/thermometre")
        .asString();
  }

  private static void awaitOnLectern(RunningTable table, String card) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> table.state().path("lectern").path("card").asString("").equals(card));
  }

  private static void awaitStranger(RunningTable table) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> table.get("/api/console/state").body().contains("\"kind\":\"foreign\""));
  }

  @Test
  void anUnknownTagBecomesACardStaysOneAndIsForgotten() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      assertThat(table.send("POST", "/api/console/register", ELIZA).statusCode()).isEqualTo(409);
      assertThat(table.send("PUT", "/api/virtual/slots/P", "{\"tag\":\"blank\"}").statusCode())
          .isEqualTo(200);
      awaitStranger(table);

      assertThat(
              table
                  .send("POST", "/api/console/register", "{\"card\":\"mallette-ia/nulle\"}")
                  .statusCode())
          .isEqualTo(404);
      table.command("register", ELIZA);
      awaitOnLectern(table, "mallette-ia/eliza");
      assertThat(registered(table).toString()).isEqualTo("[\"mallette-ia/eliza\"]");
    }
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      assertThat(registered(table).toString()).isEqualTo("[\"mallette-ia/eliza\"]");
      // The virtual table gives its first blank tag the same number each time.
      table.send("PUT", "/api/virtual/slots/P", "{\"tag\":\"blank\"}");
      awaitOnLectern(table, "mallette-ia/eliza");

      table.command("forget", ELIZA);
      awaitStranger(table);
      assertThat(registered(table)).isEmpty();
      assertThat(table.send("POST", "/api/console/forget", ELIZA).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nobodyRegistersWithoutTheConsolesPin() {
    try (RunningTable table = RunningTable.start(data)) {
      assertThat(table.send("POST", "/api/console/register", ELIZA).statusCode()).isEqualTo(401);
      assertThat(table.get("/api/console/tags").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theListIsInTheConsolesLanguage() {
    try (RunningTable table =
        RunningTable.start(data, Home.pack().resolveSibling("garde-manger"))) {
      table.login();
      table.send("PUT", "/api/virtual/slots/P", "{\"tag\":\"blank\"}");
      awaitStranger(table);
      table.command("register", "{\"card\":\"garde-manger/thermometre\"}");
      assertThat(title(table)).isEqualTo("Prendre sa température");

      table.send("POST", "/api/settings", "{\"language\":\"en\"}");
      assertThat(title(table)).isEqualTo("Take its temperature");
    }
  }

  @Test
  void aWordThatIsNoCardIsRefusedInTheReadersLanguage() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      String nonsense = "{\"card\":\"Élan\"}";
      assertThat(table.send("POST", "/api/console/register?lang=en", nonsense).body())
          .contains("is not a card’s identity");
      assertThat(table.send("POST", "/api/console/forget?lang=fr", nonsense).body())
          .contains("pas une identité de carte");
      assertThat(table.send("POST", "/api/console/register?lang=en", "{}").body())
          .contains("The field “card” is missing");
    }
  }
}
