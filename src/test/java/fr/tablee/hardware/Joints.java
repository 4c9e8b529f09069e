package fr.tablee.hardware;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which nets are one conductor, once cables are plugged in and small resistors and fuses let
/// through.
final class Joints {

  private final Circuit circuit;
  private final Map<String, String> parent = new HashMap<>();

  private Joints(Circuit circuit) {
    this.circuit = circuit;
    circuit.nets().forEach(net -> parent.put(net.path(), net.path()));
  }

  /// @param throughParts whether resistors and fuses let through, or only cables
  static Joints of(Circuit circuit, boolean throughParts) {
    Joints joints = new Joints(circuit);
    Map<String, Net> nets = circuit.netOfPin();
    for (Cable cable : circuit.netlist().cables()) {
      Part from = circuit.part(cable.from());
      Part to = circuit.part(cable.to());
      for (PartType.Pin pin : from.type().pins()) {
        joints.join(nets.get(from.pin(pin.name()).path()), nets.get(to.pin(pin.name()).path()));
      }
    }
    if (throughParts) {
      circuit.parts().stream()
          .filter(part -> part.type().bridge())
          .forEach(
              part -> joints.join(nets.get(part.pin("1").path()), nets.get(part.pin("2").path())));
    }
    return joints;
  }

  private void join(Net one, Net other) {
    if (one != null && other != null) {
      parent.put(root(one.path()), root(other.path()));
    }
  }

  private String root(String path) {
    String up = parent.get(path);
    return up.equals(path) ? path : root(up);
  }

  /// The name that all nets of one conductor share.
  String conductor(Net net) {
    return root(net.path());
  }

  /// Conductor to every pin on it.
  Map<String, List<Terminal>> conductors() {
    return circuit.nets().stream()
        .collect(
            Collectors.groupingBy(
                this::conductor,
                LinkedHashMap::new,
                Collectors.flatMapping(net -> net.terminals().stream(), Collectors.toList())));
  }
}
