package fr.tablee.hardware;

/// The drawings' colours: warm paper, deep ink, one accent for each kind of line.
final class Ink {

  static final String PAPER = "#fdf9f0";
  static final String CARD = "#fffdf8";
  static final String WASH = "#f3ead9";
  static final String LINE = "#33271e";
  static final String SOFT = "#6d5d4f";
  static final String FAINT = "#cdbfab";

  static final String FIVE_VOLTS = "#b3392b";
  static final String THREE_VOLTS = "#b26a00";
  static final String GROUND = "#33271e";
  static final String BUS = "#1f5c99";
  static final String SELECT = "#7a3f92";
  static final String ADDRESS = "#2e7144";
  static final String STRIP = "#0b7078";

  private Ink() {}

  /// The accent of a net, by its name.
  static String of(String net) {
    if (net.equals("GND")) {
      return GROUND;
    }
    if (net.startsWith("5V")) {
      return FIVE_VOLTS;
    }
    if (net.startsWith("3V3")) {
      return THREE_VOLTS;
    }
    if (net.matches("(SEL|NSS|CE).*")) {
      return SELECT;
    }
    if (net.matches("(A\\d|RST|RESET).*")) {
      return ADDRESS;
    }
    if (net.matches("[DC](I\\d|O\\d|_.*|)")) {
      return STRIP;
    }
    return BUS;
  }
}
