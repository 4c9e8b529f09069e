package fr.tablee.hardware;

import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.List;

/// Sheet 3: one panel's board, its decoder, its eight readers and their buffers. The three panels
/// are alike: the first is drawn.
final class PanelSheet {

  private static final double ROW = 30;
  private static final double TOP = 24;
  private static final double SCLK = 166;
  private static final double MOSI = 173;
  private static final double MISO = 180;

  private final Schematic sheet;
  private final Marks marks;
  private final String board;
  private final List<String> copies;

  private PanelSheet(Schematic sheet, BoardType type) {
    this.sheet = sheet;
    this.marks = new Marks(sheet);
    this.copies = type.copies();
    this.board = copies.getFirst();
  }

  static Schematic draw(Circuit circuit) {
    Schematic schematic =
        new Schematic(
            Frame.sheet(
                3,
                6,
                "Carte de volet",
                circuit.spec().title(),
                List.of(
                    "Une carte par volet, trois fois la même. Chaque lecteur répond par son tampon, ouvert par sa seule"
                        + " sélection.")),
            circuit);
    PanelSheet panel = new PanelSheet(schematic, circuit.netlist().board("volet"));
    panel.inputs();
    panel.decoder();
    panel.buses();
    for (int n = 1; n <= 8; n++) {
      panel.reader(n, TOP + (n - 1) * ROW);
    }
    panel.feeds();
    return schematic;
  }

  private String path(String ref) {
    return board + "." + ref;
  }

  private void inputs() {
    sheet.box(
        path("J1"),
        "nappe de la tête",
        20,
        96,
        26,
        7,
        List.of(),
        List.of("A0", "A1", "A2", "SEL", "SCLK", "MOSI", "MISO", "RST", ""));
    marks.grounds(
        sheet.circuit().part(path("J1")),
        46,
        155.5,
        1,
        "G2",
        "G4",
        "G6",
        "G8",
        "G10",
        "G12",
        "G14",
        "G16");
    for (int line = 0; line < 3; line++) {
      Passive resistor = sheet.passive(path("R" + (line + 1)));
      Spot from = sheet.spot(path("J1.A" + line));
      resistor.lying(56, from.y(), false);
      sheet.wire(path("J1.A" + line), resistor.one());
    }
    Passive select = sheet.passive(path("R4"));
    select.lying(56, sheet.spot(path("J1.SEL")).y(), false);
    sheet.wire(path("J1.SEL"), select.one());
    sheet.flags(path("J1"), "SCLK", "MOSI", "RST");
    Passive miso = sheet.passive(path("R5"));
    miso.lying(56, sheet.spot(path("J1.MISO")).y(), true);
    sheet.wire(path("J1.MISO"), miso.two());
    sheet.flag(miso.one());
  }

  private void decoder() {
    sheet.box(
        path("U1"),
        104,
        92.5,
        26,
        7,
        List.of("", "A0", "A1", "A2", "/E1", "/E2", "E3", ""),
        List.of("Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"));
    for (int line = 0; line < 3; line++) {
      Spot to = sheet.spot(path("U1.A" + line));
      Spot from = sheet.spot(path("R" + (line + 1) + ".2"));
      sheet.wire(path("R" + (line + 1) + ".2"), path("U1.A" + line), 90, from.y(), 90, to.y());
    }
    Spot enable = sheet.spot(path("U1./E1"));
    Spot select = sheet.spot(path("R4.2"));
    sheet.wire(path("R4.2"), path("U1./E1"), 76, select.y(), 76, enable.y());
    Passive pull = sheet.passive(path("R6"));
    pull.hanging(83, 146, 162, "R6", pull.two(), pull.one());
    sheet.flags(path("U1"), "/E2", "E3");
    sheet.tap(pull.two(), path("SEL"), 83, enable.y());
    sheet.flag(pull.one());
  }

  private void buses() {
    double bottom = TOP + 7 * ROW;
    sheet.line(path("SCLK"), SCLK, TOP - 6, SCLK, bottom + 5);
    sheet.line(path("MOSI"), MOSI, TOP - 6, MOSI, bottom + 10);
    sheet.line(path("MISO"), MISO, TOP - 6, MISO, bottom + 15);
    upright("SCLK", SCLK);
    upright("MOSI", MOSI);
    upright("MISO", MISO);
  }

  private void upright(String net, double x) {
    sheet
        .svg()
        .open("transform=\"translate(" + Svg.n(x) + " " + Svg.n(TOP - 6) + ") rotate(-90)\"");
    sheet.tag(net, new Spot(0, 0, 1));
    sheet.svg().close();
  }

  private void reader(int n, double y) {
    Part reader = sheet.circuit().part(path("L" + n));
    boolean hasReset = reader.type().pin("RST").isPresent();
    List<String> right = new ArrayList<>(List.of("VCC", "IRQ", hasReset ? "RST" : "RSTO", "GND"));
    sheet.box(reader.path(), 264, y - 3.5, 34, 5, List.of("NSS", "SCK", "MOSI", "MISO"), right);
    sheet.flags(reader.path(), "IRQ", hasReset ? "RST" : "RSTO");
    select(n, y);
    sheet.tap(reader.path() + ".SCK", path("SCLK"), SCLK, y + 5);
    sheet.tap(reader.path() + ".MOSI", path("MOSI"), MOSI, y + 10);
    answer(n, y);
    supply(n, y);
    slots(n, y);
  }

