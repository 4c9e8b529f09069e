package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import fr.tablee.app.past.MadeUpPast;
import fr.tablee.content.PackLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of past workshops over HTTP and in a browser, with made-up workshops in a real store.
/// What the pages complain of is not asked here: axe-core looks for the style sheets' imports
/// beside the page, where they are not.
class HistoryPageTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> PAGES =
      List.of(
          "/historique",
          "/historique?view=figures",
          "/historique?q=voix&lang=en",
          "/historique/comparer?id=passe-001&id=passe-002&id=passe-003",
          "/historique/passe-001/recalcul");

  /// The look of strong contrast keeps the seven to one of WCAG's level AAA as well.
  private static final List<String> STRONG =
      Stream.concat(RULES.stream(), Stream.of("wcag2aaa")).toList();

  @TempDir private Path data;

  @Test
  void nobodyWithoutTheCodeSeesOrTakesAnything() {
    fill(2);
    try (RunningTable table = RunningTable.start(data)) {
      assertThat(table.get("/historique").body())
          .contains("id=\"pin\"")
          .doesNotContain("passe-001");
      assertThat(table.get("/api/history").statusCode()).isEqualTo(401);
      assertThat(table.get("/api/workshops/export").statusCode()).isEqualTo(401);
      assertThat(table.send("DELETE", "/api/workshops/passe-001", "").statusCode()).isEqualTo(401);
      assertThat(table.send("POST", "/api/workshops/import", "x").statusCode()).isEqualTo(401);
      assertThat(table.send("PUT", "/api/workshops/passe-001/note", "{}").statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void aWorkshopIsFoundByItsNoteJudgedAgainAndDeletedForGood() {
    fill(6);
    try (RunningTable table = summedUp()) {
      assertThat(table.get("/historique").body()).contains("passe-001", "passe-006");
      table.send("PUT", "/api/workshops/passe-004/note", "{\"text\":\"Avec le club d’échecs\"}");
      assertThat(table.get("/historique?q=ECHECS").body())
          .contains("passe-004")
          .doesNotContain("passe-003");
      assertThat(table.get("/historique/passe-004/recalcul").body()).contains("Rien ne change");
      assertThat(table.send("DELETE", "/api/workshops/passe-004", "").statusCode()).isEqualTo(200);
      assertThat(table.get("/historique").body()).doesNotContain("passe-004");
      assertThat(table.get("/atelier/passe-004").statusCode()).isEqualTo(404);
      assertThat(table.send("DELETE", "/api/workshops/passe-004", "").statusCode()).isEqualTo(404);
      assertThat(table.send("DELETE", "/api/workshops/" + table.workshop(), "").statusCode())
          .as("the one on the table")
          .isEqualTo(409);
    }
  }

  @Test
  void aWorkshopThatIsClosedJoinsTheHistoryByItself() {
    try (RunningTable table = summedUp()) {
      String id = table.workshop();
      table.command("start", "{}");
      table.command("close", "{}");
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> assertThat(table.get("/historique").body()).contains(id).contains("écourté"));
    }
  }

  @Test
  void everyPageOfTheHistoryBreaksNoRuleAndScrollsNotSideways() {
    fill(30);
    try (RunningTable table = summedUp();
        Browser browser = new Browser()) {
      for (List<Integer> size :
          List.of(List.of(1600, 1000), List.of(1024, 768), List.of(390, 844))) {
        Page page = browser.page(size.getFirst(), size.getLast());
        login(page, table);
        for (String path : PAGES) {
          page.navigate(table.address() + path);
          Browser.settle(page);
          assertClean(page, RULES, path);
          assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
              .as(path + " at " + size)
              .isEqualTo(0);
        }
      }
    }
  }

  @Test
  void thePagesOfThePastAndADebriefWithEverythingOpenBreakNoRuleInAnyLook() {
    fill(8);
    try (RunningTable table = summedUp();
        Browser browser = new Browser()) {
      Page page = browser.page(1024, 768);
      login(page, table);
      for (String look : List.of("light", "dark", "contrast")) {
        table.send("POST", "/api/settings", "{\"look\":\"" + look + "\"}");
        List<String> rules = look.equals("contrast") ? STRONG : RULES;
        for (String path : PAGES) {
          page.navigate(table.address() + path);
          Browser.settle(page);
          assertClean(page, rules, look + ", " + path);
        }
        for (String language : List.of("fr", "en")) {
          page.navigate(table.address() + "/atelier/passe-001?lang=" + language);
          page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          Browser.settle(page);
          assertClean(page, rules, look + ", debrief in " + language);
        }
      }
    }
  }

  @Test
  void onAPhoneNeitherTheListNorADebriefWithEverythingOpenScrollsSideways() {
    fill(8);
    try (RunningTable table = summedUp();
        Browser browser = new Browser()) {
      Page page = browser.page(390, 844);
      login(page, table);
      for (String path : List.of("/historique", "/atelier/passe-001")) {
        for (String language : List.of("fr", "en")) {
          page.navigate(table.address() + path + "?lang=" + language);
          page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          Browser.settle(page);
          assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
              .as(path + " in " + language)
              .isEqualTo(0);
        }
      }
    }
  }

  private static void login(Page page, RunningTable table) {
    page.navigate(table.address() + "/console");
    page.locator("#pin").fill(RunningTable.PIN);
    page.keyboard().press("Enter");
    page.locator("#thumb .thumb-next").waitFor();
  }

  private static void assertClean(Page page, List<String> rules, String where) {
    assertThat(new AxeBuilder(page).withTags(rules).analyze().getViolations())
        .as(where)
        .allSatisfy(violation ->
            assertThat(violation.getNodes().stream().map(node -> node.getHtml()).toList())
                .as(violation.getId() + ": " + violation.getHelp())
                .isEmpty());
  }

  private void fill(int workshops) {
    MadeUpPast.fill(data, new PackLoader().load(Home.pack()), 1, workshops, 300);
  }

  private RunningTable summedUp() {
    RunningTable table = RunningTable.start(data);
    table.login();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> table.get("/api/history").body().contains("\"pending\":0"));
    return table;
  }
}
