package fr.tablee.hardware;

import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;

/// Sheet 5: the light strip, from the level shifter through one panel's eight pieces, and its way
/// over the whole table.
final class StripSheet {

  private final Schematic sheet;
  private final Marks marks;
  private final Svg svg;
  private final BoardType panel;

  private StripSheet(Schematic sheet) {
    this.sheet = sheet;
    this.marks = new Marks(sheet);
    this.svg = sheet.svg();
    this.panel = sheet.circuit().netlist().board("volet");
  }

  static Schematic draw(Circuit circuit) {
    Schematic schematic =
        new Schematic(
            Frame.sheet(
                5,
                6,
                "Ruban de lumière",
                circuit.spec().title(),
                List.of(
                    "APA102 ou SK9822, 30 LED par mètre, coupé par trois. Le 5 V arrive à chaque volet : il ne suit pas le ruban"
                        + " d’un volet à l’autre.")),
            circuit);
    StripSheet strip = new StripSheet(schematic);
    strip.shifter();
    strip.lectern();
    strip.pieces();
    strip.way();
    return schematic;
  }

  private void shifter() {
    Part chip = sheet.circuit().part("tete.U2");
    for (int gate = 1; gate <= 2; gate++) {
      double y = 30 + (gate - 1) * 22;
      marks.gate(chip, gate, 60, y, false);
      sheet.flag(chip.path() + ".A" + gate);
      Passive resistor = sheet.passive("tete.R" + (8 + gate));
      resistor.lying(86, y, false);
      sheet.wire(chip.path() + ".Y" + gate, resistor.one());
      enableToGround(chip, gate);
    }
    sheet.box(
        "tete.J5",
        "ruban, vers le volet gauche",
        144,
        32.5,
        24,
        8,
        List.of("D", "C", "G"),
        List.of());
    sheet.wire("tete.R9.2", "tete.J5.D", 120, 30, 120, sheet.spot("tete.J5.D").y());
    sheet.wire("tete.R10.2", "tete.J5.C", 124, 52, 124, sheet.spot("tete.J5.C").y());
    sheet.flag("tete.J5.G");
    for (int gate = 3; gate <= 4; gate++) {
      double x = 208 + (gate - 3) * 44;
      marks.gate(chip, gate, x, 43, false);
      marks.railAbove(chip.path() + "./OE" + gate);
      sheet.flags(chip.path(), "A" + gate, "Y" + gate);
    }
    svg.text(236, 56, 2.7, "middle", Svg.fill(Ink.SOFT), "portes libres, fermées");
  }

  private void enableToGround(Part chip, int gate) {
    String enable = chip.path() + "./OE" + gate;
    Spot spot = sheet.spot(enable);
    sheet.end(enable);
    svg.path(
        Svg.stroke(Ink.GROUND, 0.5),
        spot.x(),
        spot.y(),
        spot.x(),
        spot.y() - 3.4,
        spot.x() + 8,
        spot.y() - 3.4);
    sheet.tag(sheet.net(enable).name(), new Spot(spot.x() + 8, spot.y() - 3.4, 1));
  }

  private void lectern() {
    sheet.box("pupitre.J3", "du volet droit", 308, 29, 20, 8, List.of(), List.of("D", "C", "G"));
    sheet.box(
        "pupitre.D1",
        "pupitre",
        366,
        21,
        24,
        8,
        List.of("5V", "DI", "CI", "GND"),
        List.of("", "DO", "CO", ""));
    sheet.wire("pupitre.J3.D", "pupitre.D1.DI");
    sheet.wire("pupitre.J3.C", "pupitre.D1.CI");
    sheet.flags("pupitre.J3", "G");
    sheet.flags("pupitre.D1", "5V", "GND", "DO", "CO");
  }

