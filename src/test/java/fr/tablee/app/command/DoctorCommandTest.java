package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableFile;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.web.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DoctorCommandTest {

  private static final int COLUMNS = 80;

  @TempDir private Path data;

  @Test
  void aSoundTableIsTold() {
    Said said = doctor();

    assertThat(said.exit()).isZero();
    assertThat(Said.plain(said.out()).lines())
        .contains(
            "  ✓ Volet gauche : 8 lecteurs sur 8.",
            "  ✓ Volet du centre : 8 lecteurs sur 8.",
            "  ✓ Volet droit : 8 lecteurs sur 8.",
            "  ✓ Pupitre : son lecteur répond.",
            "  Courant du champ : non mesurable. Ces puces ne le disent pas sous 3,3 V.",
            "Verdict : tout va bien.")
        .anyMatch(line -> line.matches("  A1 +PN532 1\\.6 +répond +\\d+ +0 +0   de .* à .*"))
        .anyMatch(line -> line.startsWith("  ✓ Ruban : 75 LED, "))
        .anyMatch(line -> line.startsWith("  ✓ Disque : "))
        .anyMatch(line -> line.startsWith("  ✓ Horloge : "))
        .anyMatch(line -> line.startsWith("  ✓ Java : 25"));
  }

  @Test
  void whatIsBrokenComesFirstWithItsPlaceAndWhatToDo() {
    Said said = doctor("--fault", "A3=unplugged", "--fault", "B11=checksum");

    assertThat(said.exit()).isEqualTo(1);
    List<String> lines = Said.plain(said.out()).lines().toList();
    assertThat(lines.subList(2, 9))
        .containsExactly(
            "À RÉPARER",
            "  ✗ Lecteur A3 : ne répond pas.",
            "    → personne ne répond sur le fil : vérifier la prise du lecteur, son 3,3 V et",
            "      sa sélection (tête Y0, volet Y2).",
            "  ✗ Lecteur B11 : ne répond pas.",
            "    → les réponses arrivent abîmées : raccourcir les fils, ou baisser",
            "      clock_hertz (tête Y2, volet Y6).");
    assertThat(lines)
        .contains(
            "  ✓ Volet gauche : 7 lecteurs sur 8.",
            "Verdict : 2 points à réparer, 0 à surveiller.");
  }

  @Test
  void aPanelOfWhichNobodyAnswersIsOneThingToRepair() {
    Said said = doctor(allOf(Volet.GAUCHE));

    assertThat(Said.plain(said.out()))
        .contains(
            "  ✗ Volet gauche : aucun de ses 8 lecteurs ne répond.",
            "  ✓ Volet du centre : 8 lecteurs sur 8.",
            "Verdict : 1 point à réparer, 0 à surveiller.")
        .doesNotContain("Lecteur A1");
  }

  @Test
  void aTableOfWhichNobodyAnswersIsOneThingToRepair() {
    Said said = doctor(allOf(Volet.ALL));

    assertThat(Said.plain(said.out()))
        .contains("  ✗ Lecteurs : aucun des 25 ne répond.")
        .contains("Verdict : 1 point à réparer, 0 à surveiller.")
        .doesNotContain("Volet gauche");
  }

  @ParameterizedTest
  @EnumSource(VirtualFault.class)
  void whateverIsBrokenTheDiagnosisFitsEightyColumnsAndTheExitCodeTellsIt(VirtualFault fault) {
    Said said = doctor("--fault", "B6=" + fault.word());

    assertThat(said.out().lines()).allMatch(line -> line.length() <= COLUMNS);
    assertThat(said.exit()).isEqualTo(said.out().contains("À RÉPARER") ? 1 : 0);
    assertThat(said.out()).doesNotContain("Exception", "null", " :", " ;");
  }

  @Test
  void theReaderOfAWandIsNamedAndItsLossIsToldWithWhatToDo() {
    assertThat(Said.plain(doctor("--table", "virtual:baguette-pcsc").out()))
        .containsPattern("✓ Baguette : « .+ » répond\\.")
        .contains("Verdict : tout va bien.");

    Said said = doctor("--table", "virtual:baguette-pcsc", "--fault", "P=unplugged");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(Said.plain(said.out()))
        .contains("✗ Lecteur P : ne répond pas.", "le brancher")
        .doesNotContain("✓ Baguette");
  }

  @ParameterizedTest
  @ValueSource(strings = {"virtual:trois-volets", "virtual:trois-volets-mfrc522"})
  void aNoisyReaderDoesNotLookCleanThoughAskingAgainHealsIt(String table) {
    Said said = doctor("--table", table, "--json", "--fault", "B6=noisy");

    List<JsonNode> readers = new ArrayList<>();
    Json.parse(said.out()).path("readers").forEach(readers::add);
    for (JsonNode reader : readers) {
      boolean noisy = reader.path("slot").asString().equals("B6");
      assertThat(reader.path("repeats").asInt() > 0).as(reader.toString()).isEqualTo(noisy);
      assertThat(reader.path("errorsPerThousand").asDouble() > 0)
          .as(reader.toString())
          .isEqualTo(noisy);
    }
    assertThat(Said.plain(doctor("--table", table, "--fault", "B6=noisy").out()))
        .containsPattern("[!✗] Lecteur B6 : .*\\d+ ‰ de trames répétées")
        .doesNotContain("tout va bien");
  }

  @Test
  void aReadersAnswerTimeIsItsOwnWhateverElseTheBusHasToDo() {
    JsonNode readers = Json.parse(doctor("--json").out()).path("readers");

    readers.forEach(reader ->
        assertThat(reader.path("worstMillis").asDouble() - reader.path("bestMillis").asDouble())
            .as(reader.toString())
            .isLessThan(0.5));
  }

  @Test
  void scriptsGetJson() {
    Said said = doctor("--json", "--fault", "A3=unplugged");

    JsonNode json = Json.parse(said.out());
    assertThat(json.path("problems").asInt()).isEqualTo(1);
    assertThat(json.path("findings").get(0).path("subject").asString()).isEqualTo("reader.A3");
    assertThat(json.path("findings").get(0).path("level").asString()).isEqualTo("problem");
    assertThat(json.path("readers")).hasSize(25);
    JsonNode broken = json.path("readers").get(2);
    assertThat(broken.path("slot").asString()).isEqualTo("A3");
    assertThat(broken.path("state").asString()).isEqualTo("lost");
    assertThat(broken.path("faults").path("floating").asInt()).isPositive();
    assertThat(broken.path("bestMillis").isNull()).isTrue();
    assertThat(broken.path("fieldMilliamps").isNull()).isTrue();
    assertThat(json.path("readers").get(0).path("bestMillis").asDouble()).isPositive();
  }

  @Test
  void whatCannotBeTriedIsRefused() {
    doctor("--table", "trois-volets", "--fault", "A3=unplugged").isMisuse("table virtuelle");
    doctor("--fault", "C1=unplugged").isMisuse("« C1 »");
    doctor("--fault", "A3=fatigue").isMisuse("« fatigue »", "unplugged");
    doctor("--for", "0").isMisuse("--for 10");
  }

  private enum Volet {
    GAUCHE,
    ALL
  }

  private static String[] allOf(Volet which) {
    List<String> words = new ArrayList<>();
    TableFile.load(Home.virtualTable()).slots().stream()
        .filter(slot -> which == Volet.ALL || slot.panel().filter("gauche"::equals).isPresent())
        .map(slot -> slot.id())
        .map(SlotId::name)
        .forEach(slot -> words.addAll(List.of("--fault", slot + "=unplugged")));
    return words.toArray(String[]::new);
  }

  private Said doctor(String... arguments) {
    List<String> words = new ArrayList<>(List.of("doctor", "--data", data.toString()));
    words.addAll(List.of(arguments));
    return Said.by(words.toArray(String[]::new));
  }
}
