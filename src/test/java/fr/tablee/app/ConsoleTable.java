package fr.tablee.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// One running table and one browser for all tests of a class; each test begins with a fresh
/// workshop on an empty board.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConsoleTable {

  RunningTable table;
  Browser browser;
  ConsolePage console;

  @BeforeAll
  void setTheTable() throws IOException {
    Path data = Files.createTempDirectory("tablee-console");
    table = RunningTable.start(data);
    table.login();
    browser = new Browser();
    console = ConsolePage.open(browser, table);
  }

  @BeforeEach
  void clearTheTable() {
    table.state().path("board").forEach(slot -> table.lift(slot.path("slot").asString()));
    table.awaitState("board", "[]");
    table.command("open", "{}");
    table.awaitState("workshop.phase", "\"ready\"");
    if (console.sheet().count() > 0) {
      console.page().keyboard().press("Escape");
    }
  }

  /// Begins the workshop and turns to an activity.
  void play(String activity) {
    table.command("start", "{}");
    table.command("go-to", "{\"activity\":\"" + activity + "\"}");
    table.awaitState("activity.id", "\"" + activity + "\"");
  }

  @AfterEach
  void noPageComplains() {
    org.assertj.core.api.Assertions.assertThat(browser.complaints()).isEmpty();
  }

  @AfterAll
  void clearAway() {
    browser.close();
    table.close();
  }
}
