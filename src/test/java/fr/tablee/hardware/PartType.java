package fr.tablee.hardware;

import java.util.List;
import java.util.Optional;

/// A sort of part: its pins, in the order of the data sheet.
///
/// @param id `74HC138`
/// @param title what it is, in French
/// @param bridge whether a signal or a current passes through it (a small resistor, a fuse)
/// @param pull whether it holds an undriven net at the level of its other end
record PartType(String id, String title, boolean bridge, boolean pull, List<Pin> pins) {

  PartType {
    pins = List.copyOf(pins);
    if (pins.stream().map(pin -> header(id) ? pin.number() : pin.name()).distinct().count()
        != pins.size()) {
      throw new IllegalArgumentException(id + ": two pins of one name");
    }
  }

  /// What tells a pin from the part's others: its name, or its number on the Pi's header, where
  /// names repeat.
  String key(Pin pin) {
    return header(id) ? String.valueOf(pin.number()) : pin.name();
  }

  private static boolean header(String id) {
    return id.equals("raspberry-pi");
  }

  Optional<Pin> pin(String name) {
    return pins.stream().filter(pin -> pin.name().equals(name)).findFirst();
  }

  /// One pin.
  ///
  /// @param number as printed on the part
  /// @param level `3V3`, `5V` or `TTL`; empty where it has none
  record Pin(int number, String name, PinKind kind, String level) {

    /// Reads `4 NSS in:3V3`.
    static Pin parse(String text) {
      String[] words = text.strip().split(" ", -1);
      String[] kind = words[2].split(":", -1);
      return new Pin(
          Integer.parseInt(words[0]),
          words[1],
          PinKind.of(kind[0]),
          kind.length > 1 ? kind[1] : "");
    }
  }
}
