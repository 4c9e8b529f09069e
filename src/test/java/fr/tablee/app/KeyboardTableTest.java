package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The virtual table without a mouse: choose a card, choose a slot.
class KeyboardTableTest {

  private static final int MOST_TABS = 12;

  @TempDir private Path data;

  @Test
  void aCardIsLaidMovedAndLiftedByKeysAlone() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      Page page = browser.page(1280, 800);
      page.navigate(table.address() + "/table");
      page.locator(".tray-card").first().waitFor();

      tabTo(page, ".tray-card");
      String card = (String) page.evaluate("document.activeElement.dataset.pick");
      press(page, "Enter", "ArrowRight", "ArrowDown", "Enter");
      table.awaitState("board.B2.card", "\"" + card + "\"");

      press(page, "Enter", "ArrowUp", "ArrowRight", "Enter");
      table.awaitState("board.A3.card", "\"" + card + "\"");
      table.awaitState("board.B2", "null");

      press(page, "Delete");
      table.awaitState("board.A3", "null");
      assertThat(page.locator("#told").textContent()).isNotBlank();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aCommandCardOnTheLecternGivesItsOrderByKeysAlone() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      table.login();
      table.command("start", "{}");
      Page page = browser.page(1280, 800);
      page.navigate(table.address() + "/table");
      page.locator(".tray-commands .tray-card").first().waitFor();

      tabTo(page, ".tray-card");
      for (int step = 0; step < 40 && !chosen(page).endsWith("/pause"); step++) {
        press(page, "ArrowRight");
      }
      assertThat(chosen(page)).isEqualTo("mallette-ia/pause");
      press(page, "Enter", "ArrowRight");
      for (int step = 0; step < 12 && !focused(page, "#slot-P"); step++) {
        press(page, "ArrowRight");
      }
      press(page, "Enter");
      table.awaitState("workshop.phase", "\"paused\"");
    }
  }

  private static String chosen(Page page) {
    return (String) page.evaluate("document.activeElement.dataset.pick ?? ''");
  }

  private static void tabTo(Page page, String selector) {
    for (int tab = 0; tab < MOST_TABS && !focused(page, selector); tab++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused(page, selector)).as("%s is reached by Tab", selector).isTrue();
  }

  private static boolean focused(Page page, String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
