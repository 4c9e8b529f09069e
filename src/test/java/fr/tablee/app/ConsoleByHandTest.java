package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A facilitator with a phone: from the login to the debrief, each activity run by what the console
/// shows.
class ConsoleByHandTest {

  @TempDir private Path data;

  @Test
  void aWrongCodeIsToldAndTheRightOneOpens() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page page = browser.page(390, 844);
      page.navigate(table.address() + "/console");
      page.locator("#pin").fill("000000");
      page.keyboard().press("Enter");
      assertThat(page.locator("#login-message")).containsText("pas le bon code");
      page.locator("#pin").fill(RunningTable.PIN);
      page.keyboard().press("Enter");
      assertThat(page.locator("#thumb .thumb-next")).hasText("Commencer");
    }
  }

  @Test
  void everyActivityIsRunFromTheConsoleToTheDebrief() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page page = browser.page(390, 844);
      page.navigate(table.address() + "/console");
      page.locator("#pin").fill(RunningTable.PIN);
      page.keyboard().press("Enter");

      next(page, "Commencer");
      table.awaitState("activity.id", "\"autour-de-moi\"");
      page.locator(".drawer", named("Exemples cités")).click();
      page.getByLabel("Exemple, Génératives").fill("ChatGPT");
      page.keyboard().press("Enter");
      assertThat(page.locator(".sheet .written").first()).containsText("ChatGPT");
      page.keyboard().press("Escape");

      next(page, "Activité suivante");
      table.awaitState("activity.id", "\"histoire\"");
      placeByHand(page, "ELIZA", "B6");
      table.awaitState("board.B6.byHand", "true");
      placeByHand(page, "Le test de Turing", "B7");
      climbTheLadder(page, table);

      next(page, "Activité suivante");
      table.awaitState("activity.id", "\"donnees\"");
      table.put("A1", "mot-de-passe");
      table.awaitState("board.A1.status", "\"placed\"");
      climbTheLadder(page, table);

      next(page, "Activité suivante");
      table.awaitState("activity.id", "\"algorithmes\"");
      table.lift("A1");
      table.put("A2", "lait");
      table.put("A3", "puits");
      table.awaitState("board.A3.status", "\"placed\"");
      climbTheLadder(page, table);

      next(page, "Activité suivante");
      table.awaitState("activity.id", "\"debat\"");
      table.lift("A2");
      table.lift("A3");
      table.put("A2", "tri-des-cv");
      table.awaitState("board.A2.status", "\"placed\"");
      page.locator(".drawer", named("Fiches du débat")).click();
      assertThat(page.locator(".sheet .answer[open]").first()).containsText("Les biais");
      page.keyboard().press("Escape");

      next(page, "Activité suivante");
      table.awaitState("activity.id", "\"agir\"");
      page.locator(".drawer", named("Envies d’agir")).click();
      page.getByLabel("Une de plus, Apprendre, Cette semaine").click();
      assertThat(page.locator(".pledge output").first()).hasText("1");
      page.keyboard().press("Escape");

      next(page, "Clore l’atelier");
      page.locator(".sure .button-main").click();
      table.awaitState("workshop.phase", "\"closed\"");
      page.locator("a[href*='/atelier/']").first().click();
      assertThat(page.locator("h1")).containsText("Mallette IA");
      assertThat(page.locator("body")).containsText("Apprendre");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /// Check, how many, which, why, card by card, until the console offers the next activity.
  private static void climbTheLadder(Page page, RunningTable table) {
    next(page, "Valider");
    table.awaitState("activity.reveal", "\"counted\"");
    next(page, "Montrer lesquelles");
    table.awaitState("activity.reveal", "\"shown\"");
    next(page, "Expliquer, carte par carte");
    table.awaitState("activity.reveal", "\"explained\"");
    Locator button = page.locator("#thumb .thumb-next");
    for (int card = 0; card < 20; card++) {
      assertThat(button).not().hasText("Expliquer, carte par carte");
      if (button.innerText().equals("Activité suivante")) {
        return;
      }
      int seq = table.state().path("seq").asInt();
      button.click();
      org.awaitility.Awaitility.await().until(() -> table.state().path("seq").asInt() > seq);
      Browser.settle(page);
    }
    throw new AssertionError("the ladder has no end");
  }

  private static void next(Page page, String words) {
    Locator button = page.locator("#thumb .thumb-next");
    assertThat(button).hasText(words);
    button.click();
  }

  private static void placeByHand(Page page, String title, String slot) {
    page.locator(".drawer", named("Cartes à la main")).click();
    page.locator(".line-button", named(title)).first().click();
    page.locator(".cell")
        .filter(
            new Locator.FilterOptions()
                .setHasText(java.util.regex.Pattern.compile("^" + slot + "$")))
        .click();
    page.locator(".line-button").first().waitFor();
    page.keyboard().press("Escape");
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
