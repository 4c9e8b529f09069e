package fr.tablee.hardware;

import fr.tablee.table.HeaderPin;
import fr.tablee.table.Kit.Wand;
import fr.tablee.table.Kit.WandReader;
import fr.tablee.table.TableSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two wand kits on one sheet: the PN532 module wire by wire on the Pi's header, and the USB
/// reader. Pins come from the wand's table file and the module's type in the netlist.
final class WandWiring {

  private static final double WIDTH = 297;
  private static final double HEIGHT = 150;
  private static final double PITCH = 5;
  private static final double HEADER_X = 52;
  private static final double HEADER_Y = 28;
  private static final double MODULE_X = 122;

  /// MISO, MOSI, SCLK, CE0, CE1 of SPI0.
  private static final int[] SPI0 = {9, 10, 11, 8, 7};

  private static final int SUPPLY = 1;
  private static final int GROUND = 6;

  private final Svg svg = new Svg(WIDTH, HEIGHT, "Le câblage de la baguette");
  private final PartType module;
  private final PartType header;
  private final Map<String, Integer> pins = new LinkedHashMap<>();

  private WandWiring(TableSpec table, Netlist netlist) {
    module = netlist.types().get("lecteur-pn532");
    header = netlist.types().get("raspberry-pi");
    if (!(table.kit() instanceof Wand wand
        && wand.reader() instanceof WandReader.OnSpi chip
        && chip.select().spiBus() == 0)) {
      throw new IllegalArgumentException(table.id() + " has no wand on SPI0");
    }
    pins.put("SCK", HeaderPin.ofBcm(SPI0[2]));
    pins.put("MISO", HeaderPin.ofBcm(SPI0[0]));
    pins.put("MOSI", HeaderPin.ofBcm(SPI0[1]));
    pins.put("NSS", HeaderPin.ofBcm(SPI0[3 + chip.select().chipSelect()]));
    pins.put("VCC", SUPPLY);
    pins.put("GND", GROUND);
  }

  static String draw(TableSpec table, Netlist netlist) {
    WandWiring sheet = new WandWiring(table, netlist);
    sheet.svg.rect(0, 0, WIDTH, HEIGHT, 3, Svg.fill(Ink.PAPER));
    sheet.header();
    sheet.module();
    sheet.usb();
    return sheet.svg.toString();
  }

  private static double pinX(int pin) {
    return HEADER_X + (pin % 2 == 1 ? 0 : PITCH);
  }

  private static double pinY(int pin) {
    int row = (pin - 1) / 2;
    return HEADER_Y + row * PITCH;
  }

  private void header() {
    title(12, "Un PN532 sur le Raspberry Pi");
    svg.text(
        12, 19, 3, "start", Svg.fill(Ink.SOFT), "le connecteur vu de dessus, broche 1 en haut");
    svg.rect(
        HEADER_X - 3.5,
        HEADER_Y - 3.5,
        PITCH + 7,
        19 * PITCH + 7,
        1,
        Svg.both("#33363d", Ink.LINE, 0.4));
    for (PartType.Pin pin : header.pins()) {
      boolean used = pins.containsValue(pin.number());
      svg.circle(
          pinX(pin.number()), pinY(pin.number()), 1.35, Svg.fill(used ? "#f2cf63" : "#8b8f98"));
    }
    for (int row = 1; row < 40; row += 2) {
      String text =
          Stream.of(row, row + 1)
              .filter(pins::containsValue)
              .map(pin -> pin + "\u00a0" + words(header.pins().get(pin - 1).name()))
              .collect(Collectors.joining(" · "));
      if (!text.isEmpty()) {
        svg.text(HEADER_X - 5.5, pinY(row) + 1.1, 3, "end", Svg.bold(Ink.LINE), text);
      }
    }
  }

  private static String words(String name) {
    return switch (name) {
      case "3V3" -> "3,3 V";
      case "GND" -> "masse";
      default -> name;
    };
  }

