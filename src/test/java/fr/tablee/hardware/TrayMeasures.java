package fr.tablee.hardware;

import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;
import java.util.stream.Collectors;

/// The measures that `plateau.scad` includes, from the table file.
final class TrayMeasures {

  private TrayMeasures() {}

  static String of(TableSpec spec) {
    List<SlotSpec> slots = PanelCut.slots(spec, 0);
    double[] xs = slots.stream().mapToDouble(SlotSpec::xMillimetres).distinct().sorted().toArray();
    double[] ys = slots.stream().mapToDouble(SlotSpec::yMillimetres).distinct().sorted().toArray();
    String places =
        slots.stream()
            .map(slot -> "[" + Svg.n(slot.xMillimetres()) + ", " + Svg.n(slot.yMillimetres()) + "]")
            .collect(Collectors.joining(", "));
    return """
    // Tiré de firmware-config/tables/%s.yaml ; un essai tient ce fichier à cette description. Ne pas le corriger à la main.
    // Millimètres.
    pas_x = %s;
    pas_y = %s;
    places = [%s];
    led_pas = %s;
    led_au_dessus = %s;
    led_fenetre = %s;
    pn532_largeur = 43;
    pn532_longueur = 41;
    mfrc522_largeur = 40;
    mfrc522_longueur = 60;
    """
        .formatted(
            spec.id(),
            Svg.n(xs[1] - xs[0]),
            Svg.n(ys[1] - ys[0]),
            places,
            Svg.n(PanelPlan.LED_PITCH),
            Svg.n(PanelPlan.LED_ABOVE),
            Svg.n(PanelPlan.LED_WINDOW));
  }
}
