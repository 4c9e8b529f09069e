package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table files of wand kits.
class WandFileTest {

  private static String text(String table) throws IOException {
    return Files.readString(Path.of("firmware-config", "tables", table + ".yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"baguette-pcsc", "baguette-pn532"})
  void aWandHasTheSlotsOfTheBoardAndNoReaderUnderThem(String name) throws IOException {
    TableSpec board = TableFile.parse("trois-volets.yaml", text("trois-volets"));
    TableSpec wand = TableFile.parse(name + ".yaml", text(name));

    assertThat(wand.slots())
        .extracting(TableSpec.SlotSpec::id)
        .containsExactlyInAnyOrderElementsOf(
            board.slots().stream().map(TableSpec.SlotSpec::id).toList());
    assertThat(wand.slots())
        .allMatch(slot -> slot.select() instanceof ReaderSelect.MatTag && slot.leds().isEmpty());
    assertThat(wand.strip()).isEmpty();
  }

  @Test
  void theReaderOfAWandStandsAtTheLectern() throws IOException {
    TableSpec spi = TableFile.parse("w.yaml", text("baguette-pn532"));
    assertThat(spi.readerSlots()).hasSize(1);
    assertThat(spi.readerSlots().getFirst().id()).isEqualTo(SlotId.LECTERN);
    assertThat(spi.readerSlots().getFirst().select()).isInstanceOf(ReaderSelect.Spidev.class);
    TableSpec pcsc = TableFile.parse("w.yaml", text("baguette-pcsc"));
    assertThat(pcsc.readerSlots()).isEmpty();
    assertThatThrownBy(pcsc::readers).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'  second_tap_millis: 10000', '', second_tap_millis",
    "'second_tap_millis: 10000', 'second_tap_millis: 5', 1000",
    "'    cycle_millis: 100', '', cycle_millis",
    "'restart_max_millis: 4000', 'restart_max_millis: 100', restart_max_millis",
    "'  pcsc: \"*\"', '  pcsc: \"*\"\n  chip: pn532', chip",
    "'kind: wand', 'kind: board', taps"
  })
  void aMistakeIsSaidWithItsLine(String written, String instead, String word) throws IOException {
    String text = text("baguette-pcsc");
    assertThat(text).contains(written);

    assertThatThrownBy(() -> TableFile.parse("w.yaml", text.replace(written, instead)))
        .isInstanceOf(TableFileException.class)
        .hasMessageContaining(word)
        .hasMessageMatching("(?s)w\\.yaml:\\d+.: .*");
  }
}
