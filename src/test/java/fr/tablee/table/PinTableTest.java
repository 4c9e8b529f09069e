package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PinTableTest {

  private static final Path HOME = Path.of(System.getProperty("tablee.home", "."));
  private static final Path TABLES = HOME.resolve("firmware-config/tables");

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void thePageInHardwareIsTheOneThatTheTableFileGives(Path table) throws IOException {
    TableSpec spec = TableFile.load(table);
    Path file = HOME.resolve("hardware/brochage-" + spec.id() + ".md");
    String page = PinTable.of(spec);
    if (Boolean.getBoolean("tablee.write")) {
      Files.writeString(file, page);
    }
    assertThat(file).exists();
    assertThat(Files.readString(file)).isEqualTo(page);
  }

  @Test
  void namesThePinsThatAPiReallyHas() {
    // Header pins as printed on the Pi's own board: SPI0 19/21/23/24, SPI1 38/40, the five address
    // lines.
    assertThat(PinTable.of(TableFile.load(TABLES.resolve("trois-volets.yaml"))))
        .contains(
            "| MOSI | 10 | 19 |", "| MISO | 9 | 21 |", "| SCLK | 11 | 23 |", "| CE0 | 8 | 24 |")
        .contains("| données du ruban | 20 | 38 |", "| horloge du ruban | 21 | 40 |")
        .contains("| adresse 0 | 22 | 15 |", "| adresse 4 | 27 | 13 |")
        .contains("| A3 | gauche | 2 (00010) | Y0 | Y2 |", "| P | pupitre | 24 (11000) | Y3 | — |")
        .doesNotContain("remise à zéro");
    assertThat(PinTable.of(TableFile.load(TABLES.resolve("trois-volets-mfrc522.yaml"))))
        .contains("| remise à zéro | 26 | 37 |");
  }

  @Test
  void tellsOfEachWireWhereTheNetlistLeadsIt() {
    // hardware/netlist.yaml, board « tete »: CE to U1./E1, A3 and A4 to U1.A0 and U1.A1, A0 to A2
    // to
    // each panel's U1; Y3 to the lectern, which has no decoder. CircuitTest simulates that netlist.
    assertThat(PinTable.of(TableFile.load(TABLES.resolve("trois-volets.yaml"))))
        .contains(
            "| CE0 | 8 | 24 | validation (actif bas) du décodeur de la tête |",
            "| adresse 2 | 24 | 18 | entrée A2 du décodeur de chaque volet |",
            "| adresse 3 | 25 | 22 | entrée A0 du décodeur de la tête |");
  }

  @Test
  void readersWithDevicesOfTheirOwnAreWiredOneByOne() {
    assertThat(PinTable.of(TableFile.load(Path.of("src/test/resources/tables/trois-prises.yaml"))))
        .contains("| CE0 | 8 | 24 | NSS du lecteur A1 |", "| CE1 | 7 | 26 | NSS du lecteur A2 |")
        .contains("| remise à zéro A1 | 5 | 29 | RST (actif bas) du lecteur A1 |")
        .contains("| CE3 | — | selon dtoverlay | NSS du lecteur P |")
        .contains("| A2 | seul | `/dev/spidev0.1` | 1 | 157,5 | 80 |");
  }
}
