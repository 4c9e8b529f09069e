package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dark look and the one of strong contrast keep WCAG 2.2 AA as the light one does
/// ([AccessiblePagesTest]), and change on open pages.
class RoomLooksTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// The look of strong contrast keeps the seven to one of WCAG's level AAA as well.
  private static final List<String> STRONG =
      Stream.concat(RULES.stream(), Stream.of("wcag2aaa")).toList();

  /// Moments that show, together, everything there is to show.
  private static final Set<Moment> TELLING =
      EnumSet.of(
          Moment.READY,
          Moment.OPEN_MAP,
          Moment.TIMELINE,
          Moment.EXPLAINED,
          Moment.DEBATE,
          Moment.COMMITMENT,
          Moment.CLOSED);

  @TempDir private Path data;

  @Test
  void everyLookKeepsTheRulesOnDisplayAndVirtualTable() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1920, 1080);
      display.navigate(table.address() + "/");
      Page bench = browser.page(1024, 768);
      bench.navigate(table.address() + "/table");
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        if (TELLING.contains(moment)) {
          for (String look : List.of("dark", "contrast")) {
            table.send(
                "POST", "/api/settings", "{\"displayLanguage\":\"en\",\"look\":\"" + look + "\"}");
            assertClean(display, look, moment);
            if (moment == Moment.TIMELINE) {
              assertClean(bench, look, moment);
            }
          }
        }
      }
    }
  }

  @Test
  void aSystemThatAsksForContrastGetsIt() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1024, 768);
      display.emulateMedia(
          new Page.EmulateMediaOptions()
              .setContrast(com.microsoft.playwright.options.Contrast.MORE));
      display.navigate(table.address() + "/");
      display.waitForFunction("() => document.documentElement.dataset.look === 'contrast'");
    }
  }

  private static void assertClean(Page page, String look, Moment moment) {
    page.waitForFunction("() => document.documentElement.dataset.look === '" + look + "'");
    Browser.settle(page);
    assertThat(
            new AxeBuilder(page)
                .withTags(look.equals("contrast") ? STRONG : RULES)
                .analyze()
                .getViolations())
        .as("%s, %s at %s", page.url(), look, moment)
        .allSatisfy(violation ->
            assertThat(violation.getNodes().stream().map(node -> node.getHtml()).toList())
                .as(violation.getId() + ": " + violation.getHelp())
                .isEmpty());
  }
}
