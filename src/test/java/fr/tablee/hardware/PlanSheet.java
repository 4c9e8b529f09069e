package fr.tablee.hardware;

import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;

/// The panel with its measures: from above at half size, and cut through at twice its size.
final class PlanSheet {

  private static final double X = 40;
  private static final double Y = 34;
  private static final double HALF = 0.5;

  private final TableSpec spec;
  private final Svg svg;

  private PlanSheet(TableSpec spec) {
    this.spec = spec;
    this.svg =
        Frame.plain(
            "Un volet, coté",
            spec.title(),
            List.of(
                "Mesures en millimètres. Les trois volets sont pareils ; les places des antennes viennent de la description"
                    + " de la table."));
  }

  static String draw(TableSpec spec) {
    PlanSheet sheet = new PlanSheet(spec);
    sheet.above();
    sheet.measures();
    sheet.section();
    sheet.wood();
    return sheet.svg.toString();
  }

  private double x(double millimetres) {
    return X + millimetres * HALF;
  }

  private double y(double millimetres) {
    return Y + millimetres * HALF;
  }

  private void above() {
    svg.text(X, 20, 4, "start", Svg.bold(Ink.LINE), "Vu de dessus, à moitié");
    svg.rect(
        X,
        Y,
        PanelPlan.WIDTH * HALF,
        PanelPlan.HEIGHT * HALF,
        1.5,
        Svg.both(Ink.WASH, Ink.LINE, 0.5));
    for (SlotSpec slot : PanelCut.slots(spec, 0)) {
      double cx = x(slot.xMillimetres());
      double cy = y(slot.yMillimetres());
      svg.rect(cx - 15.75, cy - 22, 31.5, 44, 1.5, Svg.both(Ink.CARD, Ink.SOFT, 0.3));
      svg.rect(cx - 10.75, cy - 10.25, 21.5, 20.5, 0.8, Svg.stroke(Ink.BUS, 0.4));
      svg.line(cx - 3, cy, cx + 3, cy, Svg.stroke(Ink.LINE, 0.3));
      svg.line(cx, cy - 3, cx, cy + 3, Svg.stroke(Ink.LINE, 0.3));
      svg.text(cx, cy + 17.6, 3.4, "middle", Svg.bold(Ink.LINE), slot.id().name());
      for (int led = -1; led <= 1; led++) {
        svg.circle(
            cx + led * PanelPlan.LED_PITCH * HALF,
            cy - PanelPlan.LED_ABOVE * HALF,
            PanelPlan.LED_WINDOW * HALF / 2,
            Svg.both(Ink.CARD, Ink.STRIP, 0.4));
      }
    }
  }

  private void measures() {
    List<SlotSpec> slots = PanelCut.slots(spec, 0);
    double bottom = y(PanelPlan.HEIGHT) + 6;
    double[] xs = slots.stream().mapToDouble(SlotSpec::xMillimetres).distinct().sorted().toArray();
    double[] ys = slots.stream().mapToDouble(SlotSpec::yMillimetres).distinct().sorted().toArray();
    across(0, xs[0], bottom);
    for (int i = 1; i < xs.length; i++) {
      across(xs[i - 1], xs[i], bottom);
    }
    across(xs[xs.length - 1], PanelPlan.WIDTH, bottom);
    across(0, PanelPlan.WIDTH, bottom + 9);
    down(0, ys[0], X - 6);
    for (int i = 1; i < ys.length; i++) {
      down(ys[i - 1], ys[i], X - 6);
    }
    down(ys[ys.length - 1], PanelPlan.HEIGHT, X - 6);
    down(0, PanelPlan.HEIGHT, X - 15);
    double right = x(PanelPlan.WIDTH) + 6;
    double led = ys[0] - PanelPlan.LED_ABOVE;
    down(led, ys[0], right);
    svg.text(
        right + 10,
        y(led) - 2.6,
        2.8,
        "start",
        Svg.fill(Ink.STRIP),
        "fenêtres ⌀\u00a08, tous les 33,3");
    svg.text(right + 10, y(ys[0]) + 6, 2.8, "start", Svg.fill(Ink.BUS), "centre de l’antenne,");
    svg.text(
        right + 10, y(ys[0]) + 9.6, 2.8, "start", Svg.fill(Ink.BUS), "pas de la carte du module");
    svg.text(
        right + 10, y(ys[0]) + 16, 2.8, "start", Svg.fill(Ink.SOFT), "carte à jouer : 63 × 88");
  }

  private void across(double from, double to, double at) {
    ticks(x(from), at, x(to), at, true);
    svg.text(
        (x(from) + x(to)) / 2,
        at - 1,
        2.8,
        "middle",
        Svg.fill(Ink.LINE),
        French.number(to - from, 1));
  }

  private void down(double from, double to, double at) {
    ticks(at, y(from), at, y(to), false);
    double middle = (y(from) + y(to)) / 2;
    svg.raw(
        "<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"2.8\" text-anchor=\"middle\" fill=\"%s\">%s</text>"
            .formatted(Svg.n(at - 1), Svg.n(middle), Ink.LINE, French.number(to - from, 1)));
  }

