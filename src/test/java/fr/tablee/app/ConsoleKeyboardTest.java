package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A whole activity on the console without pointer or touch.
class ConsoleKeyboardTest extends ConsoleTable {

  @Test
  void theKeyboardAloneRunsAWholeActivity() {
    play("histoire");
    Page page = console.page();
    page.locator("body").focus();
    tabTo(page, "Cartes à la main");
    page.keyboard().press("Enter");
    assertThat(console.sheet()).isVisible();
    tabTo(page, "Chercher une carte par son nom");
    page.keyboard().type("eliza");
    tabTo(page, "ELIZA");
    page.keyboard().press("Enter");
    tabTo(page, "B6");
    page.keyboard().press("Enter");
    table.awaitState("board.B6.byHand", "true");
    page.keyboard().press("Escape");
    assertThat(focused(page)).as("focus returns to the drawer").contains("Cartes à la main");

    tabTo(page, "Valider");
    for (String words : List.of("Valider", "Montrer lesquelles", "Expliquer, carte par carte")) {
      assertThat(console.next()).hasText(words);
      assertThat(console.next()).isFocused();
      page.keyboard().press("Enter");
    }
    assertThat(console.next()).hasText(Pattern.compile("Carte suivante|Activité suivante"));
    for (int card = 0; console.next().innerText().equals("Carte suivante"); card++) {
      assertThat(card).as("cards explained").isLessThan(20);
      int seq = table.state().path("seq").asInt();
      page.keyboard().press("Enter");
      Awaitility.await().until(() -> table.state().path("seq").asInt() > seq);
      Browser.settle(page);
    }
    assertThat(console.next()).hasText("Activité suivante");
    assertThat(console.next()).isFocused();
    page.keyboard().press("Enter");
    table.awaitState("activity.id", "\"donnees\"");
  }

  private static void tabTo(Page page, String words) {
    for (int i = 0; i < 120; i++) {
      if (focused(page).contains(words)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("no way to « " + words + " » by Tab");
  }

  private static String focused(Page page) {
    return page.evaluate(
            "() => document.activeElement === document.body ? '' : document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
        .toString();
  }
}
