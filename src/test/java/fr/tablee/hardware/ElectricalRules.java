package fr.tablee.hardware;

import static fr.tablee.hardware.PinKind.FREE;
import static fr.tablee.hardware.PinKind.GROUND;
import static fr.tablee.hardware.PinKind.IN;
import static fr.tablee.hardware.PinKind.IO;
import static fr.tablee.hardware.PinKind.MISO;
import static fr.tablee.hardware.PinKind.OUT;
import static fr.tablee.hardware.PinKind.POWER;
import static fr.tablee.hardware.PinKind.SUPPLY;
import static fr.tablee.hardware.PinKind.TRI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a circuit must obey before anybody solders it. Each rule gives one sentence per breach.
final class ElectricalRules {

  private final Circuit circuit;
  private final Map<String, Net> netOf;
  private final Map<String, List<Terminal>> conductors;
  private final Joints joints;
  private final List<String> breaches = new ArrayList<>();

  private ElectricalRules(Circuit circuit) {
    this.circuit = circuit;
    this.netOf = circuit.netOfPin();
    this.joints = Joints.of(circuit, true);
    this.conductors = joints.conductors();
  }

  static List<String> breaches(Circuit circuit) {
    ElectricalRules rules = new ElectricalRules(circuit);
    rules.everyPinOnce();
    rules.inputs();
    rules.outputs();
    rules.rails();
    rules.ground();
    rules.gpio();
    rules.capacitors();
    return rules.breaches;
  }

  private void everyPinOnce() {
    Map<String, Integer> uses = new HashMap<>();
    circuit.nets().forEach(net -> net.terminals().forEach(pin -> count(uses, pin)));
    Set<String> open = new HashSet<>();
    circuit.unused().forEach(pin -> open.add(pin.path()));
    for (Part part : circuit.parts()) {
      for (PartType.Pin pin : part.type().pins()) {
        Terminal terminal = new Terminal(part, pin);
        int times = uses.getOrDefault(terminal.path(), 0);
        boolean mayBeOpen =
            open.contains(terminal.path()) || pin.kind() == IO || pin.kind() == FREE;
        require(times <= 1, terminal, "is on " + times + " nets");
        require(times == 1 || mayBeOpen, terminal, "is on no net");
        require(times == 0 || pin.kind() != FREE, terminal, "must stay open");
        require(times == 0 || !open.contains(terminal.path()), terminal, "is said to be unused");
        require(pin.kind() != IN || times == 1, terminal, "is an input left open");
      }
    }
  }

  private static void count(Map<String, Integer> uses, Terminal pin) {
    uses.merge(pin.path(), 1, Integer::sum);
  }

  private void inputs() {
    for (Terminal input : all(IN)) {
      Net net = netOf.get(input.path());
      if (net == null || net.isGround() || !net.rail().isEmpty()) {
        require(
            net == null || net.rail().isEmpty() || fits(input.pin().level(), net.rail()),
            input,
            "stands on another rail than its own");
        continue;
      }
      List<Terminal> pins = conductors.get(joints.conductor(net));
      List<Terminal> drivers = pins.stream().filter(this::drives).toList();
      boolean held = pins.stream().anyMatch(pin -> pin.part().type().pull());
      boolean mayBeReleased =
          drivers.stream().allMatch(pin -> pin.kind() == TRI || pin.kind() == MISO);
      require(!drivers.isEmpty() || held, input, "is driven by nothing");
      require(
          !mayBeReleased || held || alwaysEnabled(drivers), input, "floats when nobody drives it");
      for (Terminal driver : drivers) {
        String level = driver.kind() == IO ? "3V3" : driver.pin().level();
        require(
            fits(input.pin().level(), level),
            input,
            "wants " + input.pin().level() + ", " + driver.path() + " gives " + level);
      }
    }
  }

  /// A tri-state output whose enable is tied to ground.
  private boolean alwaysEnabled(List<Terminal> drivers) {
    return !drivers.isEmpty()
        && drivers.stream()
            .allMatch(driver -> {
              if (driver.kind() != TRI) {
                return false;
              }
              String gate = driver.pin().name().substring(1);
              Net enable = netOf.get(driver.part().pin("/OE" + gate).path());
              return enable != null && enable.isGround();
            });
  }

  private static boolean fits(String wanted, String given) {
    return wanted.equals("TTL") || wanted.equals(given);
  }

  private void outputs() {
    conductors.forEach((name, pins) -> {
      List<Terminal> drivers = pins.stream().filter(this::drives).toList();
      boolean shared = drivers.size() > 1;
      for (Terminal driver : drivers) {
        require(
            !shared || driver.kind() == TRI,
            driver,
            "drives " + name + " together with others, and is no tri-state buffer");
        Net net = netOf.get(driver.path());
        require(!net.isGround() && net.rail().isEmpty(), driver, "drives a rail");
      }
    });
  }

