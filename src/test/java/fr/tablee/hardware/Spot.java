package fr.tablee.hardware;

/// A place on a drawing, in millimetres, and the way out of it: -1 to the left, 1 to the right, 0
/// up or down.
record Spot(double x, double y, int way) {

  Spot(double x, double y) {
    this(x, y, 0);
  }
}
