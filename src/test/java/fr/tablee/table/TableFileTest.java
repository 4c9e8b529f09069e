package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.tablee.table.TableSpec.SlotSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {

  private static final Path FILE = Path.of("firmware-config", "tables", "trois-volets.yaml");

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> problemsOf(String text) {
    TableFileException thrown =
        catchThrowableOfType(TableFileException.class, () -> TableFile.parse("t.yaml", text));
    assertThat(thrown).as("the file should be refused").isNotNull();
    return thrown.problems();
  }

  private static int lineOf(String text, String part) {
    int at = text.indexOf(part);
    assertThat(at).as("« %s » is in the file", part).isNotNegative();
    return (int) text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
  }

  @Test
  void theShippedTableHasTwentyFourSlotsAndALectern() {
    TableSpec spec = TableFile.load(FILE);

    assertThat(spec.id()).isEqualTo("trois-volets");
    assertThat(spec.panels()).extracting("id").containsExactly("gauche", "centre", "droite");
    assertThat(spec.slots()).hasSize(25);
    assertThat(spec.slots()).extracting(SlotSpec::select).doesNotHaveDuplicates();
    assertThat(spec.slot(SlotId.LECTERN).orElseThrow().panel()).isEmpty();
    assertThat(spec.slot(new SlotId("B12")).orElseThrow().leds()).containsExactly(69, 70, 71);
    assertThat(spec.slot(new SlotId("A3")).orElseThrow().select())
        .isEqualTo(
            new ReaderSelect.Decoded(
                new DecoderSpec(0, 0, List.of(22, 23, 24, 25, 27), OptionalInt.empty()), 2));
    assertThat(spec.readers().timing())
        .isEqualTo(
            new ReaderTiming(
                5100, 70, 20_000, 500, 250, 1_000, 500, 3, 150, 12, 50, 2, 5, 60_000, 3, 3, 40, 500,
                8000));
    assertThat(spec.readers().chip())
        .isEqualTo(
            new ChipSpec.Pn532(
                100, 15, 1, 8, 900, 5_040, 3_100, 2_200, 5_000, 200, 3_000, 100, 400, 100));
    assertThat(spec.leds()).isEqualTo(75);
  }

  @Test
  void aCardFitsOnEverySlotWithoutCoveringTheNext() {
    List<SlotSpec> slots = TableFile.load(FILE).slots();
    for (SlotSpec one : slots) {
      for (SlotSpec other : slots) {
        boolean apart =
            Math.abs(one.xMillimetres() - other.xMillimetres()) >= 63
                || Math.abs(one.yMillimetres() - other.yMillimetres()) >= 88;
        assertThat(one.equals(other) || apart).as("%s and %s", one.id(), other.id()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clock_hertz: 1000000 | clok_hertz: 1000000 | « clok_hertz » est inconnu",
        "address: 1,  | address: 0,  | l’adresse 0 de A2 est déjà celle de A1",
        "slot: A2, | slot: A1, | l’emplacement A1 est déjà décrit",
        "leds: [3, 4, 5] | leds: [2, 4, 5] | la LED 2 de A2 est déjà à A1",
        "leds: [72, 73, 74] | leds: [72, 73, 75] | la LED 75 de P est au-delà du ruban",
        "leds: [3, 4, 5] | leds: [3, 4] | A2 a 2 LED",
        "address: 24, | address: 32, | hors d’atteinte avec 5 lignes d’adresse",
        "[22, 23, 24, 25, 27] | [22, 23, 24, 25, 22] | la broche BCM 22 sert déjà",
        "[22, 23, 24, 25, 27] | [22, 23, 24, 25, 9] | la broche BCM 9 sert déjà à SPI0",
        "[22, 23, 24, 25, 27] | [22, 23, 24, 25, 20] | la broche BCM 20 sert déjà à SPI1",
        "[22, 23, 24, 25, 27] | [22, 23, 24, 25, 41] | attend un nombre entier de 2 à 27, pas « 41 »",
        "chip: pn532 | chip: pn999 | la puce « pn999 » n’a pas de pilote",
        "activation_retries: 1 | activation_retries: 255 | attend un nombre entier de 0 à 20",
        "restart_max_millis: 8000 | restart_max_millis: 20 | plus court que « restart_millis »",
        "misses_before_lift: 3 | misses_before_lift: trois | pas « trois »",
        "x_millimetres: 52.5, | x_millimetres: loin, | « x_millimetres » attend un nombre",
        "slot: A2, | slot: Z99x, | n’est pas un emplacement",
        "slot: A2, | slot: P, | n’est pas à sa place",
        "id: centre | id: gauche | deux volets ont l’identifiant",
        "chip_select: 0 | reset_bcm: 27 | la broche BCM 27 sert déjà",
        "tag_timeout_micros: 12800 | tag_timeout_micros: 12000 | ne connaît que 100 doublé",
        "chip: pn532 | chip: mfrc522 | « pn532 » n’est pas la puce de cette table",
        "kind: board | kind: tapis | « kind » attend board",
        "kind: board | kind: wand | « readers » ne va pas avec « kind: wand »",
        "health_millis: 1000 | health_millis: 5 | attend un nombre entier de 100 à 600000",
        "address: 0,  | spidev: 0.1, | « spidev » est inconnu",
        "title: Table à trois volets | title: | « title » attend un texte",
        "spi_bus: 1 | spi_bus: 0 | le même bus SPI",
        "chip_select: 1 | chip_select: 0 | le même chip_select",
      })
  void aMistakeIsToldWithItsLineAndItsRemedy(String right, String wrong, String told) {
    String broken = text().replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThat(broken).isNotEqualTo(text());

    List<String> problems = problemsOf(broken);

    String expected = told.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(expected));
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem).matches("t\\.yaml:\\d+\u00a0: .+"));
  }

  @Test
  void theLineIsTheOneThatIsWrong() {
    String broken = text().replace("address: 7, ", "address: 6, ");

    assertThat(problemsOf(broken))
        .singleElement()
        .asString()
        .startsWith("t.yaml:" + lineOf(broken, "slot: B4,"));
  }

  @Test
  void everyMistakeIsToldAtOnceInTheOrderOfTheFile() {
    String broken =
        text()
            .replace("clock_hertz: 1000000", "clock_hertz: vite")
            .replace("leds: [72, 73, 74]", "leds: [72, 73, 74, 75]")
            .replace("  id: droite", "  idd: droite");

    assertThat(problemsOf(broken)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(problemsOf(broken).getFirst()).contains("clock_hertz");
    assertThat(problemsOf(broken).getLast()).contains("75");
  }

  @ParameterizedTest
  @CsvSource({"title", "readers", "panels", "lectern", "strip"})
  void aMissingPartIsToldByItsName(String part) {
    String without = text().replaceFirst("(?m)^" + part + ":", "x-" + part + ":");

    assertThat(problemsOf(without))
        .anySatisfy(problem -> assertThat(problem).contains("il manque «\u00a0" + part));
  }

  @Test
  void readersTooNearToEachOtherMayNotShareARadioGroup() {
    String broken = text().replaceFirst("(slot: B2,.*radio_group: )3", "$12");

    assertThat(problemsOf(broken))
        .hasSize(2)
        .anySatisfy(problem ->
            assertThat(problem)
                .startsWith("t.yaml:" + lineOf(broken, "slot: B2,"))
                .contains("B2 partage le groupe radio 2 avec B1, à 105 mm")
                .contains("en demande 170"))
        .anySatisfy(problem ->
            assertThat(problem)
                .startsWith("t.yaml:" + lineOf(broken, "slot: B3,"))
                .contains("B3 partage le groupe radio 2 avec B2, à 105 mm"));
  }

  @Test
  void aLargerDistanceRefusesTheGroupsThatNoLongerKeepIt() {
    assertThat(problemsOf(text().replace("millimetres: 170", "millimetres: 220")))
        .hasSizeGreaterThan(15)
        .allSatisfy(problem -> assertThat(problem).contains("à 210 mm"));
  }

  @Test
  void groupsThatTheFileLeavesOutAreComputed() {
    String without = text().replaceAll("radio_group: \\d, ", "");

    assertThat(TableFile.parse("t.yaml", without).slots())
        .extracting(SlotSpec::radioGroup)
        .contains(0, 1)
        .doesNotContain(2);
    assertThat(
            TableFile.parse("t.yaml", without.replace("millimetres: 170", "millimetres: 200"))
                .slots())
        .extracting(SlotSpec::radioGroup)
        .contains(0, 1, 2, 3)
        .doesNotContain(4);
  }

  @Test
  void groupsStandAtAllSlotsOrAtNone() {
    String broken = text().replaceFirst("(slot: B2,.*)radio_group: 3, ", "$1");

    assertThat(problemsOf(broken))
        .singleElement()
        .asString()
        .startsWith("t.yaml:" + lineOf(broken, "slot: B2,"))
        .contains("B2 n’a pas de «", "radio_group", "l’écrire partout");
  }

  @Test
  void onlyTheLecternHasNoReaderWithinRadioReach() {
    TableSpec spec = TableFile.load(FILE);

    assertThat(spec.radioNeighbours(SlotId.LECTERN)).isEmpty();
    assertThat(spec.radioNeighbours(new SlotId("B6")))
        .containsExactlyInAnyOrder(new SlotId("A6"), new SlotId("B5"), new SlotId("B7"));
  }

  @Test
  void aFieldWrittenTwiceIsRefused() {
    String broken = text().replace("  spi_bus: 1\n", "  spi_bus: 1\n  spi_bus: 2\n");

    assertThat(problemsOf(broken)).singleElement().asString().contains("écrit deux fois");
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "'- a'", "'{'", "'a: [1, 2'", "'\tb: 1'", "'x'"})
  void whatIsNoTableIsRefusedInOneSentenceEach(String text) {
    assertThat(problemsOf(text)).isNotEmpty().allSatisfy(p -> assertThat(p).startsWith("t.yaml:"));
  }

  @Test
  void aFileThatIsNotThereIsToldByItsPath() {
    TableFileException thrown =
        catchThrowableOfType(
            TableFileException.class, () -> TableFile.load(Path.of("nulle", "part.yaml")));

    assertThat(thrown).hasMessageContaining("part.yaml").hasMessageContaining("chemin");
  }
}
