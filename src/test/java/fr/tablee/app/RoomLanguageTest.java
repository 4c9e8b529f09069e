package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.tablee.content.Language;
import fr.tablee.web.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room reads turns to another language at once, without loading a page again.
class RoomLanguageTest {

  /// Everything that is seen or read out: texts, and the names that a screen reader says.
  private static final String SAID =
      """
      () => {
        const said = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement.closest('script, noscript')) said.push(node.textContent.trim());
        }
        for (const element of document.querySelectorAll('[aria-label], [title]')) {
          said.push(element.getAttribute('aria-label'), element.getAttribute('title'));
        }
        return said.filter(Boolean);
      }
      """;

  /// Fewest letters that make a sentence with gaps in it worth looking for: the pack's own texts
  /// are French too.
  private static final int ENOUGH = 8;

  @TempDir private Path data;

  @Test
  void theDisplayAndTheVirtualTableTurnToEnglishWhileOpen() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1920, 1080);
      display.navigate(table.address() + "/");
      Page bench = browser.page(1024, 768);
      bench.navigate(table.address() + "/table");
      Moment.READY.reach(table);
      Browser.settle(display);
      assertThat(display.locator("#stage").textContent()).contains("Bienvenue à table");
      List.of(display, bench).forEach(page -> page.evaluate("window.kept = true"));

      table.send("POST", "/api/settings", "{\"displayLanguage\":\"en\"}");
      for (Moment moment : Moment.values()) {
        if (moment != Moment.READY) {
          moment.reach(table);
        }
        for (Page page : List.of(display, bench)) {
          page.waitForFunction("() => document.documentElement.lang === 'en'");
          Browser.settle(page);
          assertThat(said(page))
              .as("%s at %s", page.url(), moment)
              .allSatisfy(text -> assertThat(french()).noneMatch(one -> one.matches(text)));
        }
      }
      assertThat(display.locator("#stage").textContent()).contains("Thank you!");
      assertThat(List.of(display, bench))
          .allSatisfy(page -> assertThat(page.evaluate("window.kept")).isEqualTo(true));
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private record Sentence(String words, Pattern pattern) {
    boolean matches(String text) {
      return pattern.matcher(text).matches();
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /// The French sentences of these pages that are not the same in English.
  private static List<Sentence> french() {
    Map<String, String> english = Words.of(Language.ENGLISH).all();
    return Words.of(Language.FRENCH).all().entrySet().stream()
        .filter(entry -> entry.getKey().matches("(?:common|display|table)\\..*"))
        .filter(entry -> !entry.getValue().equals(english.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .filter(words ->
            !words.contains("{")
                || words.replaceAll("\\{\\d}", "").replaceAll("\\P{L}", "").length() >= ENOUGH)
        .map(words -> new Sentence(words, pattern(words)))
        .collect(Collectors.toList());
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "\\Q" + words.replaceAll("\\{\\d}", "\\\\E.+\\\\Q").replace(" ", "\\E\\s\\Q") + "\\E");
  }

  @SuppressWarnings("unchecked")
  private static List<String> said(Page page) {
    return (List<String>) page.evaluate(SAID);
  }
}
