package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.command.PackCopy;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack edited beside a living table.
class PackReloadTest {

  private static final String HISTOIRE = "activities/histoire.yaml";

  @TempDir private Path folder;
  private PackCopy pack;

  @BeforeEach
  void copyThePack() {
    pack = PackCopy.in(folder.resolve("packs"));
  }

  private RunningTable table() {
    RunningTable table = RunningTable.start(folder.resolve("data"), pack.folder());
    table.login();
    return table;
  }

  private static void await(RunningTable table, String path, String wanted) {
    Awaitility.await(path + " has " + wanted)
        .atMost(Duration.ofSeconds(20))
        .until(() -> table.get(path).body().contains(wanted));
  }

  @Test
  void beforeAWorkshopAChangedPackIsTakenOverWithTheCountOfPeople() {
    try (RunningTable table = table()) {
      table.command("participants", "{\"total\":7}");
      String first = table.state().path("workshop").path("id").asString();
      pack.replace("pack.yaml", "title: Mallette IA", "title: La mallette du jeudi");

      await(table, "/api/state", "La mallette du jeudi");
      table.awaitState("workshop.participants", "7");
      assertThat(table.get("/api/workshops").body()).doesNotContain(first);
    }
  }

  @Test
  void duringAWorkshopAChangedPackWaitsForTheNextOne() {
    try (RunningTable table = table()) {
      table.command("start", "{}");
      pack.replace("pack.yaml", "title: Mallette IA", "title: La mallette du jeudi");

      await(table, "/api/pack", "\"state\":\"waiting\"");
      assertThat(table.get("/api/state").body()).doesNotContain("du jeudi");
      table.command("close", "{}");
      table.command("open", "{}");
      await(table, "/api/state", "La mallette du jeudi");
    }
  }

  @Test
  void aBrokenEditKeepsTheLastGoodPackAndSaysWhatIsWrong() {
    try (RunningTable table = table()) {
      pack.replace(HISTOIRE, "zone: fiction\n", "zone: fictoin\n");

      await(table, "/api/pack", "\"state\":\"broken\"");
      assertThat(table.get("/api/pack").body())
          .contains("n’est pas une zone de cette nappe", "activities/histoire.yaml:");
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      table.put("A1", "talos");
      table.awaitState("board.A1.card", "\"mallette-ia/talos\"");

      pack.replace(HISTOIRE, "zone: fictoin\n", "zone: fiction\n");
      await(table, "/api/pack", "\"state\":\"fresh\"");
    }
  }
}
