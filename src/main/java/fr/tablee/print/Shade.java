package fr.tablee.print;

/// A colour of ink. Greys are printed with black ink alone, so that small letters stay sharp when
/// the four inks do not lie exactly on one another.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
record Shade(int red, int green, int blue) {

  static final Shade PAPER = grey(255);
  static final Shade BLACK = grey(0);

  /// What is read.
  static final Shade INK = grey(28);

  /// What may be overlooked: codes, marks, places not used.
  static final Shade FAINT = grey(96);

  /// Coffee, for what belongs to no activity.
  static final Shade COFFEE = new Shade(0x5A, 0x3A, 0x26);

  static Shade grey(int level) {
    return new Shade(level, level, level);
  }

  /// Reads `#rrggbb`, brought to what a four-colour press can print.
  static Shade printable(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return PressGamut.bring(new Shade(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  /// `#rrggbb`.
  String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  boolean isGrey() {
    return red == green && green == blue;
  }

  /// This colour thinned with white: a share of 1 leaves it as it is, 0 gives white.
  Shade wash(double share) {
    return mix(PAPER, 1 - share);
  }

  Shade mix(Shade other, double share) {
    return new Shade(
        part(red, other.red, share),
        part(green, other.green, share),
        part(blue, other.blue, share));
  }

  private static int part(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
