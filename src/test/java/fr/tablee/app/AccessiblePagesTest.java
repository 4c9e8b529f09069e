package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page against WCAG 2.2 AA as axe-core measures it, and at every size without sideways
/// scrolling. What the pages complain of is not asked here: axe-core looks for the style sheets'
/// imports beside the page, where they are not.
class AccessiblePagesTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<List<Integer>> SIZES =
      List.of(List.of(1920, 1080), List.of(1024, 768), List.of(390, 844));

  /// Moments whose sheets, together, are all the sheets there are.
  private static final Set<Moment> WITH_SHEETS =
      EnumSet.of(Moment.OPEN_MAP, Moment.COUNTED, Moment.DEBATE, Moment.COMMITMENT);

  @TempDir private Path data;

  @Test
  void theLoginTheDebriefAndTheVirtualTableBreakNoRule() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page page = browser.page(390, 844);
      page.navigate(table.address() + "/console");
      assertClean(page, "the login");
      Page bench = browser.page(1024, 768);
      bench.navigate(table.address() + "/table");
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        if (WITH_SHEETS.contains(moment)) {
          Browser.settle(bench);
          assertClean(bench, "/table at " + moment);
        }
      }
      login(page, table);
      page.navigate(table.address() + "/atelier/" + table.workshop());
      Browser.settle(page);
      assertClean(page, "the debrief");
    }
  }

  @Test
  void theDisplayBreaksNoRuleAtAnyMoment() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page display = browser.page(1920, 1080);
      display.navigate(table.address() + "/");
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        Browser.settle(display);
        assertClean(display, "/ at " + moment);
      }
    }
  }

  @Test
  void theConsoleAndEachOfItsSheetsBreakNoRule() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      Page console = browser.page(390, 844);
      login(console, table);
      for (Moment moment : Moment.values()) {
        moment.reach(table);
        if (WITH_SHEETS.contains(moment) || moment == Moment.CLOSED) {
          Browser.settle(console);
          assertClean(console, "/console at " + moment);
          assertCleanSheets(console, moment);
        }
      }
    }
  }

  @Test
  void noPageScrollsSidewaysAtAnySize() {
    try (RunningTable table = RunningTable.start(data);
        Browser browser = new Browser()) {
      for (Moment moment : Moment.values()) {
        moment.reach(table);
      }
      for (List<Integer> size : SIZES) {
        Page page = browser.page(size.getFirst(), size.getLast());
        page.navigate(table.address() + "/console");
        assertNoSidewaysScroll(page);
        login(page, table);
        for (String path : List.of("/console", "/", "/table", "/atelier/" + table.workshop())) {
          page.navigate(table.address() + path);
          Browser.settle(page);
          assertNoSidewaysScroll(page);
        }
      }
    }
  }

  private static void assertCleanSheets(Page console, Moment moment) {
    Locator drawers = console.locator("button.drawer");
    for (int i = 0; i < drawers.count(); i++) {
      String name = drawers.nth(i).innerText();
      drawers.nth(i).click();
      Browser.settle(console);
      assertClean(console, moment + ", sheet " + name);
      console.keyboard().press("Escape");
    }
  }

  private static void login(Page page, RunningTable table) {
    page.navigate(table.address() + "/console");
    page.locator("#pin").fill(RunningTable.PIN);
    page.keyboard().press("Enter");
    page.locator("#thumb .thumb-next").waitFor();
  }

  private static void assertClean(Page page, String where) {
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
        .as(where)
        .allSatisfy(violation ->
            assertThat(violation.getNodes().stream().map(node -> node.getHtml()).toList())
                .as(violation.getId() + ": " + violation.getHelp())
                .isEmpty());
  }

  private static void assertNoSidewaysScroll(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as(page.url() + " at " + page.viewportSize().width)
        .isEqualTo(0);
  }
}
