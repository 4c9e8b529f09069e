package fr.tablee.hardware;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;

/// Sheet 1: the whole table from above, to scale, with every cable and its length.
final class OverviewSheet {

  private static final double SCALE = 0.25;
  private static final double LEFT = 26;
  private static final double TOP = 146;

  private final Circuit circuit;
  private final Svg svg;

  private OverviewSheet(Circuit circuit) {
    this.circuit = circuit;
    this.svg =
        Frame.sheet(
            1,
            6,
            "Vue d’ensemble",
            circuit.spec().title(),
            List.of(
                "Vue de dessus, au quart. Tous les câbles partent de la boîte de tête, derrière le volet du centre :"
                    + " pour plier la table, on les débranche là."));
  }

  static Svg draw(Circuit circuit) {
    OverviewSheet overview = new OverviewSheet(circuit);
    overview.panels();
    overview.lectern();
    overview.head();
    overview.slots();
    return overview.svg;
  }

  private double x(double millimetres) {
    return LEFT + millimetres * SCALE;
  }

  private double y(double millimetres) {
    return TOP + millimetres * SCALE;
  }

  private void panels() {
    var panels = circuit.spec().panels();
    for (int i = 0; i < panels.size(); i++) {
      double left = x(i * PanelPlan.WIDTH);
      svg.rect(
          left,
          TOP,
          PanelPlan.WIDTH * SCALE,
          PanelPlan.HEIGHT * SCALE,
          1.4,
          Svg.both(Ink.WASH, Ink.LINE, 0.5));
      svg.text(
          left + PanelPlan.WIDTH * SCALE / 2,
          TOP + 82,
          3.6,
          "middle",
          Svg.bold(Ink.LINE),
          panels.get(i).title());
      svg.rect(left + 52.5 - 12.5, TOP + 31.4, 25, 8.6, 0.8, Svg.both(Ink.CARD, Ink.LINE, 0.4));
      svg.text(left + 52.5, TOP + 35, 2.5, "middle", Svg.bold(Ink.LINE), "carte de volet");
      svg.text(left + 52.5, TOP + 38.4, 2.3, "middle", Svg.fill(Ink.SOFT), "U1, U2, U3, VR1");
    }
  }

