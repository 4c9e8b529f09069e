package fr.tablee.hardware;

import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;

/// Sheet 4: the lectern's board, one reader behind one gate.
final class LecternSheet {

  private static final String BOARD = "pupitre.";

  private final Schematic sheet;
  private final Marks marks;

  private LecternSheet(Schematic sheet) {
    this.sheet = sheet;
    this.marks = new Marks(sheet);
  }

  static Schematic draw(Circuit circuit) {
    Schematic schematic =
        new Schematic(
            Frame.sheet(
                4,
                6,
                "Carte de pupitre",
                circuit.spec().title(),
                List.of(
                    "La quatrième sortie du décodeur de tête choisit directement ce lecteur : pas de décodeur ici.",
                    "Les trois tampons qui restent sont fermés, entrées à la masse : une entrée en l’air consomme et"
                        + " parasite.")),
            circuit);
    LecternSheet lectern = new LecternSheet(schematic);
    lectern.connectors();
    lectern.reader();
    lectern.spare();
    lectern.feeds();
    return schematic;
  }

  private void connectors() {
    sheet.box(
        BOARD + "J1",
        "nappe de la tête",
        34,
        64,
        28,
        9,
        List.of(),
        List.of("SEL", "SCLK", "MOSI", "MISO", "RST", "A0", "A1", "A2", ""));
    marks.grounds(
        sheet.circuit().part(BOARD + "J1"),
        62,
        139.5,
        1,
        "G2",
        "G4",
        "G6",
        "G8",
        "G10",
        "G12",
        "G14",
        "G16");
    sheet.flags(BOARD + "J1", "A0", "A1", "A2");
    if (!sheet.circuit().parts().stream().anyMatch(part -> part.path().equals(BOARD + "R5"))) {
      sheet.flag(BOARD + "J1.RST");
      return;
    }
    Spot from = sheet.spot(BOARD + "J1.RST");
    Passive series = sheet.passive(BOARD + "R5");
    series.lying(86, from.y(), false);
    sheet.wire(BOARD + "J1.RST", series.one());
    sheet.flag(series.two());
    Passive pull = sheet.passive(BOARD + "R6");
    pull.hanging(93, from.y() + 22, from.y() + 38, "R6");
    marks.railAbove(pull.one());
    sheet.flag(pull.two());
  }

  private void reader() {
    Part reader = sheet.circuit().part(BOARD + "L1");
    boolean hasReset = reader.type().pin("RST").isPresent();
    List<String> right = new ArrayList<>(List.of("VCC", "IRQ", hasReset ? "RST" : "RSTO", "GND"));
    sheet.box(reader.path(), 246, 64, 36, 9, List.of("NSS", "SCK", "MOSI", "MISO"), right);
    sheet.flags(reader.path(), "IRQ", hasReset ? "RST" : "RSTO");
    select();
    sheet.wire(BOARD + "J1.SCLK", BOARD + "L1.SCK");
    sheet.wire(BOARD + "J1.MOSI", BOARD + "L1.MOSI");
    answer();
    Spot vcc = sheet.spot(BOARD + "L1.VCC");
    Spot gnd = sheet.spot(BOARD + "L1.GND");
    Passive small = sheet.passive(BOARD + "CA1");
    Passive big = sheet.passive(BOARD + "CB1");
    small.standing(312, vcc.y(), gnd.y());
    big.standing(334, vcc.y(), gnd.y());
    sheet.line(BOARD + "3V3", vcc.x(), vcc.y(), 358, vcc.y());
    sheet.line(BOARD + "GND", gnd.x(), gnd.y(), 358, gnd.y());
    for (String pin :
        List.of(
            BOARD + "L1.VCC", BOARD + "L1.GND", small.one(), small.two(), big.one(), big.two())) {
      sheet.end(pin);
    }
    sheet.tag("3V3", new Spot(358, vcc.y(), 1));
    sheet.tag("GND", new Spot(358, gnd.y(), 1));
    sheet.svg().text(264, 106, 4.2, "middle", Svg.bold(Ink.LINE), "P");
    sheet
        .svg()
        .text(
            264,
            110.4,
            2.7,
            "middle",
            Svg.fill(Ink.SOFT),
            "adresse " + SlotAddress.of(sheet.circuit().spec().slot(SlotId.LECTERN).orElseThrow()));
  }

  private void select() {
    double y = sheet.spot(BOARD + "J1.SEL").y();
    Passive resistor = sheet.passive(BOARD + "R1");
    resistor.lying(86, y, false);
    sheet.wire(BOARD + "J1.SEL", resistor.one());
    sheet.line(BOARD + "NSS1", 100, y, 241, y);
    sheet.end(resistor.two());
    sheet.end(BOARD + "L1.NSS");
    Passive pull = sheet.passive(BOARD + "R3");
    pull.hanging(126, y - 16, y, "R3");
  }

  private void answer() {
    double y = sheet.spot(BOARD + "J1.MISO").y();
    Part chip = sheet.circuit().part(BOARD + "U2");
    Passive out = sheet.passive(BOARD + "R2");
    out.lying(86, y, true);
    sheet.wire(BOARD + "J1.MISO", out.two());
    marks.gate(chip, 1, 168, y, true);
    sheet.wire(out.one(), chip.path() + ".Y1");
    sheet.wire(chip.path() + ".A1", BOARD + "L1.MISO");
    sheet.tap(chip.path() + "./OE1", BOARD + "NSS1", 172.5, sheet.spot(BOARD + "J1.SEL").y());
    Passive pull = sheet.passive(BOARD + "R4");
    pull.hanging(214, y, y + 16, "R4");
    sheet.end(pull.one());
    sheet.dot(BOARD + "MISO1", 214, y);
    marks.groundBelow(pull.two());
    Passive high = sheet.passive(BOARD + "R3");
    sheet.dot(BOARD + "NSS1", 126, sheet.spot(BOARD + "J1.SEL").y());
    sheet.end(high.two());
    marks.railAbove(high.one());
  }

  private void spare() {
    Part chip = sheet.circuit().part(BOARD + "U2");
    for (int gate = 2; gate <= 4; gate++) {
      double x = 128 + (gate - 2) * 52;
      marks.gate(chip, gate, x, 164, true);
      String enable = chip.path() + "./OE" + gate;
      marks.railAbove(enable);
      sheet.flags(chip.path(), "A" + gate, "Y" + gate);
    }
  }

  private void feeds() {
    sheet.box(
        BOARD + "J2",
        "5 V, de la boîte à fusibles",
        36,
        202,
        24,
        7,
        List.of(),
        List.of("5V", "0V"));
    sheet.flags(BOARD + "J2", "5V", "0V");
    sheet.box(
        BOARD + "VR1", "abaisseur 3,3 V", 112, 202, 28, 7, List.of("VIN", "GND"), List.of("VOUT"));
    sheet.flags(BOARD + "VR1", "VIN", "GND", "VOUT");
    marks.reservoir(BOARD + "C4", 182, 198, 216);
    marks.feed(sheet.circuit().part(BOARD + "U2"), BOARD + "C2", 214, 201);
  }
}
