package fr.tablee.hardware;

import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the kit's sources lie, and the board tables they are for.
final class Kit {

  static final Path HOME = Path.of(System.getProperty("tablee.home", "."));
  static final Path HARDWARE = HOME.resolve("hardware");
  static final Path NETLIST = HARDWARE.resolve("netlist.yaml");

  private Kit() {}

  /// The tables with panels; the wand kit has no board.
  static List<TableSpec> boards() {
    return Stream.of("trois-volets", "trois-volets-mfrc522")
        .filter(id -> Files.exists(tableFile(id)))
        .map(Kit::table)
        .toList();
  }

  static TableSpec table(String id) {
    return TableFile.load(tableFile(id));
  }

  private static Path tableFile(String id) {
    return HOME.resolve("firmware-config/tables/" + id + ".yaml");
  }

  static Circuit circuit(TableSpec spec) {
    return CircuitBuilder.build(spec, NetlistFile.load(NETLIST));
  }
}
