package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.LogWitness.Row;
import fr.tablee.app.command.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole program in a process of its own, ended by `kill -9`: what was committed is there,
/// once, and the workshop goes on.
class KilledTableTest {

  private static final long SEED = 4711;
  private static final int KILLS = 4;
  private static final int SCENARIO_SECONDS = 160;
  private static final String SPEED = "20";

  @TempDir private Path folder;

  @Test
  void killedAtAnyInstantOfAScenarioItGoesOnWithEveryCommittedEventOnce() {
    SplittableRandom random = new SplittableRandom(SEED);
    Path data = folder.resolve("données");
    List<String> earlier = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      // One instant in each part of the scenario.
      int second = (SCENARIO_SECONDS * kill + random.nextInt(SCENARIO_SECONDS)) / KILLS;
      String when = "seed %d, kill %d at second %d: ".formatted(SEED, kill, second);
      playUntilKilled(data, second, random.nextLong(80_000_000));

      LogWitness atTheKill = LogWitness.of(data);
      assertThat(atTheKill.logs().keySet()).as(when).containsAll(earlier);
      atTheKill.logs().forEach((id, rows) -> assertGapless(when + id, rows));
      earlier.add(atTheKill.newest());

      assertGoesOn(when, data, atTheKill);
    }
  }

  private static void playUntilKilled(Path data, int second, long moreNanos) {
    String scenario = Home.pack().resolve("scenarios/demonstration-courte.yaml").toString();
    try (ChildTable table = ChildTable.start(data, "--scenario", scenario, "--speed", SPEED)) {
      table.awaitScenario(second);
      // Not a wait for something: the instant of the kill, within the group of a commit.
      LockSupport.parkNanos(moreNanos);
      table.kill();
    }
  }

  private static void assertGapless(String when, List<Row> rows) {
    assertThat(rows).as(when).isNotEmpty();
    assertThat(rows.getFirst().type()).as(when).isEqualTo("opened");
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).seq()).as(when).isEqualTo(i + 1);
    }
    LogWitness.lay(rows);
  }

  private static void assertGoesOn(String when, Path data, LogWitness atTheKill) {
    String id = atTheKill.newest();
    List<Row> before = atTheKill.rows(id);
    Map<String, String> shelf = Lay.onTheShelf(data);
    try (ChildTable table = ChildTable.start(data)) {
      assertSameWorkshop(when, table.state(), id, before);
      assertThat(Lay.onTheTable(table.virtual())).as(when + "the cards lie").isEqualTo(shelf);
      table.awaitSettled();
      assertSameWorkshop(when, table.state(), id, before);
      assertThat(Lay.onTheBoard(table.state())).as(when + "the board").isEqualTo(shelf);
      table.stop();
    }
    List<Row> after = LogWitness.of(data).rows(id);
    assertThat(after).as(when + "nothing of before is lost").startsWith(before.toArray(Row[]::new));
    assertGapless(when, after);
    assertThat(LogWitness.lay(after)).as(when + "the log").isEqualTo(shelf);
    assertOnlyDifferencesWereToldAnew(when, before, after, shelf);
  }

  /// What the log says of the workshop, counted from its rows.
  private static void assertSameWorkshop(String when, JsonNode state, String id, List<Row> rows) {
    long attempts = 0;
    String activity = null;
    String reveal = "placed";
    String phase = "ready";
    for (Row row : rows) {
      switch (row.type()) {
        case "started" -> phase = "running";
        case "activity-entered" -> {
          activity = row.event().path("activity").asString();
          attempts = 0;
          reveal = "placed";
        }
        case "checked" -> {
          attempts++;
          reveal = "counted";
        }
        case "revealed" ->
            reveal = row.event().path("step").asString().toLowerCase(java.util.Locale.ROOT);
        default -> {}
      }
    }
    assertThat(state.path("workshop").path("id").asString()).as(when).isEqualTo(id);
    assertThat(state.path("workshop").path("phase").asString()).as(when).isEqualTo(phase);
    if (activity != null) {
      assertThat(state.path("activity").path("id").asString()).as(when).isEqualTo(activity);
      assertThat(state.path("activity").path("attempts").asLong()).as(when).isEqualTo(attempts);
      assertThat(state.path("activity").path("reveal").asString()).as(when).isEqualTo(reveal);
    }
  }

  private static void assertOnlyDifferencesWereToldAnew(
      String when, List<Row> before, List<Row> after, Map<String, String> shelf) {
    Map<String, String> known = LogWitness.lay(before);
    List<Row> told = after.subList(before.size(), after.size());
    long placed = shelf.entrySet().stream().filter(one -> !known.entrySet().contains(one)).count();
    long lifted = known.entrySet().stream().filter(one -> !shelf.entrySet().contains(one)).count();
    assertThat(told.stream().filter(row -> row.type().equals("card-placed")))
        .as(when + "placed anew")
        .hasSize((int) placed);
    assertThat(told.stream().filter(row -> row.type().equals("card-lifted")))
        .as(when + "lifted anew")
        .hasSize((int) lifted);
  }

  @Test
  void killedWithAReaderUnpluggedItKeepsTheCardAndHearsTheReaderAgain() {
    Path data = folder.resolve("données");
    try (ChildTable table = ChildTable.start(data)) {
      table.login();
      table.command("start", "{}");
      table.command("go-to", "{\"activity\":\"histoire\"}");
      table.put("B6", "eliza");
      table.put("A1", "talos");
      table.awaitState("board.A1.status", "\"placed\"");
      table.awaitState("board.B6.status", "\"placed\"");
      table.fault("B6", "unplugged");
      table.awaitState("board.B6.status", "\"unsure\"");
      table.awaitSettled();
      table.command("note", "{\"text\":\"écrit avant la panne\"}");
      awaitCommitted(data, "note-taken");
      table.kill();
    }
    String id = LogWitness.of(data).newest();

    try (ChildTable table = ChildTable.start(data)) {
      table.awaitState("workshop.id", "\"" + id + "\"");
      table.awaitState("readers.B6", "\"ok\"");
      table.awaitState("board.B6.status", "\"placed\"");
      table.awaitSettled();
      assertThat(Lay.onTheBoard(table.state()))
          .isEqualTo(Map.of("B6", "mallette-ia/eliza", "A1", "mallette-ia/talos"));
      table.stop();
      assertThat(table.printed())
          .as("nothing but the welcome")
          .noneMatch(line -> line.contains("["));
      assertThat(table.errors()).doesNotContain("\tat ", "Exception");
    }
    assertThat(LogWitness.of(data).types(id))
        .containsSubsequence("reader-lost", "note-taken", "reader-back")
        .doesNotContain("card-lifted");
  }

  private static void awaitCommitted(Path data, String type) {
    org.awaitility.Awaitility.await(type)
        .until(() -> {
          LogWitness log = LogWitness.of(data);
          return log.types(log.newest()).contains(type);
        });
  }

  @Test
  void aSecondTableOnTheSameDataIsRefusedAndTheFirstGoesOn() {
    Path data = folder.resolve("données");
    try (ChildTable table = ChildTable.start(data)) {
      Said.by("serve", "--port", "0", "--data", data.toString())
          .isOneSentence("Une autre table", "--data");
      table.put("B6", "eliza");
      table.awaitState("board.B6.card", "\"mallette-ia/eliza\"");
    }
  }
}
