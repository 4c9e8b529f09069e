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
}
