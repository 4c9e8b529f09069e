package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room looks at for two hours, from five metres.
class LegibleDisplayTest {

  private static final double SMALLEST_PIXELS = 27.999;

  /// Each text that is seen: its size in pixels as drawn, its words, and whether it is cut by the
  /// window.
  private static final String TEXTS =
      """
      () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const words = node.textContent.trim();
          const element = node.parentElement;
          if (!words || element.closest('script, noscript, .visually-hidden, [hidden]')) continue;
          if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (box.width < 1 || box.height < 1) continue;
          let scale = 1;
          for (let at = element; at; at = at.parentElement) {
            const style = getComputedStyle(at);
            const { a, b } = new DOMMatrix(style.transform);
            scale *= Math.hypot(a, b) * (parseFloat(style.scale) || 1);
          }
          found.push({
            size: parseFloat(getComputedStyle(element).fontSize) * scale,
            words: words.slice(0, 60),
            cut: box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
          });
        }
        return found;
      }
      """;

  @TempDir private Path data;

  record Text(double size, String words, boolean cut) {}

  @Test
  void nothingOnTheDisplayIsUnder28PixelsOrCutAtAnyMoment() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1920, 1080);
      display.navigate(table.address() + "/");
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        Browser.settle(display);
        List<Text> texts = texts(display);
        assertThat(texts).as("%s", moment).isNotEmpty();
        assertThat(texts)
            .as("%s", moment)
            .allSatisfy(text ->
                assertThat(text.size()).as(text.words()).isGreaterThanOrEqualTo(SMALLEST_PIXELS))
            .allSatisfy(text -> assertThat(text.cut()).as("cut: " + text.words()).isFalse());
        assertThat(display.evaluate("document.documentElement.scrollHeight <= innerHeight"))
            .as("%s needs no scrolling", moment)
            .isEqualTo(true);
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static List<Text> texts(Page page) {
    List<Text> texts = new ArrayList<>();
    for (Object found : (List<?>) page.evaluate(TEXTS)) {
      var text = (java.util.Map<?, ?>) found;
      texts.add(
          new Text(
              ((Number) text.get("size")).doubleValue(),
              (String) text.get("words"),
              (Boolean) text.get("cut")));
    }
    return texts;
  }
}
