package fr.tablee.hardware;

/// Things seen from the front and a little from above, in their own millimetres: x to the right, y
/// to the back, z up. Draw what is behind and below first.
///
/// @param left where x = y = z = 0 stands on the sheet
/// @param bottom the same, downwards
/// @param scale millimetres of the sheet to one of the thing
record Solid(Svg svg, double left, double bottom, double scale) {

  private static final double SLANT = 0.45;
  private static final double DEPTH = 0.4;

  double px(double x, double y) {
    return left + (x + SLANT * y) * scale;
  }

  double py(double y, double z) {
    return bottom - (DEPTH * y + z) * scale;
  }

  /// A box by its lower front left corner and its three sizes.
  Solid box(double x, double y, double z, double w, double d, double h, String colour) {
    face(colour, x, y, z + h, x + w, y, z + h, x + w, y + d, z + h, x, y + d, z + h);
    face(colour, x, y, z, x + w, y, z, x + w, y, z + h, x, y, z + h);
    face(colour, x + w, y, z, x + w, y + d, z, x + w, y + d, z + h, x + w, y, z + h);
    return this;
  }

  private void face(String colour, double... corners) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < corners.length; i += 3) {
      d.append(i == 0 ? "M" : " L")
          .append(Svg.n(px(corners[i], corners[i + 1])))
          .append(',')
          .append(Svg.n(py(corners[i + 1], corners[i + 2])));
    }
    svg.d(d + " Z", Svg.both(colour, Ink.LINE, 0.35) + " stroke-linejoin=\"round\"");
  }

  /// A line through x, y, z triples.
  Solid wire(String colour, double width, double... points) {
    double[] flat = new double[points.length / 3 * 2];
    for (int i = 0; i < points.length / 3; i++) {
      flat[2 * i] = px(points[3 * i], points[3 * i + 1]);
      flat[2 * i + 1] = py(points[3 * i + 1], points[3 * i + 2]);
    }
    svg.path(
        Svg.stroke(colour, width) + " stroke-linejoin=\"round\" stroke-linecap=\"round\"", flat);
    return this;
  }

  /// Words whose middle stands over a point.
  Solid words(double x, double y, double z, String text) {
    svg.text(px(x, y), py(y, z) + 1.2, 3.4, "middle", Svg.bold(Ink.LINE), text);
    return this;
  }
}
