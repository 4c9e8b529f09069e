package fr.tablee.hardware;

/// A cable between two connectors of one type, pin to pin.
///
/// @param from `tete.J1`
/// @param what in French, for the maker
/// @param section of each conductor, in square millimetres
record Cable(String from, String to, String what, int millimetres, double section) {

  /// Copper at room temperature, ohm square millimetre per metre.
  private static final double RESISTIVITY = 0.0175;

  /// One conductor's resistance.
  double ohms() {
    return RESISTIVITY * millimetres / 1000 / section;
  }

  String fromBoard() {
    return from.substring(0, from.indexOf('.'));
  }

  String toBoard() {
    return to.substring(0, to.indexOf('.'));
  }

  String fromConnector() {
    return from.substring(from.indexOf('.') + 1);
  }

  String toConnector() {
    return to.substring(to.indexOf('.') + 1);
  }
}
