package fr.tablee.hardware;

/// Rail and ground symbols at the ends of standing parts, and the tri-state gate.
final class Marks {

  private final Schematic sheet;
  private final Svg svg;

  Marks(Schematic sheet) {
    this.sheet = sheet;
    this.svg = sheet.svg();
  }

  /// Ends a pin with its rail above it.
  void railAbove(String pin) {
    Spot spot = sheet.spot(pin);
    String net = sheet.net(pin).name();
    sheet.end(pin);
    rail(spot.x(), spot.y(), net);
  }

  void rail(double x, double y, String net) {
    String colour = Ink.of(net);
    svg.line(x, y, x, y - 2, Svg.stroke(colour, 0.5));
    svg.line(x - 2.6, y - 2, x + 2.6, y - 2, Svg.stroke(colour, 0.9));
    svg.text(x, y - 3, 2.6, "middle", Svg.bold(colour), Schematic.label(net));
  }

  /// Ends a pin with ground below it.
  void groundBelow(String pin) {
    if (!sheet.net(pin).isGround()) {
      throw new IllegalStateException(pin + " is not on ground");
    }
    Spot spot = sheet.spot(pin);
    sheet.end(pin);
    ground(spot.x(), spot.y());
  }

  void ground(double x, double y) {
    svg.line(x, y, x, y + 1.4, Svg.stroke(Ink.GROUND, 0.5));
    for (int i = 0; i < 3; i++) {
      double half = 2.4 - i * 0.85;
      svg.line(
          x - half, y + 1.4 + i * 0.9, x + half, y + 1.4 + i * 0.9, Svg.stroke(Ink.GROUND, 0.5));
    }
  }

  /// One gate of a 74x125, its output to the left or right; the enable comes in from above.
  void gate(Part chip, int gate, double x, double y, boolean outputLeft) {
    double tip = outputLeft ? x : x + 9;
    double back = outputLeft ? x + 9 : x;
    svg.d(
        "M%s,%s L%s,%s L%s,%s Z"
            .formatted(
                Svg.n(back), Svg.n(y - 3.8), Svg.n(back), Svg.n(y + 3.8), Svg.n(tip), Svg.n(y)),
        Svg.both(Ink.WASH, Ink.LINE, 0.5) + " stroke-linejoin=\"round\"");
    sheet.pin(chip, "Y" + gate, tip, y, outputLeft ? -1 : 1, false);
    sheet.pin(chip, "A" + gate, back, y, outputLeft ? 1 : -1, false);
    svg.circle(x + 4.5, y - 2.8, 0.85, Svg.both(Ink.CARD, Ink.LINE, 0.4));
    Terminal enable = chip.pin("/OE" + gate);
    svg.text(
        x + (outputLeft ? 3 : 6),
        y - 2,
        2.1,
        outputLeft ? "end" : "start",
        Svg.fill(Ink.SOFT),
        String.valueOf(enable.pin().number()));
    sheet.at(enable, new Spot(x + 4.5, y - 3.7));
    svg.text(
        x + (outputLeft ? 5.9 : 3.1),
        y + 0.8,
        2.2,
        "middle",
        Svg.fill(Ink.LINE),
        chip.ref() + letter(gate));
  }

  private static String letter(int gate) {
    return String.valueOf((char) ('a' + gate - 1));
  }

  /// Supply pins of a logic chip, standing, with its 100 nF beside it.
  void feed(Part chip, String capacitor, double x, double y) {
    svg.rect(x, y, 16, 12, 1, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.text(x + 8, y + 5.4, 3, "middle", Svg.bold(Ink.LINE), chip.ref());
    svg.text(x + 8, y + 9, 2.4, "middle", Svg.fill(Ink.SOFT), chip.type().id());
    Terminal vcc = chip.pin("VCC");
    Terminal gnd = chip.pin("GND");
    svg.text(x + 7.2, y - 0.7, 2.1, "end", Svg.fill(Ink.SOFT), String.valueOf(vcc.pin().number()));
    svg.text(x + 7.2, y + 14.4, 2.1, "end", Svg.fill(Ink.SOFT), String.valueOf(gnd.pin().number()));
    svg.line(x + 8, y, x + 8, y - 3, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x + 8, y + 12, x + 8, y + 15, Svg.stroke(Ink.LINE, 0.35));
    sheet.at(vcc, new Spot(x + 8, y - 3));
    sheet.at(gnd, new Spot(x + 8, y + 15));
    railAbove(vcc.path());
    groundBelow(gnd.path());
    reservoir(capacitor, x + 20, y - 3, y + 15);
  }

  /// A capacitor between its rail and ground.
  void reservoir(String capacitor, double x, double top, double bottom) {
    Passive part = sheet.passive(capacitor);
    part.standing(x, top, bottom);
    railAbove(part.one());
    groundBelow(part.two());
  }

  /// The pins of a connector that all go to ground, as one stub.
  void grounds(Part part, double x, double y, int way, String... names) {
    StringBuilder numbers = new StringBuilder();
    for (String name : names) {
      Terminal terminal = part.pin(name);
      if (!sheet.net(terminal.path()).isGround()) {
        throw new IllegalStateException(terminal.path() + " is not on ground");
      }
      numbers.append(numbers.isEmpty() ? "" : " ").append(terminal.pin().number());
      sheet.at(terminal, new Spot(x + way * 5, y, way));
      sheet.end(terminal.path());
    }
    svg.line(x, y, x + way * 5, y, Svg.stroke(Ink.LINE, 0.35));
    svg.text(
        x - way * 1.2,
        y + 0.95,
        2.3,
        way < 0 ? "start" : "end",
        Svg.fill(Ink.SOFT),
        numbers.toString());
    sheet.tag("GND", new Spot(x + way * 5, y, way));
  }
}
