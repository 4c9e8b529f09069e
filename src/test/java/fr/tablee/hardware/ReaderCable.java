package fr.tablee.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The eight-wire cable from a board to a reader, for both modules: which wire goes to which pin,
/// with the capacitors at its foot. Pins come from the netlist's types.
final class ReaderCable {

  private static final List<String> COLOURS =
      List.of(
          "#7b4b2a", "#c8322b", "#e07b1f", "#e3b919", "#3f8f4f", "#2f62a8", "#7a4fa0", "#8a8a8a");
  private static final List<String> NAMES =
      List.of("marron", "rouge", "orange", "jaune", "vert", "bleu", "violet", "gris");

  private ReaderCable() {}

  static String draw(Netlist netlist) {
    Svg svg =
        Frame.plain(
            "La nappe d’un lecteur",
            "les deux modules",
            List.of(
                "Une nappe arc-en-ciel de 8 fils, 300 mm. Le fil 1 va sur la broche 1 du module ; à l’autre bout, chaque fil va où"
                    + " la liste des liaisons le dit.",
                "Les deux condensateurs se soudent au pied du module, entre VCC et GND, pattes courtes : c’est là qu’ils"
                    + " servent."));
    module(
        svg,
        netlist.types().get("lecteur-pn532"),
        14,
        43,
        41,
        "interrupteurs : 1 sur OFF, 2 sur ON (SPI)");
    module(
        svg,
        netlist.types().get("lecteur-mfrc522"),
        216,
        40,
        60,
        "3,3 V seulement : 5 V le détruit");
    return svg.toString();
  }

  private static void module(Svg svg, PartType type, double x, double w, double h, String caution) {
    double scale = 1.25;
    double top = 96;
    double boardWidth = 84;
    double boardHeight = h * scale * 1.2;
    svg.text(x + 4, 66, 5, "start", Svg.bold(Ink.LINE), capital(type.title()));
    svg.text(x + 4, 72.4, 3.1, "start", Svg.fill(Ink.FIVE_VOLTS), caution);
    svg.text(
        x + 4,
        78,
        2.9,
        "start",
        Svg.fill(Ink.SOFT),
        "carte de %s × %s mm".formatted(Svg.n(w), Svg.n(h)));
    svg.rect(
        x + 4,
        top,
        boardWidth,
        boardHeight,
        3,
        Svg.both(type.id().contains("pn532") ? "#f4d9d4" : "#d6e4f1", Ink.LINE, 0.5));
    for (int turn = 0; turn < 3; turn++) {
      svg.rect(
          x + 11 + turn * 2.4,
          top + 6 + turn * 2.4,
          56 - turn * 4.8,
          boardHeight - 12 - turn * 4.8,
          3,
          Svg.stroke(Ink.SOFT, 0.35));
    }
    svg.text(x + 39, top + boardHeight / 2 + 1, 3.1, "middle", Svg.fill(Ink.SOFT), "antenne");
    double pitch = 7;
    double first = top + boardHeight / 2 - 3.5 * pitch;
    for (PartType.Pin pin : type.pins()) {
      wire(svg, type, pin, x + 4 + boardWidth, first + (pin.number() - 1) * pitch);
    }
    foot(svg, type, x, first, pitch);
  }

  private static void wire(Svg svg, PartType type, PartType.Pin pin, double edge, double y) {
    String colour = colour(pin);
    boolean open = pin.kind() == PinKind.FREE;
    svg.circle(edge - 3.4, y, 1.3, Svg.both("#d9b44a", Ink.LINE, 0.3));
    svg.text(edge - 6, y + 1, 2.6, "end", Svg.bold(Ink.LINE), printed(type, pin));
    svg.line(
        edge - 2,
        y,
        edge + 62,
        y,
        Svg.stroke(colour, open ? 0.6 : 1.5) + (open ? " stroke-dasharray=\"1.5 1.5\"" : ""));
    svg.text(
        edge + 65,
        y + 1,
        2.9,
        "start",
        Svg.fill(Ink.LINE),
        pin.number() + "  " + NAMES.get(pin.number() - 1));
    svg.text(edge + 82, y + 1, 2.9, "start", Svg.bold(open ? Ink.SOFT : Ink.LINE), goes(pin));
  }

  /// The wire's colour in the rainbow cable.
  static String colour(PartType.Pin pin) {
    return COLOURS.get(pin.number() - 1);
  }

  /// The names that the modules' own silk screen bears.
  static String printed(PartType type, PartType.Pin pin) {
    Map<String, String> silk =
        type.id().contains("pn532") ? Map.of("NSS", "SS") : Map.of("NSS", "SDA", "VCC", "3.3V");
    return silk.getOrDefault(pin.name(), pin.name());
  }

  private static String goes(PartType.Pin pin) {
    return switch (pin.name()) {
      case "NSS" -> "NSSn";
      case "SCK" -> "SCLK";
      case "MISO" -> "MISOn";
      case "RST" -> "RSTn";
      case "VCC" -> "3,3 V";
      case "GND" -> "masse";
      case "MOSI" -> "MOSI";
      default -> "coupé";
    };
  }

  private static void foot(Svg svg, PartType type, double x, double first, double pitch) {
    double vcc = first + (type.pin("VCC").orElseThrow().number() - 1) * pitch;
    double gnd = first + (type.pin("GND").orElseThrow().number() - 1) * pitch;
    capacitor(svg, x + 108, vcc, gnd, "100 nF", false);
    capacitor(svg, x + 130, vcc, gnd, "100 µF", true);
  }

  private static void capacitor(
      Svg svg, double x, double vcc, double gnd, String value, boolean polar) {
    double middle = (vcc + gnd) / 2;
    double half = polar ? 2.6 : 2;
    svg.circle(x, vcc, 0.9, Svg.fill(Ink.LINE)).circle(x, gnd, 0.9, Svg.fill(Ink.LINE));
    svg.line(x, vcc, x, gnd, Svg.stroke(Ink.LINE, 0.5));
    svg.rect(
        x - half,
        middle - half,
        2 * half,
        2 * half,
        polar ? half : 1,
        Svg.both(polar ? "#dfe3e8" : "#f0c36a", Ink.LINE, 0.45));
    svg.text(x, Math.max(vcc, gnd) + 4.4, 2.6, "middle", Svg.bold(Ink.LINE), value);
    if (polar) {
      svg.text(x - 3.2, vcc + (vcc < gnd ? 3 : -1.4), 2.8, "end", Svg.bold(Ink.LINE), "+");
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }
}
