package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.tablee.app.command.PackCopy;
import fr.tablee.web.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards written on the console's page, from the fingers to the YAML and back to the table.
class AuthoringPageTest {

  private static final String HISTOIRE = "activities/histoire.yaml";

  @TempDir private Path folder;
  private PackCopy pack;

  @BeforeEach
  void copyThePack() {
    pack = PackCopy.in(folder.resolve("packs"));
  }

  private RunningTable table() {
    return RunningTable.start(folder.resolve("data"), pack.folder());
  }

  private String text(String file) {
    try {
      return Files.readString(pack.folder().resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Page page(RunningTable table, Browser browser, int width, int height) {
    Page page = browser.page(width, height);
    page.request()
        .post(
            table.address() + "/api/console/login",
            RequestOptions.create().setData(Map.of("pin", RunningTable.PIN)));
    page.navigate(table.address() + "/console/mallette");
    return page;
  }

  @Test
  void aTitleTypedOnThePageIsPrintedAtOnceAndWrittenWithEveryComment() {
    String before = text(HISTOIRE);
    try (RunningTable table = table();
        Browser browser = new Browser()) {
      Page page = page(table, browser, 1280, 900);
      page.locator("[data-activity='histoire'] .shelf-card", at("ELIZA")).click();
      page.locator("[name='title']").fill("ELIZA, la bavarde");

      assertThat(page.locator(".proof-title").first()).hasText("ELIZA, la bavarde");
      page.locator("button[type='submit']").click();
      assertThat(page.locator(".toast")).containsText("Écrit dans activities/histoire.yaml");
      assertThat(text(HISTOIRE))
          .isEqualTo(before.replace("title: ELIZA\n", "title: ELIZA, la bavarde\n"));
      assertThat(page.locator(".author-state")).hasAttribute("data-state", "fresh");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aFaultIsToldAtItsFieldAndNothingIsWritten() {
    String before = text(HISTOIRE);
    try (RunningTable table = table();
        Browser browser = new Browser()) {
      Page page = page(table, browser, 390, 844);
      page.locator("[data-activity='histoire'] summary").click();
      page.locator("[data-activity='histoire'] .shelf-card", at("ELIZA")).click();
      page.locator("[name='date']").fill("mai 66");
      page.locator("button[type='submit']").click();

      assertThat(page.locator("#fault-date"))
          .containsText("«\u00a0mai 66\u00a0» n’est pas une date");
      assertThat(page.locator("[name='date']")).hasAttribute("aria-invalid", "true");
      assertThat(text(HISTOIRE)).isEqualTo(before);
    }
  }

  @Test
  void aNewCardGetsAnIdOfItsTitleAndAPlaceOnTheVirtualTable() {
    try (RunningTable table = table()) {
      table.login();
      HttpResponse<String> made =
          table.send(
              "POST",
              "/api/pack/donnees/cards",
              """
              {"values": {"title": "L’œuvre d’un ami", "text": "Un tableau.", "easy": "Un tableau.",
                "accepts": "ne-partage-pas", "explanation": "Il n’est pas à vous."}}\
              """);

      assertThat(Json.parse(made.body()).path("card").asString()).isEqualTo("l-oeuvre-d-un");
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> table.get("/api/virtual").body().contains("mallette-ia/l-oeuvre-d-un"));
    }
  }

  @Test
  void aBlankFilledByHandKeepsItsTagAsACardOfThePack() {
    try (RunningTable table = table()) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"donnees\"}");
      table.put("B8", "vierge-8");
      table.awaitState("board.B8.card", "\"mallette-ia/vierge-8\"");
      assertThat(table.get("/api/pack").body())
          .contains("\"card\":\"vierge-8\",\"zone\":\"ne-partage-pas\"");

      HttpResponse<String> kept =
          table.send(
              "POST",
              "/api/pack/donnees/cards",
              """
              {"blank": "vierge-8", "values": {"title": "La recette de mamie", "text": "« Écris-la. »",
                "easy": "La recette.", "accepts": "partage", "explanation": "Elle serait ravie."}}\
              """);

      assertThat(kept.statusCode()).isEqualTo(200);
      assertThat(text("activities/donnees.yaml"))
          .contains("blanks: [vierge-7, vierge-9, vierge-10]\n", "  - id: vierge-8\n");
      // A workshop runs: the new wording waits for the next one.
      assertThat(kept.body()).contains("\"state\":\"waiting\"");
      table.command("open", "{}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> table.get("/api/pack").body().contains("\"state\":\"fresh\""));
    }
  }

  @Test
  void anExampleNamedInAWorkshopJoinsThoseOfItsFamily() {
    try (RunningTable table = table()) {
      table.login();
      table.command("start", "{}");
      table.command("name", "{\"zone\":\"vocaux\",\"text\":\"le GPS qui parle\"}");
      assertThat(
              table
                  .send(
                      "POST",
                      "/api/pack/autour-de-moi/examples",
                      "{\"zone\":\"vocaux\",\"text\":\"le GPS qui parle\"}")
                  .statusCode())
          .isEqualTo(200);

      assertThat(text("activities/autour-de-moi.yaml"))
          .contains("la dictée du téléphone, le GPS qui parle]");
    }
  }

  @Test
  void whoHasNotGivenTheCodeWritesNothing() {
    String before = text(HISTOIRE);
    try (RunningTable table = table()) {
      assertThat(table.get("/api/pack").statusCode()).isEqualTo(401);
      assertThat(table.send("PUT", "/api/pack/histoire/cards/eliza", "{}").statusCode())
          .isEqualTo(401);
      assertThat(table.get("/console/mallette").body()).contains("entrer d’abord le code");
      assertThat(text(HISTOIRE)).isEqualTo(before);
    }
  }

  @Test
  void twoPeopleOnOneCardDoNotOverwriteEachOther() {
    try (RunningTable table = table()) {
      table.login();
      HttpResponse<String> late =
          table.send(
              "PUT",
              "/api/pack/histoire/cards/eliza",
              "{\"revision\":\"autre\",\"values\":{\"title\":\"ELIZA\"}}");

      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(late.body()).contains("a changé entre-temps");
    }
  }

  @Test
  void thePageIsAccessibleInEveryLookAndLanguage() {
    try (RunningTable table = table();
        Browser browser = new Browser()) {
      Page page = page(table, browser, 1280, 900);
      for (String look : List.of("light", "dark", "contrast")) {
        for (String language : List.of("fr", "en")) {
          page.request()
              .post(
                  table.address() + "/api/settings",
                  RequestOptions.create().setData(Map.of("look", look, "language", language)));
          page.reload();
          page.locator("[data-activity='donnees'] summary").click();
          page.locator("[data-activity='donnees'] .shelf-card").nth(3).click();

          assertThat(page.locator("html")).hasAttribute("data-look", look);
          assertThat(page.locator(".shelf-add").first())
              .hasText(language.equals("fr") ? "Nouvelle carte" : "New card");
          assertThat(
                  new AxeBuilder(page)
                      .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                      .analyze()
                      .getViolations())
              .as("%s, %s", look, language)
              .extracting(
                  violation -> violation.getId() + " " + violation.getNodes().getFirst().getHtml())
              .isEmpty();
        }
      }
    }
  }

  private static Page.LocatorOptions at(String title) {
    return new Page.LocatorOptions().setHasText(title);
  }
}