  /// The fan of selects: outputs of the upper half climb, those of the lower half fall, and none
  /// crosses another.
  private void select(int n, double y) {
    Spot from = sheet.spot(path("U1.Y" + (n - 1)));
    double x = n <= 4 ? 138 + 3 * n : 138 + 3 * (9 - n);
    sheet.line(path("NSS" + n), from.x(), from.y(), x, from.y(), x, y, 259, y);
    sheet.end(path("U1.Y" + (n - 1)));
    sheet.end(path("L" + n + ".NSS"));
  }

  private void answer(int n, double y) {
    Part chip = sheet.circuit().part(path("U" + (2 + (n - 1) / 4)));
    int gate = 1 + (n - 1) % 4;
    marks.gate(chip, gate, 200, y + 15, true);
    sheet.tap(chip.path() + "./OE" + gate, path("NSS" + n), 204.5, y);
    sheet.tap(chip.path() + ".Y" + gate, path("MISO"), MISO, y + 15);
    String input = chip.path() + ".A" + gate;
    String output = path("L" + n + ".MISO");
    sheet.wire(input, output);
    Passive pull = sheet.passive(path("RN1"));
    String leg = path("RN1.R" + n);
    pull.hanging(238, y + 15, y + 26, "RN1", leg, n == 1 ? path("RN1.COM") : "");
    sheet.svg().text(236.6, y + 17.6, 2.1, "end", Svg.fill(Ink.SOFT), String.valueOf(n + 1));
    sheet.end(leg);
    sheet.dot(path("MISO" + n), 238, y + 15);
    if (n == 1) {
      marks.groundBelow(path("RN1.COM"));
    } else {
      marks.ground(238, y + 26);
    }
  }

  private void supply(int n, double y) {
    Spot vcc = sheet.spot(path("L" + n + ".VCC"));
    Spot gnd = sheet.spot(path("L" + n + ".GND"));
    Passive small = sheet.passive(path("CA" + n));
    Passive big = sheet.passive(path("CB" + n));
    small.standing(326, y, y + 15);
    big.standing(345, y, y + 15);
    sheet.line(path("3V3"), vcc.x(), y, 366, y);
    sheet.line(path("GND"), gnd.x(), y + 15, 366, y + 15);
    for (String pin :
        List.of(
            path("L" + n + ".VCC"),
            small.one(),
            big.one(),
            path("L" + n + ".GND"),
            small.two(),
            big.two())) {
      sheet.end(pin);
    }
    sheet.tag("3V3", new Spot(366, y, 1));
    sheet.tag("GND", new Spot(366, y + 15, 1));
  }

  private void slots(int n, double y) {
    StringBuilder names = new StringBuilder();
    StringBuilder addresses = new StringBuilder();
    for (String copy : copies) {
      SlotSpec slot =
          sheet.circuit().spec().slot(sheet.circuit().slots().get(copy + ".L" + n)).orElseThrow();
      names.append(names.isEmpty() ? "" : " · ").append(slot.id());
      addresses.append(addresses.isEmpty() ? "adresse " : ", ").append(SlotAddress.of(slot));
    }
    sheet.svg().text(366, y + 7, 3.6, "start", Svg.bold(Ink.LINE), names.toString());
    sheet.svg().text(366, y + 10.8, 2.6, "start", Svg.fill(Ink.SOFT), addresses.toString());
  }

  private void feeds() {
    sheet.box(
        path("J2"), "5 V, de la boîte à fusibles", 24, 24, 22, 6, List.of(), List.of("5V", "0V"));
    sheet.flags(path("J2"), "5V", "0V");
    marks.reservoir(path("C5"), 67.5, 20, 40);
    Part regulator = sheet.circuit().part(path("VR1"));
    sheet.box(
        regulator.path(), "abaisseur 3,3 V", 98, 24, 26, 7, List.of("VIN", "GND"), List.of("VOUT"));
    sheet.flags(regulator.path(), "VIN", "GND", "VOUT");
    marks.reservoir(path("C4"), 98, 50, 68);
    marks.feed(sheet.circuit().part(path("U1")), path("C1"), 11, 188);
    marks.feed(sheet.circuit().part(path("U2")), path("C2"), 43, 188);
    marks.feed(sheet.circuit().part(path("U3")), path("C3"), 75, 188);
    if (sheet.circuit().parts().stream().anyMatch(part -> part.path().equals(path("U4")))) {
      resets();
    }
  }

  /// The decoder of resets: the same address, another enable.
  private void resets() {
    marks.feed(sheet.circuit().part(path("U4")), path("C6"), 107, 188);
    sheet.box(
        path("U4"),
        80,
        220,
        26,
        5.2,
        List.of("A0", "A1", "A2", "/E1", "/E2", "E3"),
        List.of("Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"));
    sheet.flags(
        path("U4"), "A0", "A1", "A2", "/E2", "E3", "Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7");
    Spot enable = sheet.spot(path("U4./E1"));
    Passive series = sheet.passive(path("R7"));
    series.lying(24, enable.y(), false);
    sheet.flag(series.one());
    sheet.wire(series.two(), path("U4./E1"));
    Passive pull = sheet.passive(path("R8"));
    pull.hanging(44, enable.y(), enable.y() + 16, "R8", pull.two(), pull.one());
    sheet.end(pull.two());
    sheet.dot(path("RST_CHOIX"), 44, enable.y());
    sheet.flag(pull.one());
  }
}
