package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.tablee.web.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A facilitator edits the debrief, over HTTP and with a keyboard, on a whole table.
class EditedDebriefTest {

  private static final String WHOLE = "time/whole/workshop";

  @TempDir private Path data;
  private RunningTable table;
  private String edits = "";

  @BeforeEach
  void play() {
    table = RunningTable.start(data);
    table.login();
    table.command("start", "{}");
    table.command("name", "{\"zone\":\"vocaux\",\"text\":\"Siri\"}");
    edits = "/api/workshops/" + table.workshop() + "/edits?lang=fr";
  }

  @AfterEach
  void stop() {
    table.close();
  }

  @Test
  void anEditIsShownInEveryFormAndCanBeTakenBack() {
    JsonNode kept =
        ok(table.send("PUT", edits, edit(WHOLE, "reworded", "Une heure bien remplie.")));
    assertThat(kept.path("before").isNull()).isTrue();
    assertThat(kept.path("edit").path("block").asString()).isEqualTo("time");

    assertThat(form("debrief.md")).contains("Une heure bien remplie.");
    assertThat(form("debrief.json")).contains("Une heure bien remplie.").contains("il dure depuis");
    assertThat(table.get("/atelier/" + table.workshop() + "?lang=fr").body())
        .contains("Une heure bien remplie.");
    assertThat(form("debrief.md?lang=en")).doesNotContain("Une heure");

    JsonNode dropped = ok(table.send("DELETE", edits + "&sentence=" + WHOLE, ""));
    assertThat(dropped.path("before")).isEqualTo(kept.path("edit"));
    assertThat(form("debrief.md")).doesNotContain("Une heure bien remplie.");
  }

  @Test
  void aHiddenSentenceCanBeReworded() {
    ok(table.send("PUT", edits, edit(WHOLE, "hidden", "")));
    assertThat(form("debrief.md")).doesNotContain("il dure depuis");
    JsonNode again = ok(table.send("PUT", edits, edit(WHOLE, "reworded", "Assez longtemps.")));
    assertThat(again.path("before").path("kind").asString()).isEqualTo("hidden");
    assertThat(form("debrief.md")).contains("Assez longtemps.");
  }

  @Test
  void sentencesAreAddedOneAfterTheOther() {
    HttpResponse<String> first =
        table.send("POST", edits, "{\"block\":\"time\",\"text\":\"Il a plu.\"}");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(Json.parse(first.body()).path("edit").path("sentence").asString())
        .isEqualTo("added/1");
    table.send("POST", edits, "{\"block\":\"time\",\"text\":\"Puis du soleil.\"}");
    assertThat(form("debrief.md")).containsSubsequence("- Il a plu.", "- Puis du soleil.");
    assertThat(Json.parse(table.get(edits).body()).path("edits").size()).isEqualTo(2);
  }

  @Test
  void whatCannotBeEditedIsRefusedInTheLanguageOfThePage() {
    assertRefused(table.send("PUT", edits, edit("nulle/part", "hidden", "")), 404, "recharger");
    assertRefused(table.send("PUT", edits, edit(WHOLE, "reworded", " ")), 400, "mots");
    assertRefused(table.send("PUT", edits, edit(WHOLE, "burnt", "x")), 400, "reformuler");
    assertRefused(table.send("PUT", edits, edit(WHOLE, "reworded", "x".repeat(2001))), 413, "2000");
    assertRefused(
        table.send("POST", edits, "{\"block\":\"nulle-part\",\"text\":\"x\"}"), 404, "recharger");
    assertRefused(
        table.send("PUT", edits.replace("fr", "en"), edit("no/where", "hidden", "")),
        404,
        "reload");
  }

  @Test
  void strangersEditNothing() {
    try (RunningTable stranger = RunningTable.start(data.resolve("autre"))) {
      String path = "/api/workshops/" + stranger.workshop() + "/edits";
      assertThat(stranger.get(path).statusCode()).isEqualTo(401);
      assertThat(stranger.send("PUT", path, edit(WHOLE, "hidden", "")).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aSentenceIsRewordedHiddenAddedAndTakenBackByKeysAlone() {
    try (Browser browser = new Browser()) {
      Page page = browser.page(390, 844);
      page.navigate(table.address() + "/console");
      page.locator("#pin").fill(RunningTable.PIN);
      page.keyboard().press("Enter");
      page.locator("#thumb .thumb-next").waitFor();
      page.navigate(table.address() + "/atelier/" + table.workshop() + "?lang=fr");

      press(page, page.locator(".button-edit"));
      Locator sentence = page.locator("[data-sentence='" + WHOLE + "']");
      press(page, sentence.locator("+ .edit-tools .edit-action").first());
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type("Une heure bien remplie.");
      page.keyboard().press("Control+Enter");
      page.locator(".edit-computed").waitFor();
      assertThat(sentence.innerText()).isEqualTo("Une heure bien remplie.");
      assertThat(page.locator(".edit-computed").innerText()).contains("il dure depuis");

      press(page, page.locator(".edit-bar button"));
      page.locator(".edit-computed")
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
      assertThat(sentence.innerText()).contains("il dure depuis");

      press(page, sentence.locator("+ .edit-tools .edit-action").nth(1));
      page.locator(".hidden-sentence").waitFor();
      assertThat(page.locator(".hidden-sentence").innerText()).contains("il dure depuis");
      assertThat(form("debrief.md")).doesNotContain("il dure depuis");
    }
  }

  @Test
  void aFieldOfTheFormIsCopiedWithoutHttps() {
    try (Browser browser = new Browser()) {
      Page page = browser.page(1200, 900);
      page.navigate(table.address() + "/console");
      page.locator("#pin").fill(RunningTable.PIN);
      page.keyboard().press("Enter");
      page.locator("#thumb .thumb-next").waitFor();
      // As over plain http from another machine: there is no clipboard to ask.
      page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
      page.addInitScript(
          "addEventListener('copy', () => { window.copied = getSelection().toString() || document.activeElement.value; });");
      page.navigate(table.address() + "/atelier/" + table.workshop() + "?lang=fr");

      press(page, page.locator("[data-name='Titre de l’atelier'] + .copy"));
      page.locator(".copy[data-done]").waitFor();
      assertThat(page.evaluate("window.copied")).isEqualTo("Mallette IA");
    }
  }

  private static void press(Page page, Locator button) {
    button.focus();
    page.keyboard().press("Enter");
  }

  private String form(String form) {
    return table
        .get(
            "/api/workshops/"
                + table.workshop()
                + "/"
                + form
                + (form.contains("?") ? "" : "?lang=fr"))
        .body();
  }

  private static String edit(String sentence, String kind, String text) {
    return "{\"sentence\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"}".formatted(sentence, kind, text);
  }

  private static JsonNode ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.parse(response.body());
  }

  private static void assertRefused(HttpResponse<String> response, int status, String word) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(Json.parse(response.body()).path("detail").asString()).contains(word);
  }
}
