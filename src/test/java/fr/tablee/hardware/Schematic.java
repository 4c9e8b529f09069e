package fr.tablee.hardware;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One sheet of the schematic. It knows the circuit: a wire between pins of two nets is refused, a
/// pin drawn without an end is refused, and what was drawn can be asked for.
final class Schematic {

  private static final double STUB = 5;

  private final Svg svg;
  private final Circuit circuit;
  private final Map<String, Net> netOf;
  private final Set<String> unused = new HashSet<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Set<String> ended = new HashSet<>();

  Schematic(Svg svg, Circuit circuit) {
    this.svg = svg;
    this.circuit = circuit;
    this.netOf = circuit.netOfPin();
    circuit.unused().forEach(pin -> unused.add(pin.path()));
  }

  Svg svg() {
    return svg;
  }

  Circuit circuit() {
    return circuit;
  }

  /// A part as a box with pins on both sides, five millimetres apart or `pitch`; an empty name
  /// leaves a gap.
  void box(
      String part,
      double x,
      double y,
      double w,
      double pitch,
      List<String> left,
      List<String> right) {
    box(part, shortTitle(circuit.part(part)), x, y, w, pitch, left, right);
  }

  /// The same with words of its own under the reference.
  void box(
      String part,
      String words,
      double x,
      double y,
      double w,
      double pitch,
      List<String> left,
      List<String> right) {
    double h = (Math.max(left.size(), right.size()) - 1) * pitch + 7;
    Part found = circuit.part(part);
    svg.rect(x, y, w, h, 1, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.text(x + w / 2, y - 4.9, 3.3, "middle", Svg.bold(Ink.LINE), found.ref());
    svg.text(x + w / 2, y - 1.4, 2.7, "middle", Svg.fill(Ink.SOFT), words);
    side(found, left, x, y, pitch, -1);
    side(found, right, x + w, y, pitch, 1);
  }

  private static String shortTitle(Part part) {
    return part.type().id().startsWith("74") ? part.type().id() : part.type().title();
  }

  private void side(Part part, List<String> names, double x, double y, double pitch, int way) {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        pin(part, names.get(i), x, y + 3.5 + i * pitch, way, true);
      }
    }
  }

  /// A pin's stub, number and name, from the edge of its part.
  void pin(Part part, String name, double x, double y, int way, boolean named) {
    Terminal terminal = terminal(part, name);
    svg.line(x, y, x + way * STUB, y, Svg.stroke(Ink.LINE, 0.35));
    svg.text(
        x + way * 0.8,
        y - 0.7,
        2.1,
        way < 0 ? "end" : "start",
        Svg.fill(Ink.SOFT),
        String.valueOf(terminal.pin().number()));
    if (named) {
      svg.text(
          x - way * 1.2,
          y + 0.95,
          2.6,
          way < 0 ? "start" : "end",
          Svg.fill(Ink.LINE),
          printed(terminal.pin().name()));
    }
    at(terminal, new Spot(x + way * STUB, y, way));
  }

  /// Active-low names as on data sheets, with a bar.
  private static String printed(String name) {
    return name.startsWith("/") ? name.substring(1).replaceAll("(.)", "$1\u0305") : name;
  }

  Terminal terminal(Part part, String key) {
    return part.type().pins().stream()
        .filter(pin -> part.type().key(pin).equals(key))
        .findFirst()
        .map(pin -> new Terminal(part, pin))
        .orElseThrow(() -> new IllegalArgumentException(part.path() + " has no pin " + key));
  }

  /// Records where a pin was drawn.
  void at(Terminal terminal, Spot spot) {
    if (spots.put(terminal.path(), spot) != null) {
      throw new IllegalStateException(terminal.path() + " is drawn twice");
    }
  }

  Spot spot(String pin) {
    Spot spot = spots.get(pin);
    if (spot == null) {
      throw new IllegalArgumentException(pin + " is not on this sheet");
    }
    return spot;
  }

  Net net(String pin) {
    Net net = netOf.get(pin);
    if (net == null) {
      throw new IllegalArgumentException(pin + " is on no net");
    }
    return net;
  }

  /// Ends a pin with the name of its net, or with a cross where it stays open.
  void flag(String pin) {
    Spot spot = spot(pin);
    end(pin);
    if (!netOf.containsKey(pin)) {
      cross(spot);
      return;
    }
    tag(net(pin).name(), spot);
  }

  void flags(String part, String... pins) {
    for (String pin : pins) {
      flag(part + "." + pin);
    }
  }

  private void cross(Spot spot) {
    String style = Svg.stroke(Ink.SOFT, 0.35);
    svg.line(spot.x() - 1.1, spot.y() - 1.1, spot.x() + 1.1, spot.y() + 1.1, style);
    svg.line(spot.x() - 1.1, spot.y() + 1.1, spot.x() + 1.1, spot.y() - 1.1, style);
  }

  /// The name of a net, beside a spot: solid for rails, outlined for signals.
  void tag(String net, Spot spot) {
    boolean rail = net.equals("GND") || net.startsWith("3V3") || net.startsWith("5V");
    String colour = Ink.of(net);
    String label = label(net);
    double width = label.length() * 1.62 + 3;
    int way = spot.way() == 0 ? 1 : spot.way();
    double x = way < 0 ? spot.x() - width : spot.x();
    svg.rect(x, spot.y() - 1.9, width, 3.8, 1.2, Svg.both(rail ? colour : Ink.CARD, colour, 0.35));
    svg.text(
        x + width / 2,
        spot.y() + 0.95,
        2.6,
        "middle",
        rail ? Svg.bold(Ink.CARD) : Svg.bold(colour),
        label);
  }

  static String label(String net) {
    return switch (net) {
      case "3V3" -> "3,3 V";
      case "5V" -> "5 V";
      case "GND" -> "masse";
      default -> net.replace("_NAPPE", "’").replace('_', ' ');
    };
  }

  /// A wire between two pins of one net, through corner points.
  void wire(String from, String to, double... corners) {
    require(net(from), to);
    end(from);
    end(to);
    draw(net(from), spot(from), corners, spot(to));
  }

  /// A wire from a pin to a point of a line drawn with [#line], with a dot where they meet.
  void tap(String pin, String net, double... points) {
    require(net, pin);
    end(pin);
    double[] corners = Arrays.copyOf(points, points.length - 2);
    Spot last = new Spot(points[points.length - 2], points[points.length - 1]);
    draw(net(pin), spot(pin), corners, last);
    dot(net, last.x(), last.y());
  }

  /// A line that carries a net, for pins to tap.
  void line(String net, double... points) {
    String name = net.substring(net.indexOf('.') + 1);
    circuit.net(net);
    svg.path(Svg.stroke(Ink.of(name), 0.55) + " stroke-linejoin=\"round\"", points);
  }

  void dot(String net, double x, double y) {
    svg.circle(x, y, 0.8, Svg.fill(Ink.of(net.substring(net.indexOf('.') + 1))));
  }

  private void draw(Net net, Spot from, double[] corners, Spot to) {
    double[] all = new double[corners.length + 4];
    all[0] = from.x();
    all[1] = from.y();
    System.arraycopy(corners, 0, all, 2, corners.length);
    all[all.length - 2] = to.x();
    all[all.length - 1] = to.y();
    svg.path(Svg.stroke(Ink.of(net.name()), 0.55) + " stroke-linejoin=\"round\"", all);
  }

  private void require(Net net, String pin) {
    require(net.path(), pin);
  }

  private void require(String net, String pin) {
    if (!net(pin).path().equals(net)) {
      throw new IllegalStateException(
          "drawing joins " + pin + " (" + net(pin).path() + ") to " + net);
    }
  }

  /// Marks a pin as finished: wired, named or crossed.
  void end(String pin) {
    spot(pin);
    ended.add(pin);
  }

  /// A resistor, capacitor or fuse between two spots in a line; its two pins are drawn and ended by
  /// what follows.
  Passive passive(String part) {
    return new Passive(this, circuit.part(part));
  }

  /// What the sheet shows: pin to the name of its net, empty where it stays open.
  Map<String, String> drawn() {
    Set<String> loose = new HashSet<>(spots.keySet());
    loose.removeAll(ended);
    if (!loose.isEmpty()) {
      throw new IllegalStateException("pins drawn without an end: " + loose);
    }
    Map<String, String> shown = new HashMap<>();
    spots.keySet().forEach(pin -> shown.put(pin, netOf.containsKey(pin) ? net(pin).name() : ""));
    return shown;
  }
}
