package fr.tablee.print;

/// One thing on a page, in millimetres from its top left corner. Later ink lies on earlier ink.
sealed interface Ink {

  /// A filled shape.
  record Area(Outline outline, Shade shade) implements Ink {}

  /// A line along a shape.
  ///
  /// @param width its thickness, in millimetres
  /// @param dash length of dashes and gaps; 0 for a whole line
  record Stroke(Outline outline, Shade shade, double width, double dash) implements Ink {}

  /// One line of letters.
  ///
  /// @param x where it begins
  /// @param baseline the line that the letters stand on
  /// @param points type size
  record Words(double x, double baseline, String text, Typeface face, double points, Shade shade)
      implements Ink {}

  /// A picture of the pack, as large as the box allows, in its middle.
  record Picture(String file, Box box) implements Ink {}
}
