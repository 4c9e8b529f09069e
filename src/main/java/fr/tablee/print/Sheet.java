package fr.tablee.print;

import java.util.List;

/// One page.
///
/// @param width of the paper, in millimetres
/// @param height of the paper, in millimetres
/// @param ink what lies on it, from below to above
record Sheet(double width, double height, List<Ink> ink) {

  static final double A4_SHORT = 210;
  static final double A4_LONG = 297;
  static final double A3_LONG = 420;

  Sheet {
    ink = List.copyOf(ink);
  }
}
