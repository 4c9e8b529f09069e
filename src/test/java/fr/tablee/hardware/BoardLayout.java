package fr.tablee.hardware;

import java.util.List;

/// Where the parts of a panel's board sit on the perforated plate: 100 x 80 mm, holes every 2.54
/// mm, seen from the parts' side.
final class BoardLayout {

  private static final double SCALE = 2.2;
  private static final double X = 40;
  private static final double Y = 30;
  private static final double HOLE = 2.54;

  private final Svg svg;

  private BoardLayout(Svg svg) {
    this.svg = svg;
  }

  static String draw(Circuit circuit) {
    BoardLayout layout =
        new BoardLayout(
            Frame.plain(
                "Implantation de la carte de volet",
                circuit.spec().title(),
                List.of(
                    "Côté pièces, plus du double. Une proposition : seules comptent les liaisons. Les huit lecteurs partent du"
                        + " bord de devant.")));
    layout.plate();
    layout.parts(circuit.parts().stream().anyMatch(part -> part.path().equals("gauche.U4")));
    return layout.svg.toString();
  }

  private void plate() {
    svg.rect(X, Y, 100 * SCALE, 80 * SCALE, 2, Svg.both("#efe2c6", Ink.LINE, 0.5));
    for (int column = 0; column < 38; column++) {
      for (int row = 0; row < 30; row++) {
        svg.circle(x(column), y(row), 0.75, Svg.fill("#d2b98a"));
      }
    }
  }

  private double x(double column) {
    return X + (3 + column * HOLE) * SCALE;
  }

  private double y(double row) {
    return Y + (3 + row * HOLE) * SCALE;
  }

  private void parts(boolean resets) {
    chip("U1", "74HC138", 4, 11, 8);
    chip("U2", "74HC125", 14, 11, 7);
    chip("U3", "74HC125", 23, 11, 7);
    if (resets) {
      chip("U4", "74HC138", 4, 18, 8);
    }
    block("J1", "nappe, broche 1 en haut à gauche", 13, 0, 8, 2, Ink.BUS);
    block("J2", "5 V", 1, 0.4, 4, 2.4, Ink.FIVE_VOLTS);
    block("J3", "ruban, entrée", 30, 0, 3, 1.6, Ink.STRIP);
    block("J4", "ruban, sortie", 34, 0, 3, 1.6, Ink.STRIP);
    block("VR1", "5 V → 3,3 V", 1, 5, 8, 3.6, Ink.THREE_VOLTS);
    block("C5", "470 µF", 7, 0.4, 2.4, 2.4, Ink.FIVE_VOLTS);
    block("C4", "470 µF", 10.6, 5.6, 2.4, 2.4, Ink.THREE_VOLTS);
    block("R1 à R4, R6", "1 kΩ, 10 kΩ", 15, 5.6, 7, 2.4, Ink.ADDRESS);
    block("R5", "47 Ω", 23.4, 5.6, 3.4, 2.4, Ink.BUS);
    block("RN1", "8 × 100 kΩ", 15, 18.2, 9, 1.7, Ink.GROUND);
    for (int n = 1; n <= 8; n++) {
      double column = 2 + ((n - 1) % 4) * 9;
      block("L" + n, "nappe du lecteur", column, n <= 4 ? 22.6 : 26.4, 7.6, 1.7, Ink.SELECT);
    }
  }

  private void chip(String ref, String type, double column, double row, int legs) {
    double left = x(column) - 2;
    double width = (legs - 1) * HOLE * SCALE + 4;
    svg.rect(left, y(row) - 1, width, 3 * HOLE * SCALE + 2, 1, Svg.both("#3a3530", Ink.LINE, 0.4));
    svg.circle(left + 3.4, y(row + 2.2), 1.1, Svg.fill("#8d8378"));
    for (int leg = 0; leg < legs; leg++) {
      svg.circle(x(column + leg), y(row), 1, Svg.fill("#d9d4cb"));
      svg.circle(x(column + leg), y(row + 3), 1, Svg.fill("#d9d4cb"));
    }
    svg.text(left + width / 2, y(row + 1.4), 4, "middle", Svg.bold("#ffffff"), ref);
    svg.text(left + width / 2, y(row + 2.2), 2.9, "middle", Svg.fill("#e8e2d8"), type);
  }

  private void block(
      String ref,
      String words,
      double column,
      double row,
      double columns,
      double rows,
      String colour) {
    double left = x(column) - 2;
    double top = y(row) - 2;
    double width = columns * HOLE * SCALE;
    double height = rows * HOLE * SCALE;
    svg.rect(left, top, width, height, 1, Svg.both(Ink.CARD, colour, 0.6));
    boolean tall = height > 9;
    svg.text(
        left + width / 2,
        top + height / 2 + (tall ? -0.4 : -0.2),
        tall ? 3.2 : 2.8,
        "middle",
        Svg.bold(colour),
        ref);
    svg.text(
        left + width / 2,
        top + height / 2 + (tall ? 3.4 : 2.8),
        tall ? 2.6 : 2.4,
        "middle",
        Svg.fill(Ink.SOFT),
        words);
  }
}
