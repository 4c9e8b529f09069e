package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.app.Home;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.table.CardRef;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.web.Json;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The shipped two-hour workshop through the chips: it goes as its author expected, and each figure
/// of its debrief is counted again here, from the log's entries and the pack's YAML, without the
/// program's fold, scoring or debrief.
class ReplayedDebriefTest {

  private static List<Entry> log = List.of();
  private static List<String> complaints = List.of();
  private static JsonNode debrief = Json.parse("{}");

  @BeforeAll
  static void replay() {
    Replay.Outcome outcome = replayed("atelier-complet");
    log = outcome.log();
    complaints = outcome.complaints();
    debrief = debriefOf(outcome);
  }

  private static Replay.Outcome replayed(String name) {
    Pack pack = new PackLoader().load(Home.pack());
    TableSpec table = TableFile.load(Home.virtualTable());
    Scenario scenario =
        new ScenarioReader(Home.pack().resolve("scenarios/" + name + ".yaml")).read(pack, table);
    return new Replay(pack, table, scenario).run();
  }

  private static JsonNode debriefOf(Replay.Outcome outcome) {
    Pack pack = new PackLoader().load(Home.pack());
    return Json.parse(
        DebriefJson.text(new DebriefComposer().compose(outcome.log(), pack, outcome.workshopId())));
  }

  @Test
  void goesAsItsAuthorExpected() {
    assertThat(complaints).isEmpty();
    assertThat(log)
        .extracting(Entry::seq)
        .containsExactlyElementsOf(
            java.util.stream.LongStream.rangeClosed(1, log.size()).boxed().toList());
  }

  @Test
  void withThreeReadersDeadAndTwoFlakyTheDebriefIsTheSameButForTheHandThatPlaced() {
    Replay.Outcome broken = replayed("lecteurs-en-panne");
    assertThat(broken.complaints()).isEmpty();
    assertThat(broken.log())
        .filteredOn(entry -> entry.event() instanceof Event.ReaderLost)
        .extracting(entry -> ((Event.ReaderLost) entry.event()).slot().name())
        .contains("B2", "A9", "B9")
        .as("two readers that come and go for two hours fill no log")
        .hasSizeLessThan(20);

    JsonNode other = debriefOf(broken);
    for (String id : List.of("histoire", "donnees", "algorithmes", "agir")) {
      JsonNode report = StatePath.find(other, "activities." + id).orElseThrow();
      for (String field : List.of("attempts", "firstTry", "final", "brokenRules", "pledges")) {
        assertThat(report.path(field))
            .as("%s of %s", field, id)
            .isEqualTo(activity(id).path(field));
      }
      List<String> byHand = new ArrayList<>();
      for (JsonNode card : report.path("cards")) {
        JsonNode before =
            activity(id).path("cards").values().stream()
                .filter(each -> name(each).equals(name(card)))
                .findFirst()
                .orElseThrow();
        for (String field : List.of("firstTry", "final", "yearsOff", "moves", "hesitations")) {
          assertThat(card.path(field))
              .as("%s of %s", field, name(card))
              .isEqualTo(before.path(field));
        }
        if (card.path("byHand").asBoolean()) {
          byHand.add(name(card));
        }
      }
      assertThat(byHand).as(id).containsExactlyInAnyOrderElementsOf(onDeadReaders(id));
    }
    assertThat(other.path("participants")).isEqualTo(debrief.path("participants"));
  }

  /// The cards that the scenario lays on A9, B2 or B9.
  private static List<String> onDeadReaders(String activity) {
    return switch (activity) {
      case "histoire" -> List.of("deep-blue", "turc", "hal", "k2000");
      case "donnees" -> List.of("mariage", "prise-de-sang");
      case "algorithmes" -> List.of("beurre");
      default -> List.of();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"histoire", "donnees", "algorithmes"})
  void firstTryAndFinalAreThoseOfTheBoardsAtTheChecks(String id) {
    List<Map<String, String>> boards = boardsAtChecks(id);
    NaiveKeys keys = new NaiveKeys(Home.pack(), id);
    JsonNode report = activity(id);

    assertThat(report.path("attempts").asInt()).isEqualTo(boards.size()).isEqualTo(2);
    NaiveKeys.Figures first = keys.judge(boards.getFirst());
    NaiveKeys.Figures last = keys.judge(boards.getLast());
    assertFigures(report.path("firstTry"), first);
    assertFigures(report.path("final"), last);
    for (JsonNode card : report.path("cards")) {
      String name = name(card);
      assertThat(card.path("firstTry").asString()).as(name).isEqualTo(first.verdicts().get(name));
      assertThat(card.path("final").asString()).as(name).isEqualTo(last.verdicts().get(name));
      assertThat(card.path("yearsOff").isNull() ? null : (Integer) card.path("yearsOff").asInt())
          .as(name)
          .isEqualTo(first.years().get(name));
    }
    assertThat(report.path("cards").size()).isEqualTo(first.of());
  }