  private void pieces() {
    String board = panel.copies().getFirst();
    svg.text(14, 72, 4, "start", Svg.bold(Ink.LINE), "Un volet");
    svg.text(
        35,
        72,
        2.9,
        "start",
        Svg.fill(Ink.SOFT),
        "huit morceaux, d’abord la rangée A, puis la rangée B ; les trois volets sont pareils");
    sheet.box(board + ".J3", "ruban, entrée", 16, 96, 22, 8, List.of(), List.of("D", "C", "G"));
    sheet.flag(board + ".J3.G");
    for (int n = 1; n <= panel.readers(); n++) {
      double x = 84 + ((n - 1) % 4) * 74;
      double y = n <= 4 ? 88 : 150;
      sheet.box(
          board + ".D" + n,
          slots(n),
          x,
          y,
          28,
          8,
          List.of("5V", "DI", "CI", "GND"),
          List.of("", "DO", "CO", ""));
      sheet.flags(board + ".D" + n, "5V", "GND");
      leds(x, y);
    }
    sheet.wire(board + ".J3.D", board + ".D1.DI");
    sheet.wire(board + ".J3.C", board + ".D1.CI");
    for (int n = 1; n < panel.readers(); n++) {
      chain(board, n, "DO", "DI", 0);
      chain(board, n, "CO", "CI", 4);
    }
    sheet.box(board + ".J4", "ruban, sortie", 374, 158, 22, 8, List.of("D", "C", "G"), List.of());
    sheet.wire(board + ".D8.DO", board + ".J4.D");
    sheet.wire(board + ".D8.CO", board + ".J4.C");
    sheet.flag(board + ".J4.G");
  }

  private void chain(String board, int n, String out, String in, double shift) {
    String from = board + ".D" + n + "." + out;
    String to = board + ".D" + (n + 1) + "." + in;
    if (n == 4) {
      double right = 352 - shift;
      double left = 58 + shift;
      double middle = 134 - shift;
      sheet.wire(
          from,
          to,
          right,
          sheet.spot(from).y(),
          right,
          middle,
          left,
          middle,
          left,
          sheet.spot(to).y());
    } else {
      sheet.wire(from, to);
    }
  }

  private void leds(double x, double y) {
    for (int i = 0; i < 3; i++) {
      svg.rect(x + 8.6 + i * 4.2, y + 25, 2.8, 2.8, 0.5, Svg.both(Ink.CARD, Ink.STRIP, 0.35));
    }
  }

  private String slots(int n) {
    return String.join(
        " · ",
        panel.copies().stream()
            .map(copy -> sheet.circuit().slots().get(copy + ".L" + n).name())
            .toList());
  }

  /// Every slot of the table in the order of the strip, with its LEDs' numbers.
  private void way() {
    svg.text(14, 206, 4, "start", Svg.bold(Ink.LINE), "Le chemin sur la table");
    svg.text(
        60,
        206,
        2.9,
        "start",
        Svg.fill(Ink.SOFT),
        "numéros des LED, tels que le programme les allume");
    List<SlotSpec> slots =
        sheet.circuit().spec().slots().stream()
            .sorted((one, other) -> Integer.compare(one.leds().getFirst(), other.leds().getFirst()))
            .toList();
    double pitch = 392.0 / slots.size();
    for (int i = 0; i < slots.size(); i++) {
      double x = 14 + i * pitch;
      double y = 214;
      if (i > 0) {
        svg.line(x - 1.6, y + 8, x, y + 8, Svg.stroke(Ink.STRIP, 0.6));
      }
      svg.rect(x, y, pitch - 1.6, 16, 1.2, Svg.both(Ink.WASH, Ink.STRIP, 0.4));
      svg.text(
          x + (pitch - 1.6) / 2,
          y + 6.6,
          3.3,
          "middle",
          Svg.bold(Ink.LINE),
          slots.get(i).id().name());
      svg.text(
          x + (pitch - 1.6) / 2,
          y + 12.2,
          2.7,
          "middle",
          Svg.fill(Ink.SOFT),
          slots.get(i).leds().getFirst() + "–" + slots.get(i).leds().getLast());
    }
  }
}
