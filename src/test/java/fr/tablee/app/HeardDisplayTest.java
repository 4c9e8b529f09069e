package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the display lets be heard: nothing unless the facilitator has chosen it, and then what it
/// shows.
class HeardDisplayTest {

  /// Keeps what a page wants said: this machine's browser has no voice.
  private static final String LISTEN =
      """
      window.said = [];
      Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => [],
        cancel: () => window.said.push('-'),
        speak: (utterance) => window.said.push(`${utterance.lang}: ${utterance.text}`),
      } });
      """;

  /// A browser that keeps a page silent until somebody has touched it; headless ones do not.
  private static final String SHY =
      """
      window.AudioContext = class extends AudioContext {
        #touched = false;
        get state() { return this.#touched ? super.state : 'suspended'; }
        resume() { this.#touched = true; return super.resume(); }
      };
      """;

  @TempDir private Path data;

  @Test
  @SuppressWarnings("unchecked")
  void whatIsShownLargeIsReadAloudInThePacksLanguageAndEndsWhatWasBeingSaid() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1024, 768);
      display.addInitScript(LISTEN);
      display.navigate(table.address() + "/");
      Moment.READY.reach(table);
      table.command("start", "{}");
      goToTimeline(table);
      table.put("P", "hal");
      display.waitForSelector("[data-focus='lectern']");
      assertThat((List<String>) display.evaluate("window.said")).isEmpty();

      table.send("POST", "/api/settings", "{\"readAloud\":true,\"displayLanguage\":\"en\"}");
      display.waitForFunction("() => window.said.length === 2");
      table.lift("P");
      table.put("P", "eliza");
      display.waitForFunction("() => window.said.some((text) => text.includes('ELIZA'))");

      List<String> said = (List<String>) display.evaluate("window.said");
      assertThat(said.getFirst()).isEqualTo("-");
      assertThat(said.get(1)).startsWith("fr: HAL");
      assertThat(said.get(said.size() - 2)).isEqualTo("-");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aBrowserWithoutVoicesKeepsSilentWithoutHarm() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1024, 768);
      Moment.READY.reach(table);
      table.send("POST", "/api/settings", "{\"readAloud\":true}");
      table.command("start", "{}");
      goToTimeline(table);
      table.put("P", "hal");
      display.navigate(table.address() + "/");
      display.waitForSelector("[data-focus='lectern']");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void soundsAskForAGestureOnlyWhenTheBrowserWantsOne() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1024, 768);
      display.addInitScript(SHY);
      display.navigate(table.address() + "/");
      Moment.READY.reach(table);
      assertThat(display.locator(".sound-key").isVisible()).isFalse();

      table.send("POST", "/api/settings", "{\"sounds\":true}");
      display.locator(".sound-key").waitFor();
      display.locator(".sound-key").click();
      display.waitForFunction("() => document.querySelector('.sound-key').hidden");
      table.command("start", "{}");
      display.waitForFunction("() => document.body.dataset.focus === 'play'");
      assertThat(display.locator(".sound-key").isVisible()).isFalse();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aCommandCardIsAnswered() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1024, 768);
      display.navigate(table.address() + "/");
      Moment.READY.reach(table);
      table.command("start", "{}");
      goToTimeline(table);
      table.put("P", "indice");
      assertThat(display.locator(".ack").textContent()).contains("la table a lu la carte");
    }
  }

  private static void goToTimeline(RunningTable table) {
    table.command("next", "{}");
    table.awaitState("activity.kind", "\"timeline\"");
  }
}