  @Test
  void theFirstTryHasTheFiguresThatItsAuthorCounted() {
    assertThat(activity("histoire").path("firstTry").path("moves").asInt()).isEqualTo(3);
    assertThat(activity("histoire").path("firstTry").path("misfiled").asInt()).isEqualTo(2);
    assertThat(activity("histoire").path("final").path("moves").asInt()).isEqualTo(1);
  }

  private static void assertFigures(JsonNode result, NaiveKeys.Figures figures) {
    assertThat(result.path("placed").asInt()).isEqualTo(figures.placed());
    assertThat(result.path("of").asInt()).isEqualTo(figures.of());
    assertThat(result.path("moves").asInt()).isEqualTo(figures.moves());
    assertThat(result.path("misfiled").asInt()).isEqualTo(figures.misfiled());
    long right =
        figures.verdicts().values().stream()
            .filter(verdict -> verdict.equals("right") || verdict.equals("either"))
            .count();
    assertThat(result.path("right").asLong()).isEqualTo(right);
    if (figures.concordance() == null) {
      assertThat(result.path("concordance").isNull()).isTrue();
    } else {
      assertThat(result.path("concordance").asDouble())
          .isEqualTo(figures.concordance(), within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"histoire", "donnees", "algorithmes"})
  void movesHesitationsAndHandsAreCountedFromThePlacements(String id) {
    long firstCheck =
        log.stream()
            .filter(entry -> entry.event() instanceof Event.Checked)
            .filter(entry -> current(entry).equals(id))
            .findFirst()
            .orElseThrow()
            .seq();
    for (JsonNode card : activity(id).path("cards")) {
      List<Lain> placements = placements(id, name(card));
      List<String> counted =
          placements.stream().filter(lain -> lain.millis() >= 2000).map(Lain::slot).toList();
      int moves = 0;
      for (int i = 1; i < counted.size(); i++) {
        moves += counted.get(i).equals(counted.get(i - 1)) ? 0 : 1;
      }
      long before = placements.stream().filter(lain -> lain.seq() < firstCheck).count();
      assertThat(card.path("moves").asInt()).as(name(card)).isEqualTo(moves);
      assertThat(card.path("hesitations").asLong())
          .as(name(card))
          .isEqualTo(Math.max(0, before - 1));
      assertThat(card.path("byHand").asBoolean())
          .as(name(card))
          .isEqualTo(placements.stream().anyMatch(Lain::byHand));
    }
  }

  @Test
  void minutesAreThoseSpentOnEachActivityWithoutThePause() {
    Map<String, Long> spent = new HashMap<>();
    boolean running = false;
    String current = "";
    long since = 0;
    for (Entry entry : log) {
      if (running) {
        spent.merge(current, entry.at().elapsedMillis() - since, Long::sum);
      }
      since = entry.at().elapsedMillis();
      switch (entry.event()) {
        case Event.Started _, Event.Resumed _ -> running = true;
        case Event.Paused _, Event.Closed _ -> running = false;
        case Event.ActivityEntered(String activity) -> current = activity;
        default -> {
          // Nothing that changes whose time it is.
        }
      }
    }
    for (JsonNode activity : debrief.path("activities")) {
      String id = activity.path("id").asString();
      assertThat(activity.path("actualMinutes").asLong())
          .as(id)
          .isEqualTo(Math.round(spent.getOrDefault(id, 0L) / 60_000.0));
    }
  }

  @Test
  void examplesPledgesAndPeopleAreTheOnesThatWereNamed() {
    Map<String, List<String>> named = new LinkedHashMap<>();
    Map<String, Integer> pledged = new HashMap<>();
    Map<String, String> lying = new HashMap<>();
    Map<Long, String> commits = new HashMap<>();
    int people = 0;
    for (Entry entry : log) {
      switch (entry.event()) {
        case Event.ExampleNamed(String zone, String text) ->
            named.computeIfAbsent(zone, _ -> new ArrayList<>()).add(text);
        case Event.Committed(var card, String zone, int count) -> {
          pledged.merge(zone + " " + card.card(), count, Integer::sum);
          commits.put(entry.seq(), zone + " " + card.card() + " " + count);
        }
        case Event.Undone(long seq) -> {
          String[] undone = commits.getOrDefault(seq, "none none 0").split(" ", -1);
          pledged.merge(undone[0] + " " + undone[1], -Integer.parseInt(undone[2]), Integer::sum);
        }
        case Event.CardPlaced placed when current(entry).equals("agir") ->
            lying.put(placed.card().card(), placed.slot().name());
        case Event.CardLifted lifted when current(entry).equals("agir") ->
            lying.remove(lifted.card().card());
        case Event.ParticipantsCounted counted ->
            people = counted.counts().getOrDefault("total", 0);
        default -> {
          // Says nothing of these.
        }
      }
    }
    for (Map.Entry<String, String> card : lying.entrySet()) {
      int column = Integer.parseInt(card.getValue().substring(1));
      String zone = column <= 4 ? "cette-semaine" : column <= 8 ? "ce-mois-ci" : "un-jour";
      pledged.merge(zone + " " + card.getKey(), 1, Integer::sum);
    }
    pledged.values().removeIf(count -> count == 0);
    pledged.keySet().removeIf(key -> key.startsWith("none"));

    Map<String, Integer> told = new HashMap<>();
    for (JsonNode pledge : activity("agir").path("pledges")) {
      told.put(pledge.path("zone").asString() + " " + name(pledge), pledge.path("people").asInt());
    }
    assertThat(told).isEqualTo(pledged);
    for (JsonNode family : activity("autour-de-moi").path("families")) {
      List<String> expected = named.getOrDefault(family.path("zone").asString(), List.of());
      assertThat(family.path("named").asBoolean()).isEqualTo(!expected.isEmpty());
      assertThat(family.path("examples").values())
          .extracting(JsonNode::asString)
          .containsExactlyElementsOf(expected);
    }
    assertThat(debrief.path("participants").path("total").asInt()).isEqualTo(people);
  }

  /// Where each card lay, by id, at each check of an activity; only what had rested two seconds.
  private static List<Map<String, String>> boardsAtChecks(String id) {
    List<Map<String, String>> boards = new ArrayList<>();
    Map<String, String> lying = new LinkedHashMap<>();
    Map<String, Long> since = new HashMap<>();
    for (Entry entry : log) {
      switch (entry.event()) {
        case Event.CardPlaced placed -> {
          lying.put(placed.card().card(), placed.slot().name());
          since.put(placed.card().card(), entry.at().elapsedMillis());
        }
        case Event.CardLifted lifted -> lying.remove(lifted.card().card());
        case Event.Checked _ when current(entry).equals(id) -> {
          Map<String, String> rested = new LinkedHashMap<>(lying);
          rested.keySet().removeIf(card -> entry.at().elapsedMillis() - since.get(card) < 2000);
          boards.add(rested);
        }
        default -> {
          // Moves no card.
        }
      }
    }
    return boards;
  }

  private record Lain(long seq, String slot, long fromMillis, long millis, boolean byHand) {

    boolean covers(Entry entry, String where) {
      return slot.equals(where) && entry.at().elapsedMillis() - fromMillis < millis;
    }
  }

  /// When and where a card was laid while its activity was the current one, and for how long.
  private static List<Lain> placements(String id, String card) {
    List<Lain> placements = new ArrayList<>();
    for (Entry entry : log) {
      if (entry.event() instanceof Event.CardPlaced placed
          && placed.card().card().equals(card)
          && current(entry).equals(id)) {
        long end =
            log.stream()
                .filter(later -> later.seq() > entry.seq())
                .filter(later -> ends(later, placed.card()))
                .mapToLong(later -> later.at().elapsedMillis())
                .findFirst()
                .orElse(Long.MAX_VALUE);
        if (!placements.isEmpty() && placements.getLast().covers(entry, placed.slot().name())) {
          continue; // The reader that is back sees what was placed by hand: it lay there already.
        }
        placements.add(
            new Lain(
                entry.seq(),
                placed.slot().name(),
                entry.at().elapsedMillis(),
                end - entry.at().elapsedMillis(),
                entry.actor().word().equals("console")));
      }
    }
    return placements;
  }

  private static boolean ends(Entry entry, CardRef card) {
    return switch (entry.event()) {
      case Event.CardLifted lifted -> lifted.card().equals(card);
      case Event.ActivityEntered _, Event.Closed _ -> true;
      default -> false;
    };
  }

  /// The activity that was current when an entry was logged.
  private static String current(Entry entry) {
    String current = "";
    for (Entry earlier : log) {
      if (earlier.seq() > entry.seq()) {
        break;
      }
      if (earlier.event() instanceof Event.ActivityEntered(String activity)) {
        current = activity;
      }
    }
    return current;
  }

  private static JsonNode activity(String id) {
    return StatePath.find(debrief, "activities." + id).orElseThrow();
  }

  private static String name(JsonNode card) {
    String ref = card.path("card").asString();
    return ref.substring(ref.indexOf('/') + 1);
  }
}
