package fr.tablee.hardware;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole table's circuit: every board built, every reader on its slot.
///
/// @param spec the table it is for
/// @param slots reader (`gauche.L3`) to the slot it lies under
/// @param unused pins left open on purpose
record Circuit(
    TableSpec spec,
    Netlist netlist,
    List<Part> parts,
    List<Net> nets,
    List<Terminal> unused,
    Map<String, SlotId> slots) {

  /// The net of each connected pin, by path. A pin on two nets keeps the first; the rules tell.
  Map<String, Net> netOfPin() {
    Map<String, Net> found = new HashMap<>();
    for (Net net : nets) {
      net.terminals().forEach(terminal -> found.putIfAbsent(terminal.path(), net));
    }
    return found;
  }

  Part part(String path) {
    return parts.stream()
        .filter(part -> part.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part " + path));
  }

  Net net(String path) {
    return nets.stream()
        .filter(net -> net.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no net " + path));
  }

  Part pi() {
    return part("tete.X1");
  }

  /// The role that the table file gives to a pin of the Pi.
  Optional<String> role(Terminal terminal) {
    if (terminal.kind() != PinKind.IO) {
      return Optional.empty();
    }
    return PiRole.pins(spec).entrySet().stream()
        .filter(entry -> entry.getValue() == terminal.pin().number())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<Part> ofType(String type) {
    return parts.stream().filter(part -> part.type().id().equals(type)).toList();
  }

  List<Part> readers() {
    return parts.stream().filter(part -> part.type().id().startsWith("lecteur-")).toList();
  }

  /// The reader under a slot.
  Part reader(SlotId slot) {
    return slots.entrySet().stream()
        .filter(entry -> entry.getValue().equals(slot))
        .map(entry -> part(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reader under " + slot));
  }
}