  private void module() {
    double top = 36;
    svg.rect(MODULE_X, top, 56, 68, 2, Svg.both("#f4d9d4", Ink.LINE, 0.5));
    for (int turn = 0; turn < 3; turn++) {
      svg.rect(
          MODULE_X + 19 + turn * 2,
          top + 8 + turn * 2,
          32 - turn * 4,
          52 - turn * 4,
          2,
          Svg.stroke(Ink.SOFT, 0.35));
    }
    svg.text(MODULE_X + 35, top + 35, 3, "middle", Svg.fill(Ink.SOFT), "antenne");
    svg.text(MODULE_X + 28, top - 3, 3.6, "middle", Svg.bold(Ink.LINE), "module PN532 V3");
    for (PartType.Pin pin : module.pins()) {
      double y = top + 9 + (pin.number() - 1) * 7;
      Integer to = pins.get(pin.name());
      if (to != null) {
        wire(ReaderCable.colour(pin), to, y);
      }
      svg.circle(
          MODULE_X + 3.2, y, 1.3, Svg.both(to == null ? "#c9c2b6" : "#d9b44a", Ink.LINE, 0.3));
      svg.text(
          MODULE_X + 6,
          y + 1,
          2.7,
          "start",
          to == null ? Svg.fill(Ink.SOFT) : Svg.bold(Ink.LINE),
          ReaderCable.printed(module, pin));
    }
    switches(MODULE_X + 8, top + 76);
  }

  private void wire(String colour, int pin, double y) {
    double x = pinX(pin);
    double from = pinY(pin);
    // A wire of the inner row passes between two pins of the outer one.
    double lane = pin % 2 == 1 ? from + PITCH / 2 : from;
    double out = HEADER_X + PITCH + 22;
    svg.d(
        "M%s,%s L%s,%s H%s C%s,%s %s,%s %s,%s H%s"
            .formatted(
                Svg.n(x),
                Svg.n(from),
                Svg.n(pin % 2 == 1 ? x + PITCH / 2 : x),
                Svg.n(lane),
                Svg.n(out),
                Svg.n(out + 28),
                Svg.n(lane),
                Svg.n(MODULE_X - 30),
                Svg.n(y),
                Svg.n(MODULE_X - 4),
                Svg.n(y),
                Svg.n(MODULE_X + 2)),
        Svg.stroke(colour, 1.2) + " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  }

  /// The module's two switches, as SPI wants them.
  private void switches(double x, double y) {
    svg.text(x - 8, y + 4.4, 3, "start", Svg.fill(Ink.FIVE_VOLTS), "SPI :");
    for (int i = 0; i < 2; i++) {
      double at = x + 4 + i * 20;
      boolean on = i == 1;
      svg.rect(at, y, 11, 5.6, 0.8, Svg.both(Ink.CARD, Ink.LINE, 0.4));
      svg.rect(at + (on ? 5.6 : 0.6), y + 0.6, 4.8, 4.4, 0.5, Svg.fill(Ink.FIVE_VOLTS));
      svg.text(
          at + 5.5,
          y + 10,
          2.8,
          "middle",
          Svg.bold(Ink.LINE),
          (i + 1) + (on ? " sur ON" : " sur OFF"));
    }
  }

  private void usb() {
    double x = 204;
    svg.line(196, 10, 196, HEIGHT - 10, Svg.stroke(Ink.FAINT, 0.4));
    title(x, "Ou un lecteur USB (PC/SC)");
    svg.text(x, 19, 3, "start", Svg.fill(Ink.SOFT), "rien à souder");
    svg.rect(x + 4, 34, 46, 30, 2, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.rect(x + 8, 38, 38, 22, 1, Svg.both(Ink.CARD, Ink.SOFT, 0.3));
    svg.rect(x, 64, 54, 4, 1.6, Svg.both(Ink.WASH, Ink.LINE, 0.5));
    svg.text(x + 27, 50.2, 3, "middle", Svg.bold(Ink.LINE), "PC ou Pi, pcscd");
    svg.d(
        "M%s,66 C%s,66 %s,92 %s,104"
            .formatted(Svg.n(x + 54), Svg.n(x + 74), Svg.n(x + 66), Svg.n(x + 58)),
        Svg.stroke(Ink.GROUND, 1.4));
    svg.text(x + 70, 80, 3, "start", Svg.bold(Ink.LINE), "USB");
    svg.rect(x + 30, 100, 34, 26, 5, Svg.both("#e7e9ec", Ink.LINE, 0.5));
    svg.rect(x + 36, 105, 22, 16, 2, Svg.stroke(Ink.SOFT, 0.35));
    svg.text(x + 47, 114.2, 3, "middle", Svg.bold(Ink.LINE), "lecteur");
    svg.text(x + 47, 133, 3, "middle", Svg.fill(Ink.SOFT), "antenne vers les étiquettes");
  }

  private void title(double x, String text) {
    svg.text(x, 13, 4.6, "start", Svg.bold(Ink.LINE), text);
  }
}
