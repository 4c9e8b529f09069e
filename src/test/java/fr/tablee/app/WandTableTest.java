package fr.tablee.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.tablee.web.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A table that is played with a wand, as its people meet it.
class WandTableTest {

  private static final String WAND = "virtual:baguette-pn532";

  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {WAND, "virtual:baguette-pcsc"})
  void theReadyCheckTellsOfItsOneReaderAndWhatToDoWhenItIsSilent(String choice) {
    try (RunningTable table = RunningTable.start(data, Home.pack(), choice)) {
      table.login();
      table.awaitState("readers", "{\"P\":\"ok\"}");
      Awaitility.await()
          .untilAsserted(() -> assertThat(found(table)).containsEntry("readers", "ok wand-ok"));
      assertThat(found(table).keySet())
          .noneMatch(subject -> subject.startsWith("panel") || subject.startsWith("reader."));

      table.fault("P", "unplugged");
      Awaitility.await()
          .untilAsserted(() -> assertThat(found(table)).containsEntry("readers", "bad wand-lost"));
      assertThat(health(table)).isEqualTo("{\"P\":\"lost\"}");

      table.fault("P", "none");
      Awaitility.await().untilAsserted(() -> assertThat(health(table)).isEqualTo("{\"P\":\"ok\"}"));
      table.command("start", "{}");
      table.put("A3", "rur");
      table.awaitState("board.A3.status", "\"placed\"");
    }
  }

  @Test
  void itsPageDrawsNoLampAndItsConsoleClearsTheMat() {
    try (RunningTable table = RunningTable.start(data, Home.pack(), WAND);
        Browser browser = new Browser()) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      table.put("A3", "rur");
      table.awaitState("board.A3.status", "\"placed\"");
      table.command("place", "{\"card\":\"mallette-ia/eliza\",\"slot\":\"B6\"}");
      table.awaitState("board.B6.byHand", "true");

      Page page = browser.page(1280, 800);
      page.navigate(table.address() + "/table");
      assertThat(page.locator("#slot-A3 .card")).isVisible();
      assertThat(page.locator(".slot-leds:visible")).hasCount(0);

      ConsolePage console = ConsolePage.open(browser, table);
      console.sheet("cards");
      console.button("Vider la table").click();
      table.awaitState("board", "[]");
      assertThat(console.sheet().getByText("Vider la table")).hasCount(0);
      console.page().keyboard().press("Escape");
      console.page().getByText("Annuler : table vidée").click();
      table.awaitState("board.A3.byHand", "false");
      table.awaitState("board.B6.byHand", "true");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aClearedMatIsEmptyInTheNextWorkshopToo() {
    try (RunningTable table = RunningTable.start(data, Home.pack(), WAND)) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      table.put("A3", "rur");
      table.awaitState("board.A3.status", "\"placed\"");
      table.command("place", "{\"card\":\"mallette-ia/eliza\",\"slot\":\"B6\"}");
      table.command("clear", "{}");
      table.awaitState("board", "[]");
      table.command("undo", "{}");
      table.awaitState("board.A3.status", "\"placed\"");
      table.command("open", "{}");
      assertThat(cards(table)).containsExactly("A3", "B6");

      table.command("clear", "{}");
      table.command("open", "{}");
      assertThat(cards(table)).isEmpty();
    }
  }

  private static List<String> cards(RunningTable table) {
    List<String> slots = new ArrayList<>();
    table.state().path("board").forEach(slot -> slots.add(slot.path("slot").asString()));
    slots.remove("P");
    return slots;
  }

  private static String health(RunningTable table) {
    return Json.parse(table.get("/api/health").body()).path("readers").toString();
  }

  private static Map<String, String> found(RunningTable table) {
    Map<String, String> found = new TreeMap<>();
    Json.parse(table.get("/api/console/ready").body())
        .path("lines")
        .forEach(line ->
            found.put(
                line.path("subject").asString(),
                line.path("level").asString() + " " + line.path("key").asString()));
    return found;
  }
}
