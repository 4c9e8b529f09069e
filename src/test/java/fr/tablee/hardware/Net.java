package fr.tablee.hardware;

import java.util.List;

/// A net of one board.
///
/// @param board `gauche`
/// @param name `MISO`
record Net(String board, String name, List<Terminal> terminals) {

  Net {
    terminals = List.copyOf(terminals);
  }

  String path() {
    return board + "." + name;
  }

  boolean isGround() {
    return name.equals("GND");
  }

  /// The rail that the name says: `3V3`, `5V`, or nothing.
  String rail() {
    return name.equals("3V3") ? "3V3" : name.equals("5V") || name.startsWith("5V_") ? "5V" : "";
  }
}
