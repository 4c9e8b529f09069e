package fr.tablee.hardware;

/// The panel's wood, in millimetres: an A3 sheet lying, two boards with battens between.
final class PanelPlan {

  static final double WIDTH = 420;
  static final double HEIGHT = 297;
  static final double CORNER = 3;

  /// Boards of birch plywood.
  static final double BOARD = 3;

  /// Battens on edge, 20 mm high: narrow, for the outer windows begin 15 mm from the edge.
  static final double BATTEN = 10;

  /// The gap in the back batten, for the cables.
  static final double GAP_LEFT = 170;

  static final double GAP_RIGHT = 250;

  /// A strip of 30 LEDs a metre, cut in threes.
  static final double LED_PITCH = 1000.0 / 30;

  /// From the antenna's centre up to the windows: above a card of 63 x 88 mm.
  static final double LED_ABOVE = 53;

  static final double LED_WINDOW = 8;

  private PanelPlan() {}
}
