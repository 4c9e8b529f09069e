package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.TableChoice;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.table.ChipSpec;
import fr.tablee.table.TableSpec;
import fr.tablee.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `--table` and a scenario's field `table`: which description, and whether its chips are emulated.
class ChosenTableTest {

  private static final Pattern SECONDS =
      Pattern.compile("\"(seconds|fromSeconds|untilSeconds)\":(\\d+)");

  private static final Path WHOLE = Home.pack().resolve("scenarios/atelier-complet.yaml");

  @Test
  void virtualIsTheTableWithThreePanels() {
    TableChoice choice = TableChoice.of("virtual");

    assertThat(choice.virtual()).isTrue();
    assertThat(choice.spec().id()).isEqualTo("trois-volets");
    assertThat(choice.dataFolder(choice.spec())).isEqualTo("virtuelle");
  }

  @Test
  void anyDescriptionCanBeEmulatedAndKeepsItsOwnData() {
    TableChoice choice = TableChoice.of("virtual:trois-volets-mfrc522");

    assertThat(choice.virtual()).isTrue();
    assertThat(choice.spec().readers().chip()).isInstanceOf(ChipSpec.Mfrc522.class);
    assertThat(choice.dataFolder(choice.spec())).isEqualTo("virtuelle-trois-volets-mfrc522");
    assertThat(TableChoice.emulated("trois-volets-mfrc522")).isEqualTo(choice);
  }

  @Test
  void aNameAloneMeansRealChips() {
    assertThat(TableChoice.of("trois-volets-mfrc522").virtual()).isFalse();
    assertThat(TableChoice.of("trois-volets.yaml").spec().id()).isEqualTo("trois-volets");
  }

  @Test
  void anEmptyNameIsMisuse() {
    assertThatThrownBy(() -> TableChoice.of("virtual:"))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining("virtual:trois-volets-mfrc522");
  }

  @Test
  void aScenarioMayNameItsTable(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(
        file,
        Files.readString(WHOLE).replace("table: virtual", "table: virtual:trois-volets-mfrc522"));
    assertThat(new ScenarioReader(file).table().spec().id()).isEqualTo("trois-volets-mfrc522");

    Files.writeString(file, Files.readString(WHOLE).replace("table: virtual", "table: nulle-part"));
    assertThatThrownBy(() -> new ScenarioReader(file).table())
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("nulle-part")
        .hasMessageContaining("firmware-config/tables");
  }

  @Test
  void theWholeWorkshopHasTheSameDebriefThroughBothChips() {
    JsonNode pn532 = debrief(TableChoice.of("virtual"));
    JsonNode mfrc522 = debrief(TableChoice.of("virtual:trois-volets-mfrc522"));

    assertThat(pn532.path("activities").size()).as("a debrief of the whole workshop").isEqualTo(6);
    assertThat(untimed(mfrc522)).isEqualTo(untimed(pn532));
    assertThat(seconds(mfrc522)).hasSameSizeAs(seconds(pn532));
    for (int i = 0; i < seconds(pn532).size(); i++) {
      assertThat(seconds(mfrc522).get(i))
          .as("second number %d: a chip may see a card a little sooner than the other", i)
          .isBetween(seconds(pn532).get(i) - 2, seconds(pn532).get(i) + 2);
    }
  }

  private static String untimed(JsonNode debrief) {
    return SECONDS.matcher(debrief.toString()).replaceAll("\"$1\":0");
  }

  private static List<Long> seconds(JsonNode debrief) {
    return SECONDS
        .matcher(debrief.toString())
        .results()
        .map(found -> Long.parseLong(found.group(2)))
        .toList();
  }

  /// The debrief without the two things that must differ: the workshop's id and the table's.
  private static JsonNode debrief(TableChoice choice) {
    Pack pack = new PackLoader().load(Home.pack());
    TableSpec table = choice.spec();
    Replay.Outcome outcome =
        new Replay(pack, table, new ScenarioReader(WHOLE).read(pack, table)).run();
    assertThat(outcome.complaints()).as("%s", table.id()).isEmpty();
    JsonNode debrief =
        Json.parse(
            DebriefJson.text(
                new DebriefComposer().compose(outcome.log(), pack, outcome.workshopId())));
    assertThat(debrief.path("workshop").path("table").asString()).isEqualTo(table.id());
    return Json.parse(
        debrief
            .toString()
            .replace(outcome.workshopId(), "ID")
            .replace('"' + table.id() + '"', "\"TABLE\""));
  }
}
