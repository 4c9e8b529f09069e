package fr.tablee.print;

import java.util.List;

/// The place of a card on a mat: its outline, its name in the middle, under the card.
final class SlotPainter {

  /// The outline lies so far outside of the card, and so frames it.
  static final double ROOM = 1.5;

  private SlotPainter() {}

  static void draw(SlotOnMat slot, Shade shade, TypeMeasure measure, List<Ink> ink) {
    Outline outline = new Outline.Rectangle(slot.card().grown(ROOM), 4);
    ink.add(new Ink.Area(outline, Shade.PAPER));
    ink.add(
        new Ink.Stroke(
            outline, slot.used() ? shade : Shade.grey(170), slot.used() ? 0.6 : 0.35, 2.2));
    String name = slot.id().name();
    double points = 30;
    double wide = measure.width(Typeface.TITLE, points, name);
    Shade letters = slot.used() ? shade.wash(0.5) : Shade.grey(170);
    ink.add(
        new Ink.Words(slot.x() - wide / 2, slot.y() + 3.7, name, Typeface.TITLE, points, letters));
    cross(slot, letters, ink);
  }

  /// The antenna's middle, where the tag of the wand kit is stuck.
  private static void cross(SlotOnMat slot, Shade shade, List<Ink> ink) {
    double radius = CardBack.TAG / 2;
    ink.add(new Ink.Stroke(new Outline.Circle(slot.x(), slot.y(), radius), shade, 0.25, 1));
    double[][] arms = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    for (double[] arm : arms) {
      ink.add(
          new Ink.Stroke(
              Outline.line(
                  slot.x() + arm[0] * (radius - 1.5),
                  slot.y() + arm[1] * (radius - 1.5),
                  slot.x() + arm[0] * (radius + 1.5),
                  slot.y() + arm[1] * (radius + 1.5)),
              shade,
              0.25,
              0));
    }
  }
}