  private void ticks(double x1, double y1, double x2, double y2, boolean across) {
    svg.line(x1, y1, x2, y2, Svg.stroke(Ink.LINE, 0.25));
    double dx = across ? 0 : 1.4;
    double dy = across ? 1.4 : 0;
    svg.line(x1 - dx, y1 - dy, x1 + dx, y1 + dy, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x2 - dx, y2 - dy, x2 + dx, y2 + dy, Svg.stroke(Ink.LINE, 0.35));
  }

  /// Card to table, twice real size.
  private void section() {
    double left = 132;
    double w = 92;
    double top = 214;
    svg.text(X, top - 8, 4, "start", Svg.bold(Ink.LINE), "En coupe, au double");
    svg.rect(left + 20, top - 2.2, 52, 1.1, 0.3, Svg.both(Ink.CARD, Ink.LINE, 0.3));
    svg.rect(left, top - 1, w, 1, 0, Svg.fill(Ink.FAINT));
    svg.rect(left, top, w, 6, 0, Svg.both(Ink.WASH, Ink.LINE, 0.4));
    svg.rect(left, top + 6, 20, 40, 0, Svg.both("#ead9bd", Ink.LINE, 0.4));
    svg.rect(left + 48, top + 6, 40, 3.2, 0.4, Svg.both("#d6e4f1", Ink.BUS, 0.4));
    svg.rect(left + 52, top + 9.2, 6, 8, 0.4, Svg.both(Ink.CARD, Ink.LINE, 0.35));
    svg.rect(left + 62, top + 9.2, 12, 4, 0.4, Svg.both(Ink.CARD, Ink.LINE, 0.35));
    svg.rect(left + 48, top + 36, 44, 3.2, 0.3, Svg.both("#dcebdd", Ink.ADDRESS, 0.4));
    svg.rect(left + 56, top + 27, 14, 9, 0.4, Svg.both(Ink.CARD, Ink.LINE, 0.35));
    svg.line(left + 52, top + 39.2, left + 52, top + 46, Svg.stroke(Ink.LINE, 0.7));
    svg.line(left + 86, top + 39.2, left + 86, top + 46, Svg.stroke(Ink.LINE, 0.7));
    svg.rect(left, top + 46, w, 6, 0, Svg.both(Ink.WASH, Ink.LINE, 0.4));
    svg.rect(left + 14, top + 52, 16, 4, 1, Svg.both(Ink.SOFT, Ink.LINE, 0.35));
    String[] words = {
      "carte et son étiquette", "nappe imprimée", "contreplaqué 3",
          "module lecteur, antenne en haut",
      "baguette 10 × 20, collée", "carte de volet sur entretoises", "contreplaqué 3, vissé", "pied"
    };
    double[] at = {-1.6, -0.5, 3, 7.6, 20, 37.6, 49, 54};
    double[] label = {-4, 1, 6, 13, 21, 34, 46, 55};
    double[] from = {20, 0, 0, 48, 0, 48, 0, 14};
    for (int i = 0; i < words.length; i++) {
      svg.path(
          Svg.stroke(Ink.SOFT, 0.25),
          left - 26,
          top + label[i],
          left - 20,
          top + label[i],
          left + from[i] + 0.8,
          top + at[i]);
      svg.text(left - 27, top + label[i] + 1, 2.9, "end", Svg.fill(Ink.LINE), words[i]);
    }
  }

  /// What to saw and cut for the whole table.
  private void wood() {
    double x = 282;
    double y = 118;
    double w = PanelPlan.WIDTH;
    double h = PanelPlan.HEIGHT;
    double b = PanelPlan.BATTEN;
    int panels = spec.panels().size();
    svg.text(x, y, 4, "start", Svg.bold(Ink.LINE), "Débit, pour toute la table");
    String[][] rows = {
      {"planche du dessus, 3 mm", number(w) + " × " + number(h), String.valueOf(panels)},
      {"planche du dessous, 3 mm", number(w) + " × " + number(h), String.valueOf(panels)},
      {"baguette de devant", number(w), String.valueOf(panels)},
      {"baguette de derrière", number(PanelPlan.GAP_LEFT), String.valueOf(2 * panels)},
      {"baguette de côté", number(h - 2 * b), String.valueOf(2 * panels)},
      {
        "pupitre, planches, 3 mm",
        number(LecternPlan.WIDTH) + " × " + number(LecternPlan.HEIGHT),
        "2"
      },
      {"pupitre, devant et derrière", number(LecternPlan.WIDTH), "2"},
      {"pupitre, côtés", number(LecternPlan.HEIGHT - 2 * b), "2"},
    };
    for (int i = 0; i < rows.length; i++) {
      double at = y + 8 + i * 6.4;
      svg.text(x, at, 3.1, "start", Svg.fill(Ink.LINE), rows[i][0]);
      svg.text(x + 88, at, 3.1, "end", Svg.fill(Ink.LINE), rows[i][1]);
      svg.text(x + 104, at, 3.1, "end", Svg.bold(Ink.LINE), "×\u00a0" + rows[i][2]);
      svg.line(x, at + 2, x + 104, at + 2, Svg.stroke(Ink.FAINT, 0.25));
    }
    svg.text(
        x,
        y + 64,
        2.8,
        "start",
        Svg.fill(Ink.SOFT),
        "La baguette de derrière du pupitre s’ouvre de 40 mm en son milieu.");
  }

  private static String number(double millimetres) {
    return French.number(millimetres, 1);
  }
}
