package fr.tablee.print;

import fr.tablee.print.Outline.Point;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Traces outlines on a PDF page, whose origin is the bottom left corner.
///
/// @param content the page
/// @param height of the page, in millimetres
record PathPen(PDPageContentStream content, double height) {

  /// Of a circle's radius: where the handles of four Bézier curves stand so that they look round.
  private static final double ROUND = 0.5522847498;

  float x(double millimetres) {
    return PdfWriter.points(millimetres);
  }

  float y(double millimetres) {
    return PdfWriter.points(height - millimetres);
  }

  void trace(Outline outline) throws IOException {
    switch (outline) {
      case Outline.Rectangle rectangle when rectangle.radius() == 0 -> {
        Box box = rectangle.box();
        content.addRect(
            x(box.left()),
            y(box.bottom()),
            PdfWriter.points(box.width()),
            PdfWriter.points(box.height()));
      }
      case Outline.Rectangle rectangle -> round(rectangle.box(), rectangle.radius());
      case Outline.Circle circle ->
          round(
              Box.around(circle.x(), circle.y(), 2 * circle.radius(), 2 * circle.radius()),
              circle.radius());
      case Outline.Path path -> trace(path.points(), path.closed());
    }
  }

  private void trace(List<Point> points, boolean closed) throws IOException {
    content.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
    for (Point point : points.subList(1, points.size())) {
      content.lineTo(x(point.x()), y(point.y()));
    }
    if (closed) {
      content.closePath();
    }
  }

  private void round(Box box, double radius) throws IOException {
    double r = radius;
    double h = r * (1 - ROUND);
    double left = box.left();
    double top = box.top();
    double right = box.right();
    double bottom = box.bottom();
    content.moveTo(x(left + r), y(top));
    content.lineTo(x(right - r), y(top));
    curve(right - h, top, right, top + h, right, top + r);
    content.lineTo(x(right), y(bottom - r));
    curve(right, bottom - h, right - h, bottom, right - r, bottom);
    content.lineTo(x(left + r), y(bottom));
    curve(left + h, bottom, left, bottom - h, left, bottom - r);
    content.lineTo(x(left), y(top + r));
    curve(left, top + h, left + h, top, left + r, top);
    content.closePath();
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    content.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
  }
}
