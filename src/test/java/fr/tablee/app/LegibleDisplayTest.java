package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room looks at for two hours, from five metres.
class LegibleDisplayTest {

  private static final double SMALLEST_PIXELS = 27.999;

  /// Each text that is seen: its size in pixels as drawn, its words, whether it is cut by the
  /// window, and what it lies on.
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
            box, element, onStage: element.closest('#stage') !== null,
          });
        }
        const stage = found.filter(({ onStage }) => onStage);
        for (const one of found) {
          const over = one.onStage && stage.find((other) => !other.element.contains(one.element) && !one.element.contains(other.element)
            && Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 4
            && Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > one.size / 3);
          one.over = over ? over.words : '';
        }
        return found.map(({ size, words, cut, over }) => ({ size, words, cut, over: over ?? '' }));
      }
      """;

  @TempDir private Path data;

  record Text(double size, String words, boolean cut, String over) {}

  @Test
  void nothingOnTheDisplayIsUnder28PixelsOrCutAtAnyMomentInAnyTextSize() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1920, 1080);
      Page projector = browser.page(1024, 768);
      display.navigate(table.address() + "/");
      projector.navigate(table.address() + "/");
      SoftAssertions all = new SoftAssertions();
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        double before = 0;
        for (String size : List.of("normal", "large", "largest")) {
          choose(table, size);
          List<Text> texts = shown(display, size);
          String where = moment + ", " + size;
          all.assertThat(texts)
              .filteredOn(text -> text.size() < SMALLEST_PIXELS)
              .as("%s: under 28 pixels", where)
              .isEmpty();
          all.assertThat(mean(texts)).as(where).isGreaterThan(before);
          before = mean(texts);
          demandWhole(all, display, texts, where);
          demandWhole(all, projector, shown(projector, size), where + ", projector");
        }
      }
      all.assertAll();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void choose(RunningTable table, String size) {
    table.send(
        "POST",
        "/api/settings",
        "{\"textSize\":\"" + size + "\",\"easyTexts\":" + size.equals("largest") + "}");
  }

  private static List<Text> shown(Page page, String size) {
    page.waitForFunction("() => document.documentElement.dataset.size === '" + size + "'");
    Browser.settle(page);
    List<Text> texts = texts(page);
    assertThat(texts).as(size).isNotEmpty();
    return texts;
  }

  private static void demandWhole(SoftAssertions all, Page page, List<Text> texts, String where) {
    all.assertThat(texts).filteredOn(Text::cut).as("%s: cut", where).isEmpty();
    all.assertThat(texts)
        .filteredOn(text -> !text.over().isEmpty())
        .as("%s: on one another", where)
        .isEmpty();
    all.assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
        .as("%s needs no scrolling", where)
        .isEqualTo(true);
  }

  private static double mean(List<Text> texts) {
    return texts.stream().mapToDouble(Text::size).average().orElse(0);
  }

  private static List<Text> texts(Page page) {
    List<Text> texts = new ArrayList<>();
    for (Object found : (List<?>) page.evaluate(TEXTS)) {
      var text = (java.util.Map<?, ?>) found;
      texts.add(
          new Text(
              ((Number) text.get("size")).doubleValue(),
              (String) text.get("words"),
              (Boolean) text.get("cut"),
              (String) text.get("over")));
    }
    return texts;
  }
}
