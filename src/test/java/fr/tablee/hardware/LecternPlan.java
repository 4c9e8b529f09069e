package fr.tablee.hardware;

/// The lectern's wood, in millimetres: one card and its lights, built like a small panel.
final class LecternPlan {

  static final double WIDTH = 140;
  static final double HEIGHT = 180;

  /// The antenna's centre, from the lectern's own top left corner.
  static final double ANTENNA_X = WIDTH / 2;

  static final double ANTENNA_Y = 105;

  private LecternPlan() {}
}
