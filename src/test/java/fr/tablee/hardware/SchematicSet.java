package fr.tablee.hardware;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The six sheets of one table's schematic.
final class SchematicSet {

  private SchematicSet() {}

  /// File name to drawing.
  static Map<String, String> files(Circuit circuit) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("schema-1-ensemble.svg", OverviewSheet.draw(circuit).toString());
    files.put("schema-2-tete.svg", HeadSheet.draw(circuit).svg().toString());
    files.put("schema-3-volet.svg", PanelSheet.draw(circuit).svg().toString());
    files.put("schema-4-pupitre.svg", LecternSheet.draw(circuit).svg().toString());
    files.put("schema-5-ruban.svg", StripSheet.draw(circuit).svg().toString());
    files.put("schema-6-alimentation.svg", PowerSheet.draw(circuit).svg().toString());
    return files;
  }

  /// What the five electrical sheets show together: pin to net. A pin on two sheets is refused.
  static Map<String, String> drawn(Circuit circuit) {
    Map<String, String> all = new HashMap<>();
    for (Schematic sheet :
        List.of(
            HeadSheet.draw(circuit),
            PanelSheet.draw(circuit),
            LecternSheet.draw(circuit),
            StripSheet.draw(circuit),
            PowerSheet.draw(circuit))) {
      sheet
          .drawn()
          .forEach((pin, net) -> {
            if (all.put(pin, net) != null) {
              throw new IllegalStateException(pin + " is drawn on two sheets");
            }
          });
    }
    return all;
  }
}
