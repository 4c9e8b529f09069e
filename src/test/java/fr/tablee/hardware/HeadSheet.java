package fr.tablee.hardware;

import java.util.List;
import java.util.stream.IntStream;

/// Sheet 1: the Pi's header, the decoder of panels and the four ribbon cables.
final class HeadSheet {

  private static final List<String> SIGNALS =
      List.of("SCLK", "MOSI", "MISO", "SEL", "A0", "A1", "A2", "RST");
  private static final String[] GROUNDS = {"G2", "G4", "G6", "G8", "G10", "G12", "G14", "G16"};

  private HeadSheet() {}

  static Schematic draw(Circuit circuit) {
    Schematic sheet =
        new Schematic(
            Frame.sheet(
                2,
                6,
                "Raspberry Pi et carte de tête",
                circuit.spec().title(),
                List.of(
                    "La broche CE valide U1 : hors d’un échange, aucun lecteur n’est choisi. R11 tient ce repos tant que le"
                        + " Pi dort.",
                    "Les lignes A3 et A4 choisissent le volet, ou le pupitre ; A0 à A2 choisissent le lecteur, sur la carte de"
                        + " volet.")),
            circuit);
    Marks marks = new Marks(sheet);
    header(sheet);
    decoder(sheet, marks);
    connectors(sheet, marks);
    power(sheet, marks);
    if (circuit.parts().stream().anyMatch(part -> part.path().equals("tete.U3"))) {
      resets(sheet, marks);
    }
    return sheet;
  }

  private static void header(Schematic sheet) {
    List<String> odd = IntStream.range(0, 20).mapToObj(i -> String.valueOf(2 * i + 1)).toList();
    List<String> even = IntStream.range(0, 20).mapToObj(i -> String.valueOf(2 * i + 2)).toList();
    sheet.box("tete.X1", 40, 30, 34, 7.4, odd, even);
    sheet.flags("tete.X1", odd.toArray(String[]::new));
    sheet.flags("tete.X1", even.toArray(String[]::new));
  }

  private static void decoder(Schematic sheet, Marks marks) {
    sheet.box(
        "tete.U1",
        158,
        40,
        26,
        6,
        List.of("A0", "A1", "A2", "", "/E1", "/E2", "E3", ""),
        List.of("Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"));
    sheet.flags("tete.U1", "A0", "A1", "A2", "/E2", "E3", "Y4", "Y5", "Y6", "Y7");
    Passive pull = sheet.passive("tete.R11");
    pull.hanging(132, 44, 60, "R11");
    marks.railAbove(pull.one());
    Spot enable = sheet.spot("tete.U1./E1");
    sheet.line("tete.CE", 126, enable.y(), enable.x(), enable.y());
    sheet.end("tete.U1./E1");
    sheet.tag("CE", new Spot(126, enable.y(), -1));
    sheet.tap(pull.two(), "tete.CE", 132, enable.y());
  }

  private static void connectors(Schematic sheet, Marks marks) {
    String[] names = {"volet gauche", "volet du centre", "volet droit", "pupitre"};
    double[] bus = {226, 233, 240, 0, 254, 261, 268, 275};
    double top = 22;
    double bottom = 249;
    for (int s = 0; s < SIGNALS.size(); s++) {
      if (s != 3 && s != 7) {
        String net = SIGNALS.get(s);
        double last = 49 + 3 * 56 + 5.2 * s;
        sheet.line("tete." + net, bus[s], top + 4, bus[s], last);
        vertical(sheet, net, bus[s], top + 4);
      }
    }
    for (int j = 1; j <= 4; j++) {
      double y = 45.5 + (j - 1) * 56;
      String part = "tete.J" + j;
      sheet.box(part, "nappe vers le " + names[j - 1], 334, y, 34, 5.2, SIGNALS, List.of());
      marks.grounds(sheet.circuit().part(part), 368, y + 3.5 + 3.5 * 5.2, 1, GROUNDS);
      for (int s = 0; s < SIGNALS.size(); s++) {
        String pin = part + "." + SIGNALS.get(s);
        Spot at = sheet.spot(pin);
        if (s < 2) {
          Passive resistor = sheet.passive("tete.R" + (s * 4 + j));
          double x = s == 0 ? 306 : 288;
          resistor.lying(x, at.y(), false);
          sheet.tap(resistor.one(), "tete." + SIGNALS.get(s), bus[s], at.y());
          sheet.wire(resistor.two(), pin);
        } else if (s == 7) {
          sheet.flag(pin);
        } else if (s != 3) {
          sheet.tap(pin, "tete." + SIGNALS.get(s), bus[s], at.y());
        }
      }
      Spot select = sheet.spot(part + ".SEL");
      double x = 197 + 6 * (j - 1);
      sheet.wire(
          "tete.U1.Y" + (j - 1),
          part + ".SEL",
          x,
          sheet.spot("tete.U1.Y" + (j - 1)).y(),
          x,
          select.y());
    }
    pulls(sheet, marks, bus, bottom);
  }

  private static void vertical(Schematic sheet, String net, double x, double y) {
    sheet.svg().open("transform=\"translate(" + Svg.n(x) + " " + Svg.n(y) + ") rotate(-90)\"");
    sheet.tag(net, new Spot(0, 0, 1));
    sheet.svg().close();
  }

  private static void pulls(Schematic sheet, Marks marks, double[] bus, double y) {
    Passive miso = sheet.passive("tete.R12");
    miso.hanging(226, y - 12, y + 4, "R12");
    double misoY = 49 + 3 * 56 + 5.2 * 2;
    sheet.tap(miso.one(), "tete.MISO", 226, misoY, bus[2], misoY);
    marks.groundBelow(miso.two());
  }

  private static void power(Schematic sheet, Marks marks) {
    marks.feed(sheet.circuit().part("tete.U1"), "tete.C1", 88, 210);
    marks.feed(sheet.circuit().part("tete.U2"), "tete.C2", 127, 210);
    sheet.box("tete.J6", 46, 234, 22, 6, List.of(), List.of("5V", "0V"));
    sheet.flags("tete.J6", "5V", "0V");
    marks.reservoir("tete.C3", 26, 234, 252);
    sheet.svg().text(57, 254, 2.7, "middle", Svg.fill(Ink.SOFT), "5 V de la boîte à fusibles, F5");
  }

  /// The second decoder, which says whose reset is meant.
  private static void resets(Schematic sheet, Marks marks) {
    sheet.box(
        "tete.U3",
        158,
        130,
        26,
        6,
        List.of("A0", "A1", "A2", "", "/E1", "/E2", "E3", ""),
        List.of("Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"));
    sheet.flags(
        "tete.U3", "A0", "A1", "A2", "/E2", "E3", "Y0", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7");
    Spot enable = sheet.spot("tete.U3./E1");
    Passive pull = sheet.passive("tete.R13");
    pull.hanging(132, 134, 150, "R13");
    marks.railAbove(pull.one());
    sheet.line("tete.RESET", 126, enable.y(), enable.x(), enable.y());
    sheet.end("tete.U3./E1");
    sheet.tag("RESET", new Spot(126, enable.y(), -1));
    sheet.tap(pull.two(), "tete.RESET", 132, enable.y());
    marks.feed(sheet.circuit().part("tete.U3"), "tete.C4", 166, 210);
  }
}
