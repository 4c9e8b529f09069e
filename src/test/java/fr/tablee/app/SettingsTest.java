package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.web.Json;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SettingsTest {

  @TempDir Path data;

  @Test
  void aChoiceReachesThePagesAndOutlivesTheProgram() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      assertThat(table.state().at("/settings/look").stringValue()).isEqualTo("light");

      assertThat(
              table
                  .send("POST", "/api/settings", "{\"look\":\"dark\",\"minutes\":90}")
                  .statusCode())
          .isEqualTo(200);

      assertThat(table.state().at("/settings/look").stringValue()).isEqualTo("dark");
      assertThat(table.get("/").body()).contains("data-look=\"dark\"");
    }
    try (RunningTable table = RunningTable.start(data)) {
      assertThat(table.state().at("/settings/look").stringValue()).isEqualTo("dark");
      assertThat(table.state().at("/settings/minutes").intValue()).isEqualTo(90);
    }
  }

  @Test
  void facilitatorsAndTheRoomReadTheirOwnLanguage() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      table.send("POST", "/api/settings", "{\"displayLanguage\":\"en\"}");

      assertThat(table.get("/").body()).contains("<html lang=\"en\"");
      assertThat(table.get("/console").body()).contains("<html lang=\"fr\"");
      assertThat(detail(table.get("/api/nowhere").body())).startsWith("Cette adresse");

      table.send("POST", "/api/settings", "{\"language\":\"en\"}");
      assertThat(detail(table.get("/api/nowhere").body())).startsWith("This address");
      assertThat(detail(table.get("/api/nowhere?lang=fr").body())).startsWith("Cette adresse");
      assertThat(detail(table.send("POST", "/api/console/check", "{}").body()))
          .isEqualTo("The workshop has not begun yet: press “Start” first.");
    }
  }

  @Test
  void whatCannotBeChosenIsToldAndChangesNothing() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      var wrong = table.send("POST", "/api/settings", "{\"sounds\":true,\"look\":\"pink\"}");
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(detail(wrong.body()))
          .isEqualTo(
              "«\u00a0pink\u00a0» ne va pas pour le réglage «\u00a0look\u00a0»\u00a0; écrire l’un de\u00a0: light, dark, contrast.");
      assertThat(table.send("POST", "/api/settings", "{\"colour\":1}").statusCode()).isEqualTo(400);
      assertThat(table.send("POST", "/api/settings", "{\"pack\":\"../etc\"}").statusCode())
          .isEqualTo(400);
      assertThat(table.send("POST", "/api/settings", "{\"pack\":\"nulle-part\"}").statusCode())
          .isEqualTo(404);
      assertThat(table.state().at("/settings/sounds").booleanValue()).isFalse();
    }
  }

  @Test
  void withoutThePinNothingIsShownOrChosen() {
    try (RunningTable table = RunningTable.start(data)) {
      assertThat(table.get("/api/settings").statusCode()).isEqualTo(401);
      assertThat(table.send("POST", "/api/settings", "{\"look\":\"dark\"}").statusCode())
          .isEqualTo(401);
      assertThat(table.send("POST", "/api/settings/pin", "{\"pin\":\"000000\"}").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void thePacksBesideThePlayedOneCanBeChosen() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      JsonNode choices = Json.parse(table.get("/api/settings").body()).path("choices");
      assertThat(choices.path("packs").findValuesAsString("id"))
          .contains("mallette-ia", "ai-kit-en", "garde-manger");
      assertThat(choices.path("tables").findValuesAsString("id"))
          .startsWith("virtual")
          .contains("trois-volets");
      assertThat(choices.path("pack").stringValue()).isEqualTo("mallette-ia");
      assertThat(table.send("POST", "/api/settings", "{\"pack\":\"garde-manger\"}").statusCode())
          .isEqualTo(200);
    }
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      assertThat(Json.parse(table.get("/api/settings").body()).at("/choices/pack").stringValue())
          .isEqualTo("garde-manger");
    }
  }

  @Test
  void theWishedLengthIsThatOfTheWorkshopThatHasNotStarted() {
    try (RunningTable table = RunningTable.start(data)) {
      table.login();
      table.send("POST", "/api/settings", "{\"minutes\":90}");
      Awaitility.await().until(() -> plannedMinutes(table) == 90);
      table.command("start", "{}");
      table.send("POST", "/api/settings", "{\"minutes\":60}");
      table.command("open", "{}");
      assertThat(plannedMinutes(table)).isEqualTo(60);
    }
  }

  private static long plannedMinutes(RunningTable table) {
    return table.state().path("agenda").findValues("plannedSeconds").stream()
            .mapToLong(JsonNode::asLong)
            .sum()
        / 60;
  }

  @Test
  void aWordThatThisVersionDoesNotKnowCountsAsNeverChosen() {
    try (var store = fr.tablee.store.Store.open(data)) {
      store.settings().put(java.util.Map.of("look", "holographic", "minutes", "-3", "x", "y"));
    }
    try (RunningTable table = RunningTable.start(data)) {
      assertThat(table.state().at("/settings/look").stringValue()).isEqualTo("light");
      assertThat(table.state().at("/settings/minutes").intValue()).isZero();
    }
  }

  private static String detail(String problem) {
    return Json.parse(problem).path("detail").stringValue();
  }
}
