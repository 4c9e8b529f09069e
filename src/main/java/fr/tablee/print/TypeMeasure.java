package fr.tablee.print;

/// How wide words are.
@FunctionalInterface
interface TypeMeasure {

  /// Width in millimetres.
  ///
  /// @param points type size
  double width(Typeface face, double points, String text);
}
