package fr.tablee.hardware;

import fr.tablee.table.TableSpec.SlotSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small picture for each step of the assembly page: what is there when the step is done.
/// Positions, counts and lengths come from the table file and the netlist.
final class AssemblySteps {

  private static final double WIDTH = 180;
  private static final double HEIGHT = 84;
  private static final String WOOD = "#ead9ba";
  private static final String BATTEN = "#d8bf93";
  private static final String BOARD = "#7fa98a";
  private static final String MODULE = "#f4d9d4";
  private static final double SMALL = 3.2;

  private final Circuit circuit;
  private final List<SlotSpec> panel;

  private AssemblySteps(Circuit circuit) {
    this.circuit = circuit;
    String first = circuit.spec().panels().getFirst().id();
    this.panel =
        circuit.spec().slots().stream()
            .filter(slot -> slot.panel().equals(Optional.of(first)))
            .toList();
  }

  /// File name to drawing.
  static Map<String, String> files(Circuit circuit) {
    AssemblySteps steps = new AssemblySteps(circuit);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("etape-1-bois.svg", steps.wood());
    files.put("etape-2-alimentation.svg", steps.supply());
    files.put("etape-3-tete.svg", steps.head());
    files.put("etape-4-pupitre.svg", steps.lectern());
    files.put("etape-5-volet.svg", steps.panel());
    files.put("etape-6-volets.svg", steps.panels());
    files.put("etape-7-ruban.svg", steps.strip());
    files.put("etape-8-pli.svg", steps.folded());
    return files;
  }

  private static Svg sheet(String title) {
    Svg svg = new Svg(WIDTH, HEIGHT, title);
    return svg.rect(0, 0, WIDTH, HEIGHT, 3, Svg.fill(Ink.PAPER));
  }

  private static void note(Svg svg, double x, double y, String anchor, String text) {
    svg.text(x, y, SMALL, anchor, Svg.fill(Ink.SOFT), text);
  }

  private String wood() {
    Svg svg = sheet("Étape 1 : le bois d’un volet");
    Solid panel = new Solid(svg, 12, 76, 0.2);
    double w = PanelPlan.WIDTH;
    double d = PanelPlan.HEIGHT;
    double b = PanelPlan.BATTEN;
    panel.box(0, 0, 0, w, d, PanelPlan.BOARD, WOOD);
    double z = 70;
    panel.box(0, d - b, z, PanelPlan.GAP_LEFT, b, 20, BATTEN);
    panel.box(PanelPlan.GAP_RIGHT, d - b, z, w - PanelPlan.GAP_RIGHT, b, 20, BATTEN);
    panel.box(0, b, z, b, d - 2 * b, 20, BATTEN);
    panel.box(w - b, b, z, b, d - 2 * b, 20, BATTEN);
    panel.box(0, 0, z, w, b, 20, BATTEN);
    panel.box(0, 0, 170, w, d, PanelPlan.BOARD, WOOD);
    for (double[] at : new double[][] {{0, 0}, {w, 0}}) {
      svg.line(
          panel.px(at[0], at[1]),
          panel.py(at[1], 3),
          panel.px(at[0], at[1]),
          panel.py(at[1], 170),
          Svg.stroke(Ink.SOFT, 0.3) + " stroke-dasharray=\"1.2 1.2\"");
    }
    panel.words(w / 2, d / 2, 173, "dessus");
    note(svg, 128, 30, "start", "les fenêtres du ruban, la croix");
    note(svg, 128, 34.4, "start", "de chaque antenne au revers");
    note(svg, 128, 55, "start", "baguettes sur chant, collées");
    note(svg, 128, 59.4, "start", "passage de câbles derrière");
    note(svg, 128, 75, "start", "dessous, vissé à la fin");
    return svg.toString();
  }

