package fr.tablee.print;

import java.util.List;

/// Five centimetres on the sheet: tells at a glance whether the printer has kept the scale.
final class Ruler {

  static final double LENGTH = 50;

  private Ruler() {}

  static void draw(double left, double y, PrintWords words, List<Ink> ink) {
    ink.add(new Ink.Stroke(Outline.line(left, y, left + LENGTH, y), Shade.BLACK, 0.2, 0));
    for (double x = left; x <= left + LENGTH + 0.01; x += 10) {
      double tick = x == left || x > left + LENGTH - 1 ? 1 : 0.5;
      ink.add(new Ink.Stroke(Outline.line(x, y - tick, x, y + tick), Shade.BLACK, 0.2, 0));
    }
    ink.add(
        new Ink.Words(
            left + LENGTH + 2, y + 0.7, words.say("ruler"), Typeface.TEXT, 6, Shade.FAINT));
  }
}
