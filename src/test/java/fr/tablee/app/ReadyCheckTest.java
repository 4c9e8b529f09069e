package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.tablee.web.Json;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The table looks at itself before a group comes.
class ReadyCheckTest extends ConsoleTable {

  @Test
  void withoutThePinNothingIsTold() {
    try (var stranger = java.net.http.HttpClient.newHttpClient()) {
      var request =
          java.net.http.HttpRequest.newBuilder(
                  java.net.URI.create(table.address() + "/api/console/ready"))
              .build();
      assertThat(
              stranger
                  .sendAsync(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                  .join()
                  .statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void eachPartOfTheTableHasItsLineAndEachTroubleItsRemedy() {
    assertThat(found())
        .containsEntry("panel.gauche", "ok panel-ok")
        .containsEntry("reader.P", "ok lectern-ok")
        .containsEntry("board", "ok board-clear")
        .containsEntry("strip", "ok strip-ok")
        .containsEntry("disk", "ok disk-ok")
        .containsEntry("clock", "ok clock-ok");
    for (JsonNode line : look().path("lines")) {
      assertThat(line.path("remedy").isString())
          .as(line.toString())
          .isEqualTo(!line.path("level").asString().equals("ok"));
    }
  }

  @Test
  void aSilentReaderIsToldAloneAndAsPlayedByHandOnceDeclaredDead() {
    table.fault("A3", "unplugged");
    Awaitility.await()
        .untilAsserted(() -> assertThat(found()).containsEntry("reader.A3", "bad reader-lost"));
    assertThat(look().path("level").asString()).isEqualTo("bad");

    table.command("declare", "{\"slot\":\"A3\",\"reader\":\"dead\"}");
    assertThat(found()).containsEntry("reader.A3", "warn reader-dead");

    table.command("declare", "{\"slot\":\"A3\",\"reader\":\"alive\"}");
    table.fault("A3", "none");
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(found()).doesNotContainEntry("reader.A3", "bad reader-lost"));
  }

  @Test
  void aForgottenCardAndOneReadForTheFirstTimeAreSeen() {
    long unseen = unseen();
    table.put("B7", "oeufs");
    table.awaitState("board.B7.status", "\"placed\"");

    assertThat(found()).containsEntry("board", "warn board-forgotten");
    assertThat(unseen()).isEqualTo(unseen - 1);
  }

  @Test
  void theSheetFollowsTheTableLiveAndSaysWhatToDo() {
    Locator invite = console.page().locator(".ready-invite");
    assertThat(invite).containsText("Prêts");
    invite.click();
    Locator display = console.sheet().locator("[data-subject=display]");
    assertThat(display).containsText("Aucun écran ne suit la table");
    assertThat(display).containsText("vidéoprojecteur");

    Page projector = browser.page(1024, 768);
    projector.navigate(table.address() + "/");

    assertThat(display).containsText("1 écran suit la table");
    projector.context().close();
  }

  private JsonNode look() {
    return Json.parse(table.get("/api/console/ready").body());
  }

  private Map<String, String> found() {
    Map<String, String> found = new TreeMap<>();
    look()
        .path("lines")
        .forEach(line ->
            found.put(
                line.path("subject").asString(),
                line.path("level").asString() + " " + line.path("key").asString()));
    return found;
  }

  private long unseen() {
    for (JsonNode line : look().path("lines")) {
      if (line.path("subject").asString().equals("deck")) {
        return line.path("args").get(0).asLong();
      }
    }
    throw new AssertionError("nothing about the deck");
  }
}
