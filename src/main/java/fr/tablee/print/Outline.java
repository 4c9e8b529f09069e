package fr.tablee.print;

import java.util.List;

/// A shape on paper.
sealed interface Outline {

  /// A rectangle; a radius of 0 leaves its corners sharp.
  record Rectangle(Box box, double radius) implements Outline {}

  record Circle(double x, double y, double radius) implements Outline {}

  /// Straight lines from point to point.
  record Path(List<Point> points, boolean closed) implements Outline {
    public Path {
      points = List.copyOf(points);
    }
  }

  record Point(double x, double y) {}

  static Outline box(Box box) {
    return new Rectangle(box, 0);
  }

  static Outline line(double fromX, double fromY, double toX, double toY) {
    return new Path(List.of(new Point(fromX, fromY), new Point(toX, toY)), false);
  }
}
