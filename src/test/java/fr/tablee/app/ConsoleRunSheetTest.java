package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The run sheet bent from the console, a tap at a time.
class ConsoleRunSheetTest extends ConsoleTable {

  @Test
  void aTwoHourPlanFitsNinetyMinutesInOneTap() {
    console.sheet("plan");
    assertThat(console.sheet()).containsText("2 h");

    console.button("1\u00a0h\u00a030").click();

    assertThat(console.sheet().locator(".figure dd").first()).hasText("1\u00a0h\u00a030");
    assertThat(planned()).isEqualTo(90 * 60);
  }

  @Test
  void anActivityIsMovedShortenedAndLeftOut() {
    console.sheet("plan");
    stop("Débat").click();
    console.button("Plus tôt, Débat").click();
    assertThat(stops().nth(3)).containsText("Débat");
    assertThat(order()).containsSequence("debat", "algorithmes");

    console.button("Cinq minutes de moins, Débat").click();
    assertThat(stop("Débat")).containsText("35\u00a0min");

    console.button("Passer, Débat").click();
    assertThat(stop("Débat")).containsText("passée");
    assertThat(order()).doesNotContain("debat");

    console.button("Reprendre, Débat").click();
    assertThat(stop("Débat")).not().containsText("passée");
    assertThat(order()).contains("debat");
  }

  @Test
  void everythingPausesAndTimeIsAddedByTheClock() {
    play("histoire");
    console.page().locator(".now-clock").click();
    console.button("5 minutes de plus").click();
    assertThat(console.page().locator(".now-face")).containsText("24:");
    console.button("Faire une pause").click();
    table.awaitState("workshop.phase", "\"paused\"");
    assertThat(console.page().locator(".now-clock")).hasAttribute("data-mood", "paused");
    assertThat(console.page().locator(".now-clock")).containsText("en pause");
  }

  @Test
  void theClockSaysSoonAndOverInWordsAndByItsSign() {
    play("histoire");
    table.command("add-time", "{\"seconds\":-1150}");
    assertThat(console.page().locator(".now-clock")).hasAttribute("data-mood", "soon");
    assertThat(console.page().locator(".now-clock")).containsText("bientôt fini");
    table.command("add-time", "{\"seconds\":-48}");
    assertThat(console.page().locator(".now-clock")).hasAttribute("data-mood", "over");
    assertThat(console.page().locator(".now-clock")).containsText("dépassé");
  }

  @Test
  void beingLateBringsASuggestionThatOneTapFollows() {
    play("donnees");
    console
        .page()
        .evaluate(
            """
            async () => {
              const { adviceView } = await import('/assets/js/advice.js');
              const advice = { key: 'shorten', activity: 'debat', title: 'Débat', seconds: 480, planned: 1920 };
              document.getElementById('prompter').append(adviceView({ advice, drift: 480 }));
            }
            """);
    Locator advice = console.page().locator(".advice");
    assertThat(advice)
        .containsText("8\u00a0min de retard\u00a0: raccourcir «\u00a0Débat\u00a0» de 8\u00a0min");
    advice.locator("button").click();
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(seconds("debat")).isEqualTo(1920));
  }

  @Test
  void aKeptRunSheetIsThatOfTheNextWorkshopToo() {
    console.sheet("plan");
    stop("Débat").click();
    console.button("Cinq minutes de moins, Débat").click();
    assertThat(stop("Débat")).containsText("35\u00a0min");
    console.button("Garder ce déroulé").click();
    assertThat(console.sheet().locator(".toast")).containsText("C’est gardé");

    table.command("open", "{}");

    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(seconds("debat")).isEqualTo(35 * 60));
    table.send("POST", "/api/settings/plan", "{\"keep\":false}");
    table.command("open", "{}");
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(seconds("debat")).isEqualTo(40 * 60));
  }

  private Locator stops() {
    return console.sheet().locator(".stop");
  }

  private Locator stop(String title) {
    return stops().filter(new Locator.FilterOptions().setHasText(title)).locator(".stop-head");
  }

  private List<String> order() {
    return table.state().path("agenda").findValuesAsString("id");
  }

  private long planned() {
    long sum = 0;
    for (var line : table.state().path("agenda")) {
      sum += line.path("plannedSeconds").asLong();
    }
    return sum;
  }

  private long seconds(String activity) {
    for (var line : table.state().path("agenda")) {
      if (line.path("id").asString().equals(activity)) {
        return line.path("plannedSeconds").asLong();
      }
    }
    throw new AssertionError(activity + " is not in the run sheet");
  }
}
