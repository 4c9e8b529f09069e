package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is chosen on the console, live and back to its default.
class ConsoleSettingsTest extends ConsoleTable {

  @AfterEach
  void backToTheDefaults() {
    table.send(
        "POST",
        "/api/settings",
        "{\"language\":\"fr\",\"displayLanguage\":\"fr\",\"look\":\"light\",\"minutes\":0,\"sounds\":false}");
  }

  @Test
  void theConsoleTurnsToEnglishWhileItIsOpen() {
    play("histoire");
    console.sheet("settings");
    console.sheet().getByText("English").first().click();
    assertThat(console.sheet().locator(".sheet-title")).hasText("Settings");
    console.page().keyboard().press("Escape");
    assertThat(console.next()).hasText("Check");
    assertThat(console.page().locator("html")).hasAttribute("lang", "en");
    assertThat(console.page().locator(".drawer[data-sheet=plan]")).hasText("Run sheet");
  }

  @Test
  void eachChoiceShowsItsDefaultAndTheWayBack() {
    console.sheet("settings");
    console.sheet().getByText("Sombre").click();
    assertThat(console.page().locator("html")).hasAttribute("data-look", "dark");
    console.button("Remettre par défaut, Couleurs").click();
    assertThat(console.page().locator("html")).hasAttribute("data-look", "light");

    Locator sounds =
        console
            .sheet()
            .locator("[role=switch]")
            .filter(new Locator.FilterOptions().setHasText("Sons"));
    assertThat(sounds).hasAttribute("aria-checked", "false");
    sounds.click();
    assertThat(sounds).hasAttribute("aria-checked", "true");
    assertThat(table.state().at("/settings/sounds").booleanValue()).isTrue();
  }

  @Test
  void theLengthOfWorkshopsHoldsForTheOneThatWaitsAndTheNext() {
    console.sheet("settings");
    console.sheet().getByText("1\u00a0h\u00a030").click();
    org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(planned()).isEqualTo(5400));
    table.command("open", "{}");
    org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(planned()).isEqualTo(5400));
    table.send("POST", "/api/settings", "{\"minutes\":0}");
    org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(planned()).isEqualTo(7200));
  }

  @Test
  void anotherPackWaitsForARestartThatSaysWhatHappens() {
    play("histoire");
    console.sheet("settings");
    console.sheet().locator("#setting-pack").selectOption("garde-manger");
    assertThat(console.sheet().locator(".advice")).containsText("redémarrage");
    console.button("Redémarrer").click();
    assertThat(console.page().locator(".sure")).containsText("Un atelier est en cours");
    console.page().locator(".sure .button").first().click();
    assertThat(console.page().locator(".sure")).hasCount(0);
    table.send("POST", "/api/settings", "{\"pack\":\"\"}");
    assertThat(console.sheet().locator(".advice")).hasCount(0);
  }

  private long planned() {
    long sum = 0;
    for (var line : table.state().path("agenda")) {
      sum += line.path("plannedSeconds").asLong();
    }
    return sum;
  }
}
