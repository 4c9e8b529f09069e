package fr.tablee.hardware;

import java.util.Locale;

/// What a pin does on its net, as the netlist file writes it.
enum PinKind {
  IN,
  OUT,
  /// Lets go of its net when its enable is high.
  TRI,
  /// A reader's answer line.
  MISO,
  /// Draws current from a rail.
  POWER,
  /// Feeds a rail.
  SUPPLY,
  GROUND,
  /// A GPIO of the Pi: what the table file makes of it.
  IO,
  PASSIVE,
  /// Must stay unconnected.
  FREE;

  static PinKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
