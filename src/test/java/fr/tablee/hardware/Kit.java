package fr.tablee.hardware;

import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;
import java.util.List;

/// Where the kit's sources lie, and the board tables they are for.
final class Kit {

  static final Path HOME = Path.of(System.getProperty("tablee.home", "."));
  static final Path HARDWARE = HOME.resolve("hardware");
  static final Path NETLIST = HARDWARE.resolve("netlist.yaml");

  private Kit() {}

  /// The tables with panels; the wand kit has no board.
  static List<TableSpec> boards() {
    return List.of(table("trois-volets"));
  }

  static TableSpec table(String id) {
    return TableFile.load(HOME.resolve("firmware-config/tables/" + id + ".yaml"));
  }

  static Circuit circuit(TableSpec spec) {
    return CircuitBuilder.build(spec, NetlistFile.load(NETLIST));
  }
}
