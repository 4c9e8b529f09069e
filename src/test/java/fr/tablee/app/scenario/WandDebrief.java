package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.app.TableChoice;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.table.TableSpec;
import fr.tablee.web.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The two-hour workshop as a wand table plays it, held against the same workshop on the board with
/// its 25 readers: check results, final boards, hesitations, every sentence are the same.
///
/// What legitimately differs, and nothing else:
///
/// * The scenario pulls the plug of two readers. The mat of a wand has none: A3 and B5 are no
///   readers of its state and never unsure, and the debrief tells of no reader that did not answer.
///   What a person did about it, placing a card by hand while A3's tag is off the mat, is told on
///   both.
/// * When A3 is whole again, its board sees the card that lies there; a wand does not look at what
///   lies on the mat, so the card stays placed by hand until it is tapped.
public final class WandDebrief {

  public static final Pack PACK = new PackLoader().load(Home.pack());

  private static final List<String> DIFFERENT =
      List.of(
          "board.A3.byHand devait être false, c’est true",
          "board.B5.status devait être \"unsure\", c’est \"placed\"");

  /// A wand's state knows one reader, its own.
  private static final Pattern NO_SUCH_READER =
      Pattern.compile("readers\\.(?:A3|B5) devait être \"(?:ok|lost)\", c’est rien");

  private static final String NO_ANSWER = "toujours répondu";

  private WandDebrief() {}

  static TableSpec spec(String table) {
    return TableChoice.emulated(table).spec();
  }

  static Scenario scenario(TableSpec spec) {
    return new ScenarioReader(Home.pack().resolve("scenarios/atelier-complet.yaml"))
        .read(PACK, spec);
  }

  static Replay.Outcome onTheBoard() {
    TableSpec spec = spec("virtual");
    return new Replay(PACK, spec, scenario(spec)).run();
  }

  static void assertTheSame(Replay.Outcome board, Replay.Outcome wand) {
    assertThat(board.complaints()).isEmpty();
    assertThat(wand.complaints())
        .extracting(said -> said.replaceFirst("^.*étape \\d+.* s\\).: ", ""))
        .filteredOn(NO_SUCH_READER.asMatchPredicate().negate())
        .containsExactlyInAnyOrderElementsOf(DIFFERENT);
    JsonNode expected = debrief(board);
    JsonNode played = debrief(wand);
    assertThat(played.path("activities").size()).isEqualTo(6);
    assertThat(played).isEqualTo(expected);
  }

  /// The debrief without the names of workshop and table, and without what it says of readers that
  /// did not answer.
  private static JsonNode debrief(Replay.Outcome outcome) {
    ObjectNode debrief =
        (ObjectNode)
            Json.parse(
                DebriefJson.text(new DebriefComposer().compose(outcome.log(), PACK, "atelier")));
    ((ObjectNode) debrief.path("workshop")).remove("table");
    debrief
        .path("activities")
        .forEach(activity -> {
          ((ObjectNode) activity).put("lostReaders", 0);
          // A tap takes its time: the course is the same, not to the second.
          ((ObjectNode) activity).put("course", 0);
          activity
              .path("boards")
              .forEach(board -> ((ObjectNode) board).put("seconds", 0).put("silent", 0));
        });
    List<JsonNode> blocks = new ArrayList<>();
    debrief.path("quoi").forEach(blocks::add);
    for (JsonNode block : blocks) {
      if (block.path("items") instanceof ArrayNode items) {
        for (int i = items.size() - 1; i >= 0; i--) {
          if (items.get(i).path("text").asString("").contains(NO_ANSWER)) {
            items.remove(i);
          }
        }
      }
    }
    return debrief;
  }
}
