package fr.tablee.debrief.picture;

/// The drawings of the display's seals, on a square of 24, and how each verdict frames a card: a
/// shape for whoever does not see its colour.
public final class VerdictMarks {

  private VerdictMarks() {}

  /// The line drawing of a verdict, as an SVG path; empty for an unknown word.
  ///
  /// @param verdict `right`, `move`, `wrong-zone`, `either` or `unplaced`
  public static String path(String verdict) {
    return switch (verdict) {
      case "right" -> "M4.5 12.8 9.6 18 19.5 6.8";
      case "move" -> "M3 12h18M7.5 7 3 12l4.5 5M16.5 7l4.5 5-4.5 5";
      case "wrong-zone" -> "M8 20V4M4 8l4-4 4 4M16 4v16M12 16l4 4 4-4";
      case "either" -> "M4 5h11v8H9l-3.4 3V13H4ZM17.5 9.5H20v7h-1.6v2.7L15 16.5h-4.2V15";
      case "unplaced" -> "M6 12h12";
      default -> "";
    };
  }

  static String colour(String verdict) {
    return switch (verdict) {
      case "right" -> "#22673a";
      case "move" -> "#8d4e00";
      case "wrong-zone" -> "#5b2c93";
      case "either" -> "#0d5d68";
      default -> Svg.SOFT;
    };
  }

  /// The frame's stroke attributes.
  static String frame(String verdict) {
    String stroke = "stroke=\"" + colour(verdict) + "\" ";
    return stroke
        + switch (verdict) {
          case "right" -> "stroke-width=\"2\"";
          case "move" -> "stroke-width=\"4.5\" stroke-dasharray=\"11 5\"";
          case "wrong-zone" -> "stroke-width=\"4.5\"";
          case "either" -> "stroke-width=\"3\" stroke-dasharray=\"3 4\"";
          default -> "stroke-width=\"1.4\"";
        };
  }
}
