package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the room, a projector and a phone that follow one table which goes and comes back.
class LostDisplayTest {

  @TempDir private Path data;

  @Test
  void everyDisplaySaysThatTheTableIsLostAndCatchesUpWhenItIsBack() {
    try (Browser browser = new Browser()) {
      List<Page> displays =
          List.of(browser.page(1920, 1080), browser.page(1024, 768), browser.page(390, 844));
      int port;
      try (RunningTable table = RunningTable.start(data)) {
        port = table.port();
        displays.forEach(display -> display.navigate(table.address() + "/"));
        Moment.READY.reach(table);
        table.command("start", "{}");
        displays.forEach(display -> awaitTitle(display, "Les IA autour de moi"));
        displays.forEach(display -> assertThat(lost(display).isVisible()).isFalse());
      }
      displays.forEach(display -> {
        lost(display).waitFor();
        assertThat(lost(display).textContent()).startsWith("La table ne répond plus.");
        awaitTitle(display, "Les IA autour de moi");
      });
      try (RunningTable table = RunningTable.startAgain(data, port)) {
        table.login();
        table.command("go-to", "{\"activity\":\"histoire\"}");
        displays.forEach(display -> {
          awaitTitle(display, "Histoire de l’IA");
          lost(display).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        });
        assertThat(displays)
            .extracting(display -> display.locator("#stage").textContent())
            .containsOnly(displays.getFirst().locator("#stage").textContent());
      }
    }
  }

  private static Locator lost(Page display) {
    return display.locator(".lost-line");
  }

  private static void awaitTitle(Page display, String title) {
    display
        .locator(".masthead-name")
        .filter(new Locator.FilterOptions().setHasText(title))
        .waitFor();
  }
}
