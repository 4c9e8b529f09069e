package fr.tablee.hardware;

import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;

/// What any mat must respect, real size: the places of the cards over the antennas, and the white
/// that lets the LEDs through.
final class MatTemplate {

  private MatTemplate() {}

  static String of(TableSpec spec, int panel) {
    Svg svg =
        new Svg(
            PanelPlan.WIDTH,
            PanelPlan.HEIGHT,
            "Gabarit de nappe, " + spec.panels().get(panel).title());
    svg.rect(0, 0, PanelPlan.WIDTH, PanelPlan.HEIGHT, 0, Svg.fill(Ink.PAPER));
    svg.rect(
        5,
        5,
        PanelPlan.WIDTH - 10,
        PanelPlan.HEIGHT - 10,
        2,
        Svg.stroke(Ink.FAINT, 0.3) + " stroke-dasharray=\"2 2\"");
    for (SlotSpec slot : PanelCut.slots(spec, panel)) {
      slot(svg, slot);
    }
    svg.text(12, 282, 3.4, "start", Svg.bold(Ink.LINE), spec.panels().get(panel).title());
    svg.text(
        12,
        287.4,
        2.8,
        "start",
        Svg.fill(Ink.SOFT),
        "A3 couché, à imprimer à 100 %, sans ajuster. Les ronds restent blancs : la lumière passe à travers le papier.");
    svg.line(PanelPlan.WIDTH - 112, 284, PanelPlan.WIDTH - 12, 284, Svg.stroke(Ink.LINE, 0.5));
    svg.line(PanelPlan.WIDTH - 112, 282.4, PanelPlan.WIDTH - 112, 285.6, Svg.stroke(Ink.LINE, 0.5));
    svg.line(PanelPlan.WIDTH - 12, 282.4, PanelPlan.WIDTH - 12, 285.6, Svg.stroke(Ink.LINE, 0.5));
    svg.text(PanelPlan.WIDTH - 62, 282.6, 2.8, "middle", Svg.fill(Ink.SOFT), "100 mm");
    return svg.toString();
  }

  private static void slot(Svg svg, SlotSpec slot) {
    double x = slot.xMillimetres();
    double y = slot.yMillimetres();
    svg.rect(x - 33, y - 46, 66, 92, 3.5, Svg.both(Ink.CARD, Ink.LINE, 0.4));
    svg.rect(
        x - 31.5, y - 44, 63, 88, 3, Svg.stroke(Ink.FAINT, 0.3) + " stroke-dasharray=\"2 1.5\"");
    svg.line(x - 3, y, x + 3, y, Svg.stroke(Ink.FAINT, 0.3));
    svg.line(x, y - 3, x, y + 3, Svg.stroke(Ink.FAINT, 0.3));
    svg.text(x, y + 2.4 + 14, 7, "middle", Svg.bold(Ink.FAINT), slot.id().name());
    for (int led = -1; led <= 1; led++) {
      svg.circle(
          x + led * PanelPlan.LED_PITCH,
          y - PanelPlan.LED_ABOVE,
          5,
          Svg.both("#ffffff", Ink.FAINT, 0.25));
    }
  }
}
