package fr.tablee.hardware;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A logic probe on the whole circuit: sets the Pi's outputs, lets decoders and buffers settle by
/// their truth tables, and says what stands on each pin.
final class LogicProbe {

  /// More rounds than gates in a row from the Pi to a reader and back.
  private static final int ROUNDS = 8;

  private final Circuit circuit;
  private final Map<String, Net> netOf;
  private final Joints joints;
  private final Map<String, Boolean> levels = new HashMap<>();
  private final List<String> fights = new ArrayList<>();

  /// @param pi level of each role that the Pi drives
  /// @param misoOf level at each reader's MISO, by path of the reader
  LogicProbe(Circuit circuit, Map<String, Boolean> pi, Map<String, Boolean> misoOf) {
    this.circuit = circuit;
    this.netOf = circuit.netOfPin();
    this.joints = Joints.of(circuit, true);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Boolean> next = new HashMap<>();
      fights.clear();
      PiRole.pins(circuit.spec())
          .forEach((role, number) -> {
            if (pi.containsKey(role)) {
              drive(next, circuit.pi().path() + "." + number, pi.get(role));
            }
          });
      misoOf.forEach((reader, level) -> drive(next, reader + ".MISO", level));
      circuit.ofType("74HC138").forEach(chip -> decode(next, chip));
      circuit.ofType("74HC125").forEach(chip -> buffer(next, chip));
      circuit.ofType("74AHCT125").forEach(chip -> buffer(next, chip));
      levels.clear();
      levels.putAll(next);
    }
  }

  private void drive(Map<String, Boolean> next, String pin, boolean level) {
    Net net = netOf.get(pin);
    if (net == null) {
      return;
    }
    Boolean other = next.put(joints.conductor(net), level);
    if (other != null) {
      fights.add(pin + " drives " + net.path() + ", which another output drives already");
    }
  }

  private void decode(Map<String, Boolean> next, Part chip) {
    boolean enabled = !high(chip, "/E1") && !high(chip, "/E2") && high(chip, "E3");
    int code = bit(chip, "A0") | bit(chip, "A1") << 1 | bit(chip, "A2") << 2;
    for (int output = 0; output < 8; output++) {
      drive(next, chip.path() + ".Y" + output, !(enabled && output == code));
    }
  }

  private void buffer(Map<String, Boolean> next, Part chip) {
    for (int gate = 1; gate <= 4; gate++) {
      if (!high(chip, "/OE" + gate)) {
        drive(next, chip.path() + ".Y" + gate, high(chip, "A" + gate));
      }
    }
  }

  private int bit(Part chip, String pin) {
    return high(chip, pin) ? 1 : 0;
  }

  private boolean high(Part part, String pin) {
    return level(part.path() + "." + pin).orElse(false);
  }

  /// What stands on a pin: a rail, what drives it, or what holds it.
  Optional<Boolean> level(String pin) {
    Net net = netOf.get(pin);
    if (net == null) {
      return Optional.empty();
    }
    if (net.isGround() || !net.rail().isEmpty()) {
      return Optional.of(!net.isGround());
    }
    Boolean driven = levels.get(joints.conductor(net));
    return driven != null ? Optional.of(driven) : held(joints.conductor(net));
  }

  private Optional<Boolean> held(String conductor) {
    for (Part pull : circuit.parts()) {
      if (!pull.type().pull()) {
        continue;
      }
      List<Net> ends =
          pull.type().pins().stream()
              .map(pin -> netOf.get(new Terminal(pull, pin).path()))
              .filter(net -> net != null)
              .toList();
      Optional<Net> rail =
          ends.stream().filter(net -> net.isGround() || !net.rail().isEmpty()).findFirst();
      if (rail.isPresent()
          && ends.stream().anyMatch(net -> joints.conductor(net).equals(conductor))) {
        return Optional.of(!rail.get().isGround());
      }
    }
    return Optional.empty();
  }

  /// Outputs that drive one conductor together.
  List<String> fights() {
    return List.copyOf(fights);
  }
}
