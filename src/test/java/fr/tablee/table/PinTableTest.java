package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PinTableTest {

  private static final Path HOME = Path.of(System.getProperty("tablee.home", "."));
  private static final Path PAGE = HOME.resolve("hardware/brochage-trois-volets.md");

  private final TableSpec spec =
      TableFile.load(HOME.resolve("firmware-config/tables/trois-volets.yaml"));

  @Test
  void thePageInHardwareIsTheOneThatTheTableFileGives() throws IOException {
    String page = PinTable.of(spec);
    if (Boolean.getBoolean("tablee.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void namesThePinsThatAPiReallyHas() {
    // Header pins as printed on the Pi's own board: SPI0 19/21/23/24, SPI1 38/40, and the five
    // address lines.
    assertThat(PinTable.of(spec))
        .contains(
            "| MOSI | 10 | 19 |", "| MISO | 9 | 21 |", "| SCLK | 11 | 23 |", "| CE0 | 8 | 24 |")
        .contains("| données du ruban | 20 | 38 |", "| horloge du ruban | 21 | 40 |")
        .contains("| adresse 0 | 22 | 15 |", "| adresse 4 | 27 | 13 |")
        .contains("| P | pupitre | 24 (11000) | 3 | Y0 |");
  }
}
