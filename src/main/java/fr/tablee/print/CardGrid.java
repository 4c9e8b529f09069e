package fr.tablee.print;

import java.util.ArrayList;
import java.util.List;

/// Nine cards on an A4 sheet, each with its own bleed.
///
/// ```
///   4.5   63    6    63    6    63   4.5     = 210 mm
///  10.5   88    6    88    6    88  10.5     = 297 mm
/// ```
///
/// The paper is turned over its long edge: the back of a card lies in the mirrored column.
final class CardGrid {

  static final int COLUMNS = 3;
  static final int ROWS = 3;
  static final int PLACES = COLUMNS * ROWS;
  static final double WIDTH = 63;
  static final double HEIGHT = 88;
  static final double BLEED = 3;

  private static final double GUTTER = 2 * BLEED;

  /// A mark begins so far from the cut, and ends where the bleed does.
  private static final double MARK_GAP = 1;

  private CardGrid() {}

  /// Where a card is cut out on the front.
  ///
  /// @param place 0 to 8, row by row
  static Box front(int place) {
    return cell(place % COLUMNS, place / COLUMNS);
  }

  /// Where the same card is cut out on the back.
  static Box back(int place) {
    return cell(COLUMNS - 1 - place % COLUMNS, place / COLUMNS);
  }

  private static Box cell(int column, int row) {
    double left = (Sheet.A4_SHORT - COLUMNS * WIDTH - (COLUMNS - 1) * GUTTER) / 2;
    double top = (Sheet.A4_LONG - ROWS * HEIGHT - (ROWS - 1) * GUTTER) / 2;
    return new Box(left + column * (WIDTH + GUTTER), top + row * (HEIGHT + GUTTER), WIDTH, HEIGHT);
  }

  /// Two short lines at each corner, black on white so that they show on any ground.
  static List<Ink> marks(Box trim) {
    List<Ink> marks = new ArrayList<>();
    for (double x : new double[] {trim.left(), trim.right()}) {
      add(marks, x, trim.top() - BLEED, x, trim.top() - MARK_GAP);
      add(marks, x, trim.bottom() + MARK_GAP, x, trim.bottom() + BLEED);
    }
    for (double y : new double[] {trim.top(), trim.bottom()}) {
      add(marks, trim.left() - BLEED, y, trim.left() - MARK_GAP, y);
      add(marks, trim.right() + MARK_GAP, y, trim.right() + BLEED, y);
    }
    return marks;
  }

  private static void add(List<Ink> marks, double x1, double y1, double x2, double y2) {
    Outline line = Outline.line(x1, y1, x2, y2);
    marks.add(new Ink.Stroke(line, Shade.PAPER, 0.5, 0));
    marks.add(new Ink.Stroke(line, Shade.BLACK, 0.1, 0));
  }
}