  private void lectern() {
    SlotSpec slot = circuit.spec().slot(SlotId.LECTERN).orElseThrow();
    double cx = x(slot.xMillimetres());
    double cy = y(slot.yMillimetres());
    svg.rect(cx - 17, cy - 24, 34, 42, 1.4, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.text(cx, TOP + 82, 3.6, "middle", Svg.bold(Ink.LINE), "Pupitre");
  }

  private void head() {
    double cx = x(630);
    svg.rect(cx - 40, 52, 80, 34, 1.6, Svg.both(Ink.CARD, Ink.LINE, 0.6));
    svg.text(cx, 49.4, 3.6, "middle", Svg.bold(Ink.LINE), "Boîte de tête");
    block(cx - 37, 55, 22, 12, "Raspberry Pi", "");
    block(cx - 37, 70, 22, 12, "carte de tête", "U1, U2");
    block(cx + 12, 55, 25, 27, "fusibles", "F1 à F5");
    svg.line(cx - 26, 67, cx - 26, 70, Svg.stroke(Ink.BUS, 1.2));
    svg.rect(cx + 60, 58, 34, 14, 1.2, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.text(cx + 77, 63.8, 2.7, "middle", Svg.bold(Ink.LINE), "bloc secteur");
    svg.text(cx + 77, 68, 2.5, "middle", Svg.fill(Ink.SOFT), "5 V, 5 A");
    svg.line(cx + 37, 65, cx + 60, 65, Svg.stroke(Ink.FIVE_VOLTS, 1));
    cables(cx);
  }

  private void block(double x, double y, double w, double h, String title, String words) {
    svg.rect(x, y, w, h, 0.8, Svg.both(Ink.WASH, Ink.LINE, 0.4));
    svg.text(
        x + w / 2,
        y + h / 2 + (words.isEmpty() ? 0.9 : -0.6),
        2.6,
        "middle",
        Svg.bold(Ink.LINE),
        title);
    if (!words.isEmpty()) {
      svg.text(x + w / 2, y + h / 2 + 3.4, 2.3, "middle", Svg.fill(Ink.SOFT), words);
    }
  }

  private void cables(double cx) {
    double[] to = {x(210), x(630), x(1050), x(1380)};
    String[] boards = {"gauche", "centre", "droite", "pupitre"};
    for (int i = 0; i < boards.length; i++) {
      double end = boards[i].equals("pupitre") ? y(220) - 24 : TOP;
      double lane = 95 + Math.abs(i == 0 ? 1 : i - 1) * 6.5;
      double out = cx - 18 + i * 2.6;
      double power = cx + 16 + i * 2.6;
      route(out, lane, to[i] - 4, end, Ink.BUS, 1.3);
      route(power, lane + 2.6, to[i] + 4, end, Ink.FIVE_VOLTS, 0.9);
      label(to[i], end - 20, boards[i], i == 1);
    }
    route(cx - 21, 92.4, to[0] - 10, TOP, Ink.STRIP, 0.8);
    for (int i = 0; i < 3; i++) {
      double from = to[i] + 12;
      double end = i < 2 ? to[i + 1] - 10 : to[3] - 10;
      double bottom = i < 2 ? TOP : y(220) - 24;
      svg.path(
          Svg.stroke(Ink.STRIP, 0.8) + " stroke-linejoin=\"round\"",
          from,
          TOP,
          from,
          TOP - 7,
          end,
          TOP - 7,
          end,
          bottom);
      svg.text(
          (from + end) / 2,
          TOP - 8.4,
          2.5,
          "middle",
          Svg.fill(Ink.STRIP),
          length(List.of("gauche", "centre", "droite").get(i) + ".J4"));
    }
    svg.text(to[0] - 12, TOP - 8.4, 2.5, "end", Svg.fill(Ink.STRIP), length("tete.J5"));
  }

  private void route(double from, double lane, double to, double end, String colour, double width) {
    svg.path(
        Svg.stroke(colour, width) + " stroke-linejoin=\"round\"",
        from,
        86,
        from,
        lane,
        to,
        lane,
        to,
        end);
  }

  private void label(double x, double y, String board, boolean near) {
    Cable bus = to(board + ".J1");
    Cable power = to(board + ".J2");
    double at = near ? x + 7 : x + 6;
    svg.text(at, y + 2, 2.5, "start", Svg.fill(Ink.BUS), "nappe " + bus.millimetres() + " mm");
    svg.text(
        at, y + 5.4, 2.5, "start", Svg.fill(Ink.FIVE_VOLTS), "5 V " + power.millimetres() + " mm");
  }

  private Cable to(String connector) {
    return circuit.netlist().cables().stream()
        .filter(cable -> cable.to().equals(connector))
        .findFirst()
        .orElseThrow();
  }

  private String length(String from) {
    return "ruban "
        + circuit.netlist().cables().stream()
            .filter(cable -> cable.from().equals(from))
            .findFirst()
            .orElseThrow()
            .millimetres()
        + " mm";
  }

  private void slots() {
    for (SlotSpec slot : circuit.spec().slots()) {
      double cx = x(slot.xMillimetres());
      double cy = y(slot.yMillimetres());
      svg.rect(
          cx - 63 * SCALE / 2,
          cy - 88 * SCALE / 2,
          63 * SCALE,
          88 * SCALE,
          0.9,
          Svg.both(Ink.CARD, Ink.SOFT, 0.3));
      svg.rect(cx - 5, cy - 5, 10, 10, 1, Svg.stroke(Ink.BUS, 0.4));
      svg.rect(cx - 3.9, cy - 3.9, 7.8, 7.8, 0.8, Svg.stroke(Ink.BUS, 0.25));
      svg.text(cx, cy + 1.1, 3.1, "middle", Svg.bold(Ink.LINE), slot.id().name());
      svg.text(cx, cy + 9.4, 2.3, "middle", Svg.fill(Ink.SOFT), "groupe " + slot.radioGroup());
      for (int led = -1; led <= 1; led++) {
        svg.circle(
            cx + led * PanelPlan.LED_PITCH * SCALE,
            cy - PanelPlan.LED_ABOVE * SCALE,
            0.8,
            Svg.both(Ink.CARD, Ink.STRIP, 0.4));
      }
    }
  }
}
