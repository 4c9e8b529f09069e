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
    Circuit first = Kit.circuit(Kit.boards().getFirst());
    files.put(Bom.FILE, Bom.load(first).print());
    files.put(Kit.HARDWARE.resolve("nomenclature.md"), BomPage.of(first));
    wood(files, first.spec());
    files.put(Kit.HARDWARE.resolve("plans/nappe-lecteur.svg"), ReaderCable.draw(first.netlist()));
    files.put(
        Kit.HARDWARE.resolve("plans/baguette.svg"),
        WandWiring.draw(Kit.table("baguette-pn532"), first.netlist()));
    Path steps = Kit.HARDWARE.resolve("plans/montage");
    AssemblySteps.files(first).forEach((name, text) -> files.put(steps.resolve(name), text));
    files.put(Kit.HARDWARE.resolve("plateau-mesures.scad"), TrayMeasures.of(first.spec()));
    for (TableSpec spec : Kit.boards()) {
      Circuit circuit = Kit.circuit(spec);
      Path folder = Kit.HARDWARE.resolve("plans").resolve(spec.id());
      SchematicSet.files(circuit).forEach((name, text) -> files.put(folder.resolve(name), text));
      files.put(folder.resolve("implantation-volet.svg"), BoardLayout.draw(circuit));
      files.put(folder.resolve("liaisons.md"), WirePage.of(circuit));
    }
    return files;
  }

  private static void wood(Map<Path, String> files, TableSpec spec) {
    Path folder = Kit.HARDWARE.resolve("decoupe");
    files.put(folder.resolve("volet-cote.svg"), PlanSheet.draw(spec));
    files.put(folder.resolve("volet-dessus.svg"), PanelCut.top(spec));
    files.put(folder.resolve("volet-dessous.svg"), PanelCut.bottom());
    files.put(folder.resolve("volet-gabarit.svg"), PanelCut.underside(spec));
    files.put(folder.resolve("pupitre.svg"), SmallCuts.lectern());
    files.put(folder.resolve("tete.svg"), SmallCuts.head());
    files.put(folder.resolve("baguette.svg"), SmallCuts.wand());
    for (int panel = 0; panel < spec.panels().size(); panel++) {
      files.put(
          folder.resolve("nappe-" + spec.panels().get(panel).id() + ".svg"),
          MatTemplate.of(spec, panel));
    }
  }
}
