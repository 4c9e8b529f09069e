package fr.tablee.print;

import java.util.List;
import java.util.Optional;

/// The order of a mat. Where columns are time, one long arrow under the board; where slots follow
/// one another, a number in each and a chevron to the next.
record OrderPainter(Shade shade, PrintWords words, TypeMeasure measure) {

  private static final double ARROW = 278;

  /// @param first whether this is the leftmost panel
  /// @param last whether this is the rightmost panel
  void draw(List<SlotOnMat> slots, boolean first, boolean last, List<Ink> ink) {
    List<SlotOnMat> placed = slots.stream().filter(s -> s.position().isPresent()).toList();
    if (placed.isEmpty()) {
      return;
    }
    long places = placed.stream().map(s -> s.position().getAsInt()).distinct().count();
    if (places < placed.size()) {
      axis(first, last, ink);
    } else {
      placed.forEach(slot -> step(slot, placed, last, ink));
    }
  }

  private void axis(boolean first, boolean last, List<Ink> ink) {
    double left = 0;
    double right = MatSheets.WIDTH;
    if (first) {
      String before = words.say("mat.before");
      ink.add(new Ink.Words(14, ARROW + 1.6, before, Typeface.SLANTED, 16, Shade.INK));
      left = 14 + measure.width(Typeface.SLANTED, 16, before) + 4;
    }
    if (last) {
      String after = words.say("mat.after");
      double wide = measure.width(Typeface.SLANTED, 16, after);
      right = MatSheets.WIDTH - 14 - wide;
      ink.add(new Ink.Words(right, ARROW + 1.6, after, Typeface.SLANTED, 16, Shade.INK));
      right -= 4;
      chevron(right, ARROW, 4, ink);
    }
    ink.add(new Ink.Stroke(Outline.line(left, ARROW, right, ARROW), shade, 0.9, 3));
  }

  private void step(SlotOnMat slot, List<SlotOnMat> placed, boolean last, List<Ink> ink) {
    int position = slot.position().getAsInt();
    double y = slot.card().top() - 0.5;
    double x = slot.x();
    ink.add(new Ink.Area(new Outline.Circle(x, y - 1, 6), shade));
    String number = Integer.toString(position);
    double wide = measure.width(Typeface.TITLE, 19, number);
    ink.add(new Ink.Words(x - wide / 2, y + 1.3, number, Typeface.TITLE, 19, Shade.PAPER));
    Optional<SlotOnMat> next =
        placed.stream()
            .filter(s -> s.position().getAsInt() == position + 1 && s.y() == slot.y())
            .findFirst();
    double right = slot.card().right();
    double end = next.map(s -> s.card().left()).orElse(MatSheets.WIDTH);
    double middle = (right + end) / 2;
    double half = Math.min(9, (end - right) / 2 - 5);
    boolean onward = next.isPresent() || !last;
    if (onward && end - right > 16) {
      ink.add(
          new Ink.Stroke(
              Outline.line(middle - half, slot.y(), middle + half, slot.y()), shade, 1.2, 0));
      chevron(middle + half, slot.y(), 6, ink);
    }
  }

  private void chevron(double tip, double y, double size, List<Ink> ink) {
    ink.add(
        new Ink.Stroke(
            new Outline.Path(
                List.of(
                    new Outline.Point(tip - size * 0.8, y - size * 0.7),
                    new Outline.Point(tip, y),
                    new Outline.Point(tip - size * 0.8, y + size * 0.7)),
                false),
            shade,
            1.2,
            0));
  }
}
