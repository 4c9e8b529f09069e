package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two consoles on two phones see the same and do not fight.
class SeveralFacilitatorsTest extends ConsoleTable {

  @Test
  void bothSeeWhatOneDoes() {
    ConsolePage other = ConsolePage.open(browser, table);
    console.next().click();
    assertThat(other.next()).hasText("Activité suivante");
    other.sheet("people");
    other.button("Une de plus").click();
    console.sheet("people");
    assertThat(console.sheet().locator("output")).hasText("1");
    other.page().context().close();
  }

  @Test
  void whatWasDecidedOnAnOldViewIsRefusedWithWhatChanged() {
    play("histoire");
    ConsolePage late = ConsolePage.open(browser, table);
    assertThat(late.next()).hasText("Valider");
    late.page()
        .route(
            "**/api/console/pause",
            route -> {
              table.command("go-to", "{\"activity\":\"donnees\"}");
              route.resume();
            });
    late.page().locator("#thumb .thumb-side").last().click();
    assertThat(late.page().locator(".toast"))
        .containsText("passage à «\u00a0Mini-jeu Données\u00a0»");
    assertThat(late.page().locator(".now-title")).hasText("Mini-jeu Données");
    table.awaitState("workshop.phase", "\"running\"");
    late.page().context().close();
  }

  @Test
  void aDoubleTapCountsOnce() {
    play("autour-de-moi");
    assertThat(console.next()).hasText("Activité suivante");
    console.next().dblclick();
    table.awaitState("activity.id", "\"histoire\"");
    console.page().waitForTimeout(400);
    assertThat(table.state().at("/activity/attempts").intValue()).isZero();
    assertThat(table.state().at("/activity/id").asString()).isEqualTo("histoire");
  }

  @Test
  void aWorkshopThatSomebodyElseHasOpenedIsNotOpenedAgain() {
    String before = table.workshop();
    table.command("open", "{}");
    String now = table.workshop();
    var refused = table.send("POST", "/api/console/open", "{\"workshop\":\"" + before + "\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("atelier ouvert");
    assertThat(table.workshop()).isEqualTo(now);
  }
}
