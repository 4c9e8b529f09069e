package fr.tablee.hardware;

import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;

/// The panel's boards, from the antenna places of the table file. The three panels are alike, so
/// one file does for all.
final class PanelCut {

  private static final double SCREW = 3.2;
  private static final double INSET = PanelPlan.BATTEN / 2;
  private static final double MODULE_WIDTH = 43;
  private static final double MODULE_HEIGHT = 41;

  private PanelCut() {}

  /// Slots of a panel, with places from the panel's own left edge.
  static List<SlotSpec> slots(TableSpec spec, int panel) {
    String id = spec.panels().get(panel).id();
    return spec.slots().stream()
        .filter(slot -> slot.panel().orElse("").equals(id))
        .map(slot ->
            new SlotSpec(
                slot.id(),
                slot.panel(),
                slot.select(),
                slot.xMillimetres() - panel * PanelPlan.WIDTH,
                slot.yMillimetres(),
                slot.radioGroup(),
                slot.leds()))
        .toList();
  }

  /// The upper board: windows of the LEDs cut, places of the cards marked.
  static String top(TableSpec spec) {
    CutFile file = new CutFile(PanelPlan.WIDTH, PanelPlan.HEIGHT, "Volet, planche du dessus, 3 mm");
    file.plate(0, 0, PanelPlan.WIDTH, PanelPlan.HEIGHT, PanelPlan.CORNER);
    for (SlotSpec slot : slots(spec, 0)) {
      file.cross(slot.xMillimetres(), slot.yMillimetres(), 4);
      file.markRect(slot.xMillimetres() - 31.5, slot.yMillimetres() - 44, 63, 88, 3);
      for (int led = -1; led <= 1; led++) {
        file.hole(
            slot.xMillimetres() + led * PanelPlan.LED_PITCH,
            slot.yMillimetres() - PanelPlan.LED_ABOVE,
            PanelPlan.LED_WINDOW);
      }
    }
    return file.toString();
  }

  /// The lower board: screwed, so that a reader can be changed.
  static String bottom() {
    CutFile file =
        new CutFile(PanelPlan.WIDTH, PanelPlan.HEIGHT, "Volet, planche du dessous, 3 mm");
    double w = PanelPlan.WIDTH;
    double h = PanelPlan.HEIGHT;
    // The gap in the back edge lets the cables out.
    file.cutPath(
        "M3,0 H170 V12 Q170,15 173,15 H247 Q250,15 250,12 V0 H%s Q%s,0 %s,3 V%s Q%s,%s %s,%s H3 Q0,%s 0,%s V3 Q0,0 3,0 Z"
            .formatted(
                Svg.n(w - 3),
                Svg.n(w),
                Svg.n(w),
                Svg.n(h - 3),
                Svg.n(w),
                Svg.n(h),
                Svg.n(w - 3),
                Svg.n(h),
                Svg.n(h),
                Svg.n(h - 3)));
    for (double x : new double[] {INSET, 140, 280, w - INSET}) {
      file.hole(x, INSET, SCREW).hole(x, h - INSET, SCREW);
    }
    file.hole(INSET, h / 2, SCREW).hole(w - INSET, h / 2, SCREW);
    for (int slot = 0; slot < 7; slot++) {
      double x = 132 + slot * 26;
      file.cutPath(
          "M%s,112 v16 a1.5,1.5 0 0 0 3,0 v-16 a1.5,1.5 0 0 0 -3,0 Z".formatted(Svg.n(x - 1.5)));
    }
    for (double x : new double[] {30, w - 30}) {
      file.markCircle(x, 34, 12).markCircle(x, h - 34, 12);
    }
    // The panel's board on its spacers, between the rows.
    for (double x : new double[] {163, 257}) {
      file.hole(x, 113, SCREW).hole(x, 187, SCREW);
    }
    file.text(w / 2, h - 26, 7, "Tablée · volet");
    return file.toString();
  }

