package fr.tablee.hardware;

import fr.tablee.hardware.PartType.Pin;

/// Draws two-legged parts, lying or standing, with reference and value.
final class Passive {

  private final Schematic sheet;
  private final Part part;
  private final Svg svg;

  Passive(Schematic sheet, Part part) {
    this.sheet = sheet;
    this.part = part;
    this.svg = sheet.svg();
  }

  private String pin(int index) {
    return part.path() + "." + part.type().key(part.type().pins().get(index));
  }

  private void legs(Spot first, Spot second) {
    Pin one = part.type().pins().getFirst();
    Pin two = part.type().pins().getLast();
    sheet.at(new Terminal(part, one), first);
    sheet.at(new Terminal(part, two), second);
  }

  /// A resistor lying between x and x + 14, its first pin at the left unless turned round.
  void lying(double x, double y, boolean turned) {
    boolean fuse = part.type().id().startsWith("fusible");
    svg.line(x, y, x + 3, y, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x + 11, y, x + 14, y, Svg.stroke(Ink.LINE, 0.35));
    svg.rect(x + 3, y - 1.3, 8, 2.6, fuse ? 1.3 : 0, Svg.both(Ink.CARD, Ink.LINE, 0.4));
    if (fuse) {
      svg.line(x + 3, y, x + 11, y, Svg.stroke(Ink.LINE, 0.35));
    }
    svg.text(x + 7, y - 2.1, 2.5, "middle", Svg.fill(Ink.LINE), part.ref() + "  " + value());
    Spot left = new Spot(x, y, -1);
    Spot right = new Spot(x + 14, y, 1);
    legs(turned ? right : left, turned ? left : right);
  }

  /// A capacitor standing between two levels, its first pin at the top, with the marks of rails at
  /// both ends.
  void standing(double x, double top, double bottom) {
    double middle = (top + bottom) / 2;
    boolean polar = part.type().pins().getFirst().name().equals("+");
    svg.line(x, top, x, middle - 0.8, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x, middle + 0.8, x, bottom, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x - 2.4, middle - 0.8, x + 2.4, middle - 0.8, Svg.stroke(Ink.LINE, 0.6));
    svg.line(x - 2.4, middle + 0.8, x + 2.4, middle + 0.8, Svg.stroke(Ink.LINE, 0.6));
    if (polar) {
      svg.text(x - 1.6, middle - 1.7, 2.6, "end", Svg.fill(Ink.LINE), "+");
    }
    svg.text(x + 3.2, middle - 0.5, 2.5, "start", Svg.fill(Ink.LINE), part.ref());
    svg.text(x + 3.2, middle + 2.5, 2.5, "start", Svg.fill(Ink.SOFT), value());
    legs(new Spot(x, top), new Spot(x, bottom));
  }

  /// A pull resistor standing between two levels, its pin `first` at the top.
  void hanging(double x, double top, double bottom, String label) {
    hanging(x, top, bottom, label, pin(0), pin(1));
  }

  void hanging(double x, double top, double bottom, String label, String first, String second) {
    double middle = (top + bottom) / 2;
    svg.line(x, top, x, middle - 3, Svg.stroke(Ink.LINE, 0.35));
    svg.line(x, middle + 3, x, bottom, Svg.stroke(Ink.LINE, 0.35));
    svg.rect(x - 1.2, middle - 3, 2.4, 6, 0, Svg.both(Ink.CARD, Ink.LINE, 0.4));
    svg.text(x + 2.4, middle - 0.3, 2.5, "start", Svg.fill(Ink.LINE), label);
    svg.text(x + 2.4, middle + 2.7, 2.5, "start", Svg.fill(Ink.SOFT), value());
    put(first, new Spot(x, top));
    put(second, new Spot(x, bottom));
  }

  private void put(String pin, Spot spot) {
    if (!pin.isEmpty()) {
      sheet.at(sheet.terminal(part, pin.substring(pin.lastIndexOf('.') + 1)), spot);
    }
  }

  private String value() {
    return switch (part.type().id()) {
      case "reseau-8x100k" -> "100 kΩ";
      case "fusible-3A" -> "3 A";
      case "fusible-2A" -> "2 A";
      default -> part.type().title();
    };
  }

  String one() {
    return pin(0);
  }

  String two() {
    return pin(1);
  }
}