  private String supply() {
    Svg svg = sheet("Étape 2 : l’alimentation, rien au bout");
    Solid plate = plate(svg);
    fuses(plate);
    Solid block = new Solid(svg, 128, 40, 0.3);
    block.box(0, 0, 0, 90, 60, 34, Ink.WASH);
    note(svg, 146, 20, "middle", "bloc 5 V, 5 A");
    plate.wire(Ink.FIVE_VOLTS, 1, 224, 90, 20, 290, 90, 20, 318, 60, 56);
    plate.wire(Ink.GROUND, 1, 224, 80, 14, 300, 80, 14, 330, 60, 56);
    for (int branch = 0; branch < 5; branch++) {
      double x = 146 + branch * 16;
      plate.wire(Ink.FIVE_VOLTS, 0.8, x, 48, 20, x, 20, 10, x, -30, 10);
      plate.wire(Ink.GROUND, 0.8, x + 5, 48, 20, x + 5, 20, 10, x + 5, -30, 10);
    }
    note(svg, 70, 81, "start", "cinq branches, sans rien au bout");
    return svg.toString();
  }

  private static Solid plate(Svg svg) {
    return new Solid(svg, 10, 70, 0.36).box(0, 0, 0, 240, 165, 3, WOOD);
  }

  private static void fuses(Solid plate) {
    plate.box(138, 48, 3, 86, 70, 22, Ink.CARD);
    for (int fuse = 0; fuse < 5; fuse++) {
      plate.box(144 + fuse * 15, 70, 25, 9, 26, 8, "#e9a49b");
    }
  }

  private String head() {
    Svg svg = sheet("Étape 3 : la carte de tête et le Pi");
    Solid plate = plate(svg);
    fuses(plate);
    plate.box(18, 92, 8, 85, 56, 3, BOARD);
    plate.box(84, 96, 11, 20, 48, 14, "#c9ccd1");
    plate.box(17, 8, 8, 100, 74, 3, BOARD);
    for (int chip = 0; chip < 2; chip++) {
      plate.box(34 + chip * 34, 44, 11, 22, 9, 5, "#3d3f45");
    }
    for (int cable = 0; cable < 4; cable++) {
      plate.box(24 + cable * 23, 14, 11, 18, 8, 8, "#5a5d66");
    }
    plate.wire(Ink.BUS, 2.4, 24, 130, 12, 4, 118, 30, 4, 80, 30, 22, 68, 12);
    note(svg, 118, 22, "start", "Raspberry Pi, derrière");
    note(svg, 118, 28, "start", "sa nappe de 40 fils, en bleu");
    note(svg, 118, 34, "start", "carte de tête, devant :");
    note(svg, 118, 38.4, "start", "quatre prises de nappe");
    return svg.toString();
  }

  private String lectern() {
    Svg svg = sheet("Étape 4 : le pupitre vu de dessous, son premier lecteur");
    double s = 0.42;
    double x = 14;
    double y = 4;
    double w = LecternPlan.WIDTH * s;
    svg.rect(x, y, w, LecternPlan.HEIGHT * s, 1.4, Svg.both(WOOD, Ink.LINE, 0.4));
    double cx = x + LecternPlan.ANTENNA_X * s;
    double cy = y + LecternPlan.ANTENNA_Y * s;
    module(svg, cx, cy, s, "P");
    svg.rect(x + 6, y + 6, w - 12, 12, 0.8, Svg.both(BOARD, Ink.LINE, 0.4));
    svg.text(cx, y + 13.2, SMALL, "middle", Svg.bold(Ink.LINE), "carte de pupitre");
    ribbon(svg, cx + 8, y + 18, cx + 8, cy - 41 * s / 2);
    note(svg, 82, 20, "start", "abaisseur réglé d’abord : 3,30 V à vide");
    note(svg, 82, 26, "start", "les deux condensateurs au pied du module");
    note(svg, 82, 48, "start", "antenne contre le bois,");
    note(svg, 82, 52.4, "start", "son centre sur la croix");
    svg.line(80, 47, cx + 4, cy, Svg.stroke(Ink.SOFT, 0.3));
    return svg.toString();
  }