  /// The paper to glue under the upper board while the modules are laid: seen from below, so
  /// mirrored.
  static String underside(TableSpec spec) {
    Svg svg = new Svg(PanelPlan.WIDTH, PanelPlan.HEIGHT, "Volet, gabarit de pose vu de dessous");
    svg.rect(0, 0, PanelPlan.WIDTH, PanelPlan.HEIGHT, 0, Svg.fill(Ink.CARD));
    svg.rect(
        0.3,
        0.3,
        PanelPlan.WIDTH - 0.6,
        PanelPlan.HEIGHT - 0.6,
        PanelPlan.CORNER,
        Svg.stroke(Ink.LINE, 0.5));
    battens(svg);
    channels(svg);
    for (SlotSpec slot : slots(spec, 0)) {
      module(
          svg,
          PanelPlan.WIDTH - slot.xMillimetres(),
          slot.yMillimetres(),
          SlotAddress.of(slot) % 8 + 1);
    }
    svg.rect(160, 110, 100, 80, 2, Svg.stroke(Ink.ADDRESS, 0.5) + " stroke-dasharray=\"3 1.5\"");
    svg.text(210, 133, 3.6, "middle", Svg.bold(Ink.ADDRESS), "carte de volet (100 × 80 mm)");
    svg.text(
        210, 138.4, 3, "middle", Svg.fill(Ink.SOFT), "sur la planche du dessous, sous ce trait");
    svg.text(
        26,
        288 - 18.6,
        3.4,
        "start",
        Svg.bold(Ink.LINE),
        "Gabarit de pose, vu de dessous. À imprimer en A3, à 100 %.");
    svg.text(
        PanelPlan.WIDTH - 26,
        288 - 18.6,
        3,
        "end",
        Svg.fill(Ink.SOFT),
        "Contrôle : ce trait mesure 100 mm.");
    svg.line(PanelPlan.WIDTH - 126, 272.6, PanelPlan.WIDTH - 26, 272.6, Svg.stroke(Ink.LINE, 0.6));
    return svg.toString();
  }

  private static void battens(Svg svg) {
    String wood = Svg.both(Ink.WASH, Ink.FAINT, 0.3);
    double b = PanelPlan.BATTEN;
    double w = PanelPlan.WIDTH;
    svg.rect(0.6, 0.6, PanelPlan.GAP_LEFT - 0.6, b, 0, wood);
    svg.rect(PanelPlan.GAP_RIGHT, 0.6, w - PanelPlan.GAP_RIGHT - 0.6, b, 0, wood);
    svg.rect(0.6, PanelPlan.HEIGHT - b - 0.6, w - 1.2, b, 0, wood);
    svg.rect(0.6, b + 0.6, b, PanelPlan.HEIGHT - 2 * b - 1.2, 0, wood);
    svg.rect(w - b - 0.6, b + 0.6, b, PanelPlan.HEIGHT - 2 * b - 1.2, 0, wood);
    svg.text(85, 7, 3, "middle", Svg.fill(Ink.SOFT), "baguette 10 × 20 mm, sur chant");
    svg.text(187, 7, 3, "middle", Svg.fill(Ink.SOFT), "passage des");
    svg.text(233, 7, 3, "middle", Svg.fill(Ink.SOFT), "câbles, 80 mm");
    svg.text(
        26,
        40,
        3,
        "start",
        Svg.fill(Ink.STRIP),
        "encoche de 12 × 4 mm dans la baguette, au passage du ruban");
  }

  /// Where the cables of the readers run, between the two rows and up to the back.
  private static void channels(Svg svg) {
    String channel = Svg.fill("#e7eef5");
    svg.rect(40, 144, 340, 10, 3, channel).rect(205, 2, 10, 146, 3, channel);
    for (double x : new double[] {52.5, 157.5, 262.5, 367.5}) {
      svg.rect(x - 4, 98, 8, 104, 3, channel);
    }
  }

  private static void module(Svg svg, double x, double y, int n) {
    for (int led = -1; led <= 1; led++) {
      svg.circle(
          x + led * PanelPlan.LED_PITCH,
          y - PanelPlan.LED_ABOVE,
          PanelPlan.LED_WINDOW / 2,
          Svg.stroke(Ink.STRIP, 0.3));
    }
    svg.rect(x - 50, y - PanelPlan.LED_ABOVE - 5, 100, 10, 1, Svg.stroke(Ink.STRIP, 0.45));
    svg.text(
        x - 17,
        y - PanelPlan.LED_ABOVE + 1.1,
        3,
        "middle",
        Svg.bold(Ink.STRIP),
        "D" + n + "\u00a0←");
    svg.rect(
        x - 20,
        y - 30,
        40,
        60,
        1.5,
        Svg.both(Ink.CARD, Ink.SOFT, 0.3) + " stroke-dasharray=\"1.5 1\"");
    svg.rect(
        x - MODULE_WIDTH / 2,
        y - MODULE_HEIGHT / 2,
        MODULE_WIDTH,
        MODULE_HEIGHT,
        1.5,
        Svg.both(Ink.CARD, Ink.BUS, 0.5));
    svg.line(x - 6, y, x + 6, y, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x, y - 6, x, y + 6, Svg.stroke(Ink.LINE, 0.35));
    svg.text(x - 18.5, y - 14.6, 4.6, "start", Svg.bold(Ink.BUS), "L" + n);
    svg.text(x, y + 17, 2.6, "middle", Svg.fill(Ink.SOFT), "PN532 43 × 41");
    svg.text(x, y + 27.6, 2.6, "middle", Svg.fill(Ink.SOFT), "RC522 40 × 60");
  }
}
