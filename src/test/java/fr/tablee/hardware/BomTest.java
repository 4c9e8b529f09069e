package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BomTest {

  static List<TableSpec> boards() {
    return Kit.boards();
  }

  @ParameterizedTest
  @MethodSource("boards")
  void everySortOfPartInTheNetlistIsBought(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    List<BomLine> lines = Bom.load(circuit).lines();
    for (String type : circuit.parts().stream().map(part -> part.type().id()).distinct().toList()) {
      assertThat(lines)
          .as("a line for %s", type)
          .anyMatch(line ->
              (line.count() + " " + line.place() + ",").matches(".*pièce " + type + "[ ,].*"));
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void thePartsBoughtSufficeForTheNetlist(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    Bom bom = Bom.load(circuit);
    for (String type :
        List.of("74HC138", "74HC125", "74AHCT125", "C100n", "C100u", "R1k", "nappe-16")) {
      int bought =
          bom.lines().stream()
              .filter(line -> line.part().equals(type) || line.count().equals("pièce " + type))
              .mapToInt(bom::quantity)
              .sum();
      assertThat(bought).as(type).isGreaterThanOrEqualTo(circuit.ofType(type).size());
    }
  }

  @Test
  void bothReaderChipsCountOneReaderForEachSlot() {
    Bom bom = Bom.load(Kit.circuit(Kit.boards().getFirst()));
    for (String kit : List.of("PN532", "RC522")) {
      assertThat(bom.kit(kit))
          .as(kit)
          .filteredOn(line -> line.count().startsWith("pièce lecteur-"))
          .singleElement()
          .satisfies(line -> assertThat(bom.quantity(line)).isEqualTo(25 + line.spares()));
    }
  }

  @Test
  void aSpreadsheetReadsItsAccents() throws IOException {
    byte[] bytes = Files.readAllBytes(Bom.FILE);
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("pièce", "à", "é", "Ω");
  }
}