  private static void module(Svg svg, double cx, double cy, double s, String name) {
    double w = 43 * s;
    double h = 41 * s;
    svg.rect(cx - w / 2, cy - h / 2, w, h, 0.8, Svg.both(MODULE, Ink.LINE, 0.4));
    svg.rect(cx - w / 2 + 2, cy - h / 2 + 2, w - 4, h - 4, 1, Svg.stroke(Ink.SOFT, 0.3));
    svg.text(cx, cy + 1.2, SMALL, "middle", Svg.bold(Ink.LINE), name);
  }

  private static void ribbon(Svg svg, double x1, double y1, double x2, double y2) {
    svg.path(Svg.stroke(Ink.BUS, 1.3), x1, y1, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
  }

  /// A panel's underside: x runs the other way.
  private double under(SlotSpec slot, double left, double s) {
    return left + (PanelPlan.WIDTH - slot.xMillimetres()) * s;
  }

  private String panel() {
    Svg svg = sheet("Étape 5 : un volet vu de dessous, ses huit lecteurs");
    double s = 0.255;
    double left = 8;
    double top = 4;
    svg.rect(
        left, top, PanelPlan.WIDTH * s, PanelPlan.HEIGHT * s, 1, Svg.both(WOOD, Ink.LINE, 0.4));
    double middle = left + PanelPlan.WIDTH * s / 2;
    double row = (panel.getFirst().yMillimetres() + panel.getLast().yMillimetres()) / 2;
    double board = top + row * s;
    for (SlotSpec slot : panel) {
      double x = under(slot, left, s);
      double y = top + slot.yMillimetres() * s;
      double edge = y + (y < board ? 1 : -1) * 41 * s / 2;
      svg.path(
          Svg.stroke(Ink.BUS, 1.1) + " stroke-linejoin=\"round\"",
          x,
          edge,
          x,
          board,
          middle,
          board);
    }
    svg.rect(middle - 15, board - 5, 30, 10, 0.8, Svg.both(BOARD, Ink.LINE, 0.4));
    svg.text(middle, board + 1.2, SMALL, "middle", Svg.bold(Ink.LINE), "carte de volet");
    for (int i = 0; i < panel.size(); i++) {
      SlotSpec slot = panel.get(i);
      module(svg, under(slot, left, s), top + slot.yMillimetres() * s, s, "L" + (i + 1));
    }
    note(svg, 122, 18, "start", "L1 seul, doctor.");
    note(svg, 122, 24, "start", "Puis L2, doctor.");
    note(svg, 122, 30, "start", "Puis les six autres.");
    note(svg, 122, 46, "start", "Vu de dessous : A1 est");
    note(svg, 122, 50.4, "start", "à droite.");
    return svg.toString();
  }

  private String panels() {
    Svg svg = sheet("Étape 6 : les trois volets et la tête");
    double w = 50;
    for (int i = 0; i < circuit.spec().panels().size(); i++) {
      double left = 10 + i * (w + 2);
      svg.rect(left, 42, w, 35, 1, Svg.both(WOOD, Ink.LINE, 0.4));
      svg.text(
          left + w / 2,
          61,
          3.6,
          "middle",
          Svg.bold(Ink.LINE),
          circuit.spec().panels().get(i).title());
      double out = 82 + i * 7;
      double in = left + w / 2;
      double lane = 26 + (i == 1 ? 8 : 4);
      svg.path(
          Svg.stroke(Ink.BUS, 1.6) + " stroke-linejoin=\"round\"",
          out,
          22,
          out,
          lane,
          in,
          lane,
          in,
          42);
      note(svg, in + 2, 40, "start", "J" + (i + 1) + ", " + cable(i) + " mm");
    }
    svg.rect(70, 6, 38, 16, 1.2, Svg.both(Ink.CARD, Ink.LINE, 0.5));
    svg.text(89, 15.2, 3.6, "middle", Svg.bold(Ink.LINE), "boîte de tête");
    return svg.toString();
  }

  private int cable(int panel) {
    String to = circuit.spec().panels().get(panel).id() + ".J1";
    return circuit.netlist().cables().stream()
        .filter(cable -> cable.to().equals(to))
        .findFirst()
        .orElseThrow()
        .millimetres();
  }

  private String strip() {
    Svg svg = sheet("Étape 7 : le ruban d’un volet, vu de dessous");
    double s = 0.255;
    double left = 8;
    double top = 4;
    svg.rect(
        left, top, PanelPlan.WIDTH * s, PanelPlan.HEIGHT * s, 1, Svg.both(WOOD, Ink.LINE, 0.4));
    double[] way = new double[2 * panel.size()];
    for (int i = 0; i < panel.size(); i++) {
      SlotSpec slot = panel.get(i);
      way[2 * i] = under(slot, left, s);
      way[2 * i + 1] = top + (slot.yMillimetres() - PanelPlan.LED_ABOVE) * s;
    }
    svg.path(Svg.stroke(Ink.STRIP, 0.6) + " stroke-dasharray=\"2 1.2\"", way);
    for (int i = 0; i < panel.size(); i++) {
      double x = way[2 * i];
      double y = way[2 * i + 1];
      svg.rect(x - 12, y - 2.6, 24, 5.2, 0.6, Svg.both(Ink.CARD, Ink.STRIP, 0.5));
      for (int led = -1; led <= 1; led++) {
        double at = x + led * PanelPlan.LED_PITCH * s;
        svg.rect(at - 1.3, y - 1.3, 2.6, 2.6, 0.3, Svg.both(Ink.WASH, Ink.STRIP, 0.4));
      }
      svg.text(x, y + 8, SMALL, "middle", Svg.bold(Ink.STRIP), "D" + (i + 1) + " ←");
    }
    note(svg, 122, 18, "start", "Vu de dessous : les flèches");
    note(svg, 122, 22.4, "start", "du ruban vont vers la gauche.");
    note(svg, 122, 34, "start", "D4 revient à D5 par");
    note(svg, 122, 38.4, "start", "deux fils, sous le volet.");
    note(
        svg,
        122,
        50,
        "start",
        circuit.spec().leds() + " LED en tout, " + circuit.spec().leds() / 3 + " morceaux.");
    return svg.toString();
  }

  private String folded() {
    Svg svg = sheet("Étape 8 : la table ouverte, puis pliée");
    for (int i = 0; i < 3; i++) {
      svg.rect(12 + i * 52, 14, 51, 5, 0.6, Svg.both(WOOD, Ink.LINE, 0.4));
    }
    svg.line(56, 13, 72, 13, Svg.stroke(Ink.FIVE_VOLTS, 1.2));
    svg.line(108, 20, 124, 20, Svg.stroke(Ink.FIVE_VOLTS, 1.2));
    note(svg, 64, 10, "middle", "toile dessus");
    note(svg, 116, 26, "middle", "toile dessous");
    note(svg, 12, 36, "start", "Pliée en accordéon, nappes débranchées à la tête :");
    svg.d("M20,68 L64,42 L66,45 L22,71 Z", Svg.both(WOOD, Ink.LINE, 0.4));
    svg.d("M66,42 L110,68 L108,71 L64,45 Z", Svg.both(WOOD, Ink.LINE, 0.4));
    svg.d("M110,71 L154,45 L152,42 L108,68 Z", Svg.both(WOOD, Ink.LINE, 0.4));
    svg.circle(65, 43, 1.4, Svg.fill(Ink.FIVE_VOLTS))
        .circle(109, 70.4, 1.4, Svg.fill(Ink.FIVE_VOLTS));
    note(svg, 40, 80, "middle", "volet gauche");
    note(svg, 90, 80, "middle", "volet du centre");
    note(svg, 140, 80, "middle", "volet droit");
    return svg.toString();
  }
}
