package fr.tablee.hardware;

/// The lectern, the head's plate and the wand's handle.
final class SmallCuts {

  private static final double GAP = 6;

  private SmallCuts() {}

  /// Upper and lower board of the lectern, side by side.
  static String lectern() {
    double w = LecternPlan.WIDTH;
    double h = LecternPlan.HEIGHT;
    CutFile file = new CutFile(2 * w + GAP, h, "Pupitre, dessus et dessous, 3 mm");
    file.plate(0, 0, w, h, PanelPlan.CORNER);
    double x = LecternPlan.ANTENNA_X;
    double y = LecternPlan.ANTENNA_Y;
    file.cross(x, y, 4).markRect(x - 31.5, y - 44, 63, 88, 3);
    for (int led = -1; led <= 1; led++) {
      file.hole(x + led * PanelPlan.LED_PITCH, y - PanelPlan.LED_ABOVE, PanelPlan.LED_WINDOW);
    }
    file.text(x, h - 12, 9, "Pupitre");
    double left = w + GAP;
    file.plate(left, 0, w, h, PanelPlan.CORNER);
    for (double dx : new double[] {PanelPlan.BATTEN / 2, w - PanelPlan.BATTEN / 2}) {
      for (double dy : new double[] {PanelPlan.BATTEN / 2, h - PanelPlan.BATTEN / 2}) {
        file.hole(left + dx, dy, 3.2);
      }
      file.markCircle(left + (dx < w / 2 ? 26 : w - 26), 26, 12);
      file.markCircle(left + (dx < w / 2 ? 26 : w - 26), h - 26, 12);
    }
    file.plate(left + w / 2 - 20, 4, 40, 12, 2);
    return file.toString();
  }

  /// The plate that carries the Pi, the head's board and the fuses, and its lid.
  static String head() {
    double w = 240;
    double h = 165;
    CutFile file = new CutFile(w, 2 * h + GAP, "Boîte de tête, platine et couvercle, 3 mm");
    for (int plate = 0; plate < 2; plate++) {
      double y = plate * (h + GAP);
      file.plate(0, y, w, h, 4);
      for (double dx : new double[] {7, w - 7}) {
        file.hole(dx, y + 7, 3.2).hole(dx, y + h - 7, 3.2);
      }
    }
    pi(file, 20, 14);
    board(file, 20, 78);
    file.markRect(138, 48, 86, 70, 3);
    file.text(181, 86, 5, "fusibles");
    for (double x : new double[] {40, 60, 80, 150, 170, 190, 210}) {
      file.plate(x, h - 6, 6, 2.6, 1);
    }
    double lid = h + GAP;
    file.text(w / 2, lid + h / 2 + 4, 14, "Tablée");
    for (int slot = 0; slot < 8; slot++) {
      file.plate(40 + slot * 22, lid + 24, 3, 24, 1.5);
    }
    return file.toString();
  }

  /// Holes of every Pi: 58 mm apart; 49 mm for the large boards, 23 mm for the Zero.
  private static void pi(CutFile file, double x, double y) {
    for (double dx : new double[] {0, 58}) {
      file.hole(x + dx, y, 2.7).hole(x + dx, y + 23, 2.7).hole(x + dx, y + 49, 2.7);
    }
    file.text(x + 29, y + 38, 5, "Raspberry Pi");
  }

  private static void board(CutFile file, double x, double y) {
    file.markRect(x - 3, y - 3, 100, 80, 1);
    for (double dx : new double[] {0, 94}) {
      file.hole(x + dx, y, 3.2).hole(x + dx, y + 74, 3.2);
    }
    file.text(x + 47, y + 39, 5, "carte de tête");
  }

  /// The wand: three layers glued; the middle one holds the module and its wires.
  static String wand() {
    CutFile file = new CutFile(204, 196, "Baguette, trois couches de 3 mm");
    for (int layer = 0; layer < 3; layer++) {
      double x = 2 + layer * 68;
      file.cutPath(handle(x));
      file.hole(x + 32, 184, 5);
    }
    file.text(34, 32, 6, "poser ici");
    file.markCircle(34, 30, 40);
    double x = 70;
    file.cutPath("M%s,8 h45 v43 h-19.5 V172 h-6 V51 h-19.5 Z".formatted(Svg.n(x + 9.5)));
    // The wires leave through the lower layer.
    file.hole(170, 166, 8);
    file.text(170, 120, 6, "Tablée");
    return file.toString();
  }

  private static String handle(double x) {
    return "M%s,2 h44 a10,10 0 0 1 10,10 v36 q0,12 -12,18 q-6,4 -6,14 v98 a10,10 0 0 1 -10,10 h-8 a10,10 0 0 1 -10,-10 v-98 q0,-10 -6,-14 q-12,-6 -12,-18 v-36 a10,10 0 0 1 10,-10 Z"
        .formatted(Svg.n(x + 10));
  }
}
