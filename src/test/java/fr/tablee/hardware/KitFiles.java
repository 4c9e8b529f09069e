package fr.tablee.hardware;

import fr.tablee.table.TableSpec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every file under `hardware/` that is made from another: path to content.
final class KitFiles {

  private KitFiles() {}

  static Map<Path, String> all() {
    Map<Path, String> files = new LinkedHashMap<>();
    for (TableSpec spec : Kit.boards()) {
      Circuit circuit = Kit.circuit(spec);
      Path folder = Kit.HARDWARE.resolve("plans").resolve(spec.id());
      SchematicSet.files(circuit).forEach((name, text) -> files.put(folder.resolve(name), text));
      files.put(folder.resolve("liaisons.md"), WirePage.of(circuit));
    }
    return files;
  }
}
