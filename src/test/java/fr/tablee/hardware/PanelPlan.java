package fr.tablee.hardware;

/// The panel's wood, in millimetres: an A3 sheet lying, two boards with battens between.
final class PanelPlan {

  static final double WIDTH = 420;
  static final double HEIGHT = 297;
  static final double CORNER = 3;

  /// Boards of birch plywood.
  static final double BOARD = 3;

  /// Battens, square.
  static final double BATTEN = 20;

  /// A strip of 30 LEDs a metre, cut in threes.
  static final double LED_PITCH = 1000.0 / 30;

  /// From the antenna's centre up to the windows: above a card of 63 x 88 mm.
  static final double LED_ABOVE = 53;

  static final double LED_WINDOW = 8;

  private PanelPlan() {}
}
