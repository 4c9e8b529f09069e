package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kinds of tables that a file can describe beside the one with PN532 behind decoders.
class TableKindTest {

  private static final Path MFRC522 =
      Path.of("firmware-config", "tables", "trois-volets-mfrc522.yaml");
  private static final Path PLUGS =
      Path.of("src", "test", "resources", "tables", "trois-prises.yaml");

  /// A wand on USB, two slots in its mat and no strip.
  private static final String WAND =
      """
      title: Baguette
      kind: wand
      reader: {pcsc: ACR122, timing: {cycle_millis: 100, answer_timeout_millis: 1500, write_timeout_millis: 8000, faults_before_lost: 3, restart_millis: 500, restart_max_millis: 4000}}
      taps: {misses_before_gone: 2, second_tap_millis: 10000, repeat_millis: 800}
      panels:
        - id: seul
          title: Tapis
          slots:
            - {slot: A1, x_millimetres: 52.5, y_millimetres: 80}
            - {slot: A2, x_millimetres: 157.5, y_millimetres: 80}
      lectern: {slot: P, x_millimetres: 330, y_millimetres: 80}
      """;

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static List<String> problemsOf(String text) {
    TableFileException thrown =
        catchThrowableOfType(TableFileException.class, () -> TableFile.parse("t.yaml", text));
    assertThat(thrown).as("the file should be refused").isNotNull();
    return thrown.problems();
  }

  @Test
  void theTableOfMfrc522DiffersFromTheOtherInItsChipAndTheResetThatItsModulesTake() {
    TableSpec table = TableFile.load(MFRC522);
    TableSpec other = TableFile.load(MFRC522.resolveSibling("trois-volets.yaml"));

    assertThat(table.readers().chip())
        .isEqualTo(new ChipSpec.Mfrc522(1_000, 5_000, 10_000, 3, 12_000, 50_000, 1_000, 200, 33));
    assertThat(table.slots())
        .usingRecursiveComparison()
        .ignoringFields("select.decoder.resetBcm")
        .isEqualTo(other.slots());
    assertThat(resets(table)).containsExactly(OptionalInt.of(26));
    assertThat(resets(other)).containsExactly(OptionalInt.empty());
    assertThat(table.panels()).isEqualTo(other.panels());
    assertThat(table.strip()).isEqualTo(other.strip());
    assertThat(table.readers().timing()).isEqualTo(other.readers().timing());
  }

  private static List<OptionalInt> resets(TableSpec table) {
    return table.slots().stream()
        .map(slot -> ((ReaderSelect.Decoded) slot.select()).decoder().resetBcm())
        .distinct()
        .toList();
  }

  @Test
  void aReaderMayHaveADeviceAndAResetOfItsOwn() {
    TableSpec table = TableFile.load(PLUGS);

    assertThat(table.slots())
        .extracting(TableSpec.SlotSpec::select)
        .containsExactly(
            new ReaderSelect.Spidev(0, 0, OptionalInt.of(5)),
            new ReaderSelect.Spidev(0, 1, OptionalInt.empty()),
            new ReaderSelect.Spidev(0, 3, OptionalInt.empty()));
  }

  @Test
  void aWandHasOneReaderAndSlotsWithout() {
    TableSpec table = TableFile.parse("baguette.yaml", WAND);

    assertThat(table.kit())
        .isEqualTo(
            new Kit.Wand(
                new Kit.WandReader.Pcsc("ACR122", new PcscTiming(100, 1_500, 8_000, 3, 500, 4_000)),
                new TapTiming(2, 10_000, 800)));
    assertThat(table.strip()).isEmpty();
    assertThat(table.leds()).isZero();
    assertThat(table.slots())
        .extracting(TableSpec.SlotSpec::select)
        .containsOnly(new ReaderSelect.MatTag());
  }

  @Test
  void aWandMayBeAChipOnThePi() throws IOException {
    String plugs = text(PLUGS);
    String readers = plugs.substring(plugs.indexOf("readers:"), plugs.indexOf("panels:"));
    String wand =
        WAND.replaceFirst(
            "(?m)^reader: .*\n",
            readers
                .replace("readers:", "reader:\n  spidev: 0.0")
                .replaceFirst("(?m)^  radio_distance_millimetres: .*\n", ""));

    assertThat(TableFile.parse("baguette.yaml", wand).kit())
        .isInstanceOfSatisfying(
            Kit.Wand.class,
            kit ->
                assertThat(kit.reader())
                    .isInstanceOfSatisfying(
                        Kit.WandReader.OnSpi.class,
                        onSpi ->
                            assertThat(onSpi.select())
                                .isEqualTo(new ReaderSelect.Spidev(0, 0, OptionalInt.empty()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spidev: 0.1 | spidev: 0.0 | sont sur le même périphérique SPI",
        "spidev: 0.1 | spidev: 1.0 | les lecteurs et le ruban sont sur le même bus SPI",
        "spidev: 0.1 | spidev: 2.0 | ont le même numéro de sélection, que Pi4J confond",
        "spidev: 0.3 | spidev: 0.2 | le même chip_select",
        "spidev: 0.1 | spidev: spi0 | « spidev » attend bus.sélection, par exemple 0.1",
        "spidev: 0.1 | address: 3 | « address » est inconnu",
        "reset_bcm: 5, | reset_bcm: 9, | la broche BCM 9 sert déjà à SPI0",
        "gain_decibels: 33 | gain_decibels: 30 | ne connaît que 18, 23, 33, 38, 43 et 48",
        "activation_retries: 3 | activation_retries: 99 | attend un nombre entier de 0 à 20",
        "mfrc522: | pn532: | il manque « mfrc522 »",
      })
  void aMistakeOnDevicesIsToldWithItsRemedy(String right, String wrong, String told)
      throws IOException {
    String broken = text(PLUGS).replaceFirst("(?m)" + Pattern.quote(right) + "(?=[ ,}]|$)", wrong);
    assertThat(broken).isNotEqualTo(text(PLUGS));

    String expected = told.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    assertThat(problemsOf(broken))
        .anySatisfy(problem -> assertThat(problem).contains(expected))
        .allSatisfy(problem -> assertThat(problem).matches("t\\.yaml:\\d+\u00a0: .+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pcsc: ACR122, | pcsc: ACR122, chip: pn532, | « chip » ne va pas avec « pcsc »",
        "reader: | readers: | « readers » ne va pas avec « kind: wand »",
        "slot: A2, | slot: A2, address: 3, | « address » est inconnu",
        "slot: A2, | slot: A1, | l’emplacement A1 est déjà décrit",
      })
  void aMistakeOnAWandIsToldWithItsRemedy(String right, String wrong, String told) {
    String broken = WAND.replaceFirst(Pattern.quote(right), wrong);
    assertThat(broken).isNotEqualTo(WAND);

    String expected = told.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    assertThat(problemsOf(broken)).anySatisfy(problem -> assertThat(problem).contains(expected));
  }
}
