package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A hand on the virtual table, eyes on the display, and everything real between them: chips,
/// drivers, workshop, stream.
class DraggedCardTest {

  @TempDir private Path data;

  @Test
  void aDraggedCardIsSeenOnTheDisplayAndItsLedIsLit() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      Page bench = browser.page(1920, 1080);
      bench.navigate(table.address() + "/table");
      Page display = browser.page(1920, 1080);
      display.navigate(table.address() + "/");

      drag(
          bench,
          bench.locator("[data-pick='mallette-ia/eliza']").first(),
          bench.locator("#slot-B6"));

      assertThat(display.locator("#slot-B6 [data-card='mallette-ia/eliza']")).isVisible();
      table.awaitState("board.B6.card", "\"mallette-ia/eliza\"");
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> !leds(table).path(1).asString().equals("#000000"));
      assertThat(leds(table).path(0).asString()).isEqualTo("#000000");
      assertThat(leds(table).path(2).asString()).isEqualTo("#000000");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static JsonNode leds(RunningTable table) {
    return table.virtual().path("slots").path("B6").path("leds");
  }

  private static void drag(Page page, Locator card, Locator slot) {
    card.waitFor();
    BoundingBox from = card.boundingBox();
    BoundingBox to = slot.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse()
        .move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(12));
    page.mouse().up();
  }
}
