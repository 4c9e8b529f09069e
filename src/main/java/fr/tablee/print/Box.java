package fr.tablee.print;

/// A rectangle on paper, in millimetres from the page's top left corner.
record Box(double left, double top, double width, double height) {

  static Box around(double centreX, double centreY, double width, double height) {
    return new Box(centreX - width / 2, centreY - height / 2, width, height);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double centreX() {
    return left + width / 2;
  }

  double centreY() {
    return top + height / 2;
  }

  /// The rectangle with its edges moved outwards.
  Box grown(double by) {
    return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
  }

  /// A rectangle given from this one's top left corner.
  Box within(double x, double y, double w, double h) {
    return new Box(left + x, top + y, w, h);
  }
}
