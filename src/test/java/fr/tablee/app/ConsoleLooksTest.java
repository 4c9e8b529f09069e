package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The console and each of its sheets in each look and language, and on the smallest phone.
class ConsoleLooksTest extends ConsoleTable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// The look of strong contrast keeps the seven to one of WCAG's level AAA as well.
  private static final List<String> STRONG =
      Stream.concat(RULES.stream(), Stream.of("wcag2aaa")).toList();

  private static final int LEAST_TARGET_PIXELS = 44;

  @AfterEach
  void backToTheDefaults() {
    table.send("POST", "/api/settings", "{\"language\":\"fr\",\"look\":\"light\"}");
    console.page().setViewportSize(390, 844);
  }

  /// axe-core looks for the style sheets' imports beside the page, where they are not.
  @Override
  void noPageComplains() {}

  @ParameterizedTest
  @CsvSource({"light,en", "dark,fr", "contrast,fr"})
  void eachSheetBreaksNoRule(String look, String language) {
    table.send(
        "POST", "/api/settings", "{\"look\":\"" + look + "\",\"language\":\"" + language + "\"}");
    table.command("participants", "{\"total\":6}");
    play("histoire");
    table.put("B6", "eliza");
    table.put("B3", "chatgpt");
    table.awaitState("board.B3.status", "\"placed\"");
    table.command("check", "{}");
    table.awaitState("activity.reveal", "\"counted\"");
    Browser.settle(console.page());
    assertClean(look + ", first screen");
    for (String id : sheets()) {
      console.sheet(id);
      Browser.settle(console.page());
      assertClean(look + ", sheet " + id);
    }
  }

  @Test
  void theSmallestPhoneNeedsNoSidewaysScrollAndHasTargetsForAThumb() {
    play("debat");
    console.page().setViewportSize(320, 568);
    assertThat(tooWide()).isZero();
    for (String id : sheets()) {
      Locator sheet = console.sheet(id);
      Browser.settle(console.page());
      assertThat(tooWide()).as(id).isZero();
      assertThat(sheet.evaluate("sheet => sheet.scrollWidth - sheet.clientWidth"))
          .as(id)
          .isEqualTo(0);
      assertThat(smallTargets(sheet)).as(id).isEmpty();
    }
  }

  private List<String> sheets() {
    return console.page().locator("button.drawer").all().stream()
        .map(drawer -> drawer.getAttribute("data-sheet"))
        .toList();
  }

  private int tooWide() {
    return (int) console.page().evaluate("document.documentElement.scrollWidth - innerWidth");
  }

  private static List<?> smallTargets(Locator sheet) {
    return (List<?>)
        sheet.evaluate(
            "(sheet, least) => [...sheet.querySelectorAll('button, summary, select, label.chip, label.option')]"
                + ".filter(one => one.checkVisibility() && one.getBoundingClientRect().height < least)"
                + ".map(one => one.outerHTML)",
            LEAST_TARGET_PIXELS);
  }

  private void assertClean(String where) {
    assertThat(
            new AxeBuilder(console.page())
                .withTags(where.startsWith("contrast") ? STRONG : RULES)
                .analyze()
                .getViolations())
        .as(where)
        .allSatisfy(violation ->
            assertThat(violation.getNodes().stream().map(node -> node.getHtml()).toList())
                .as(violation.getId() + ": " + violation.getHelp())
                .isEmpty());
  }
}