  private boolean drives(Terminal pin) {
    return switch (pin.kind()) {
      case OUT, TRI, MISO -> true;
      case IO -> circuit.role(pin).filter(PiRole::drives).isPresent();
      default -> false;
    };
  }

  private void rails() {
    for (Terminal pin : all(POWER)) {
      Net net = netOf.get(pin.path());
      require(
          net != null && net.rail().equals(pin.pin().level()),
          pin,
          "wants the rail " + pin.pin().level());
      require(
          net != null && conductors.get(joints.conductor(net)).stream().anyMatch(this::supplies),
          pin,
          "is fed by nothing");
    }
    conductors.forEach((name, pins) -> {
      List<Terminal> sources = pins.stream().filter(this::supplies).toList();
      require(sources.size() <= 1, name, "is fed twice: " + paths(sources));
      Set<String> rails = new HashSet<>();
      pins.stream()
          .map(pin -> netOf.get(pin.path()).rail())
          .filter(rail -> !rail.isEmpty())
          .forEach(rails::add);
      require(rails.size() <= 1, name, "joins the rails " + rails);
      boolean grounded = pins.stream().anyMatch(pin -> netOf.get(pin.path()).isGround());
      require(!grounded || rails.isEmpty(), name, "is a short circuit");
    });
    for (Terminal pin : all(SUPPLY)) {
      Net net = netOf.get(pin.path());
      require(
          net != null && net.rail().equals(pin.pin().level()),
          pin,
          "feeds a net of another name than its rail");
    }
  }

  private boolean supplies(Terminal pin) {
    return pin.kind() == SUPPLY;
  }

  private void ground() {
    Set<String> grounds = new HashSet<>();
    for (Terminal pin : all(GROUND)) {
      Net net = netOf.get(pin.path());
      require(net != null && net.isGround(), pin, "is not on ground");
      if (net != null) {
        grounds.add(joints.conductor(net));
      }
    }
    require(grounds.size() == 1, "GND", "is in pieces: " + grounds);
  }

  private void gpio() {
    Map<Integer, String> used = new HashMap<>();
    PiRole.bcm(circuit.spec())
        .forEach((role, bcm) -> {
          String earlier = used.putIfAbsent(bcm, role);
          require(earlier == null, "BCM " + bcm, "is " + earlier + " and " + role);
          require(bcm != 2 && bcm != 3, "BCM " + bcm, "belongs to I2C, not to " + role);
        });
    for (Terminal pin : all(IO)) {
      boolean wired = netOf.containsKey(pin.path());
      require(
          wired == circuit.role(pin).filter(this::wanted).isPresent(),
          pin,
          wired ? "is wired, but no role of the table" : "has a role and no wire");
    }
  }

  /// A reset line has nothing to do where the reader modules have no pin for it.
  private boolean wanted(String role) {
    return !role.equals("reset") || circuit.readers().getFirst().type().pin("RST").isPresent();
  }

  /// Each logic chip and each reader has 100 nF of its own on its board, each reader its reservoir
  /// too.
  private void capacitors() {
    for (BoardType type : circuit.netlist().boards()) {
      for (String board : type.copies()) {
        long eaters =
            circuit.parts().stream()
                .filter(part -> part.board().equals(board))
                .filter(part -> part.type().id().matches("74.*|lecteur-.*"))
                .count();
        require(decoupling(board, "C100n") >= eaters, board, "has too few 100 nF");
        require(decoupling(board, "C100u") >= type.readers(), board, "has too few 100 µF");
      }
    }
  }

  private long decoupling(String board, String type) {
    return circuit.ofType(type).stream()
        .filter(part -> part.board().equals(board))
        .filter(part -> {
          List<Net> ends =
              part.type().pins().stream()
                  .map(pin -> netOf.get(new Terminal(part, pin).path()))
                  .toList();
          return !ends.contains(null)
              && !ends.getFirst().rail().isEmpty()
              && ends.getLast().isGround();
        })
        .count();
  }

  private List<Terminal> all(PinKind kind) {
    return circuit.parts().stream()
        .flatMap(part -> part.type().pins().stream().map(pin -> new Terminal(part, pin)))
        .filter(pin -> pin.kind() == kind)
        .toList();
  }

  private static String paths(List<Terminal> pins) {
    return String.join(", ", pins.stream().map(Terminal::path).toList());
  }

  private void require(boolean holds, Terminal pin, String breach) {
    require(holds, pin.path(), breach);
  }

  private void require(boolean holds, String what, String breach) {
    if (!holds) {
      breaches.add(what + " " + breach);
    }
  }
}
