package fr.tablee.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sheet 6: the supply, the fuses, and the sums of currents.
final class PowerSheet {

  private final Schematic sheet;
  private final Svg svg;
  private final PowerSum sum;

  private PowerSheet(Schematic sheet) {
    this.sheet = sheet;
    this.svg = sheet.svg();
    this.sum = new PowerSum(sheet.circuit());
  }

  static Schematic draw(Circuit circuit) {
    Schematic schematic =
        new Schematic(
            Frame.sheet(
                6,
                6,
                "Alimentation",
                circuit.spec().title(),
                List.of(
                    "Chaque branche a son fusible. Le 3,3 V des lecteurs naît sur chaque carte ; celui du Pi ne sert qu’à la"
                        + " carte de tête.",
                    "Courants prudents, tirés des fiches techniques ; rien ici n’a été mesuré : le montage demande de le"
                        + " faire.")),
            circuit);
    PowerSheet power = new PowerSheet(schematic);
    power.fuses();
    power.drops();
    power.sums();
    power.radio();
    return schematic;
  }

  private void fuses() {
    sheet.box("alim.PS1", "bloc secteur 5 V 5 A", 20, 76, 30, 16, List.of(), List.of("+5V", "0V"));
    sheet.line("alim.5V_BLOC", 55, 79.5, 74, 79.5, 74, 34, 74, 154);
    sheet.end("alim.PS1.+5V");
    sheet.line("alim.GND", 55, 95.5, 66, 95.5, 66, 42, 66, 162);
    sheet.end("alim.PS1.0V");
    String[] to = {
      "volet gauche", "volet du centre", "volet droit", "pupitre", "carte de tête et Pi"
    };
    for (int n = 1; n <= 5; n++) {
      double y = 34 + (n - 1) * 30;
      Passive fuse = sheet.passive("alim.F" + n);
      fuse.lying(88, y, false);
      sheet.tap(fuse.one(), "alim.5V_BLOC", 74, y);
      String connector = "alim.J" + n;
      sheet.box(connector, to[n - 1], 134, y - 3.5, 20, 8, List.of("5V", "0V"), List.of());
      sheet.wire(fuse.two(), connector + ".5V");
      sheet.tap(connector + ".0V", "alim.GND", 66, y + 8);
      cable(connector, y);
    }
  }

  private Cable cable(String connector) {
    return sheet.circuit().netlist().cables().stream()
        .filter(each -> each.from().equals(connector))
        .findFirst()
        .orElseThrow();
  }

  private void cable(String connector, double y) {
    Cable cable = cable(connector);
    svg.text(
        158,
        y + 2.4,
        2.8,
        "start",
        Svg.fill(Ink.LINE),
        "2 × " + French.number(cable.section(), 2) + " mm², " + cable.millimetres() + " mm");
    svg.text(158, y + 6.4, 2.8, "start", Svg.fill(Ink.SOFT), "jusqu’à " + cable.toConnector());
  }

  private String title(String board) {
    return sheet.circuit().spec().panels().stream()
        .filter(panel -> panel.id().equals(board))
        .map(panel -> panel.title().toLowerCase(Locale.FRENCH))
        .findFirst()
        .orElse(board.equals("tete") ? "tête et Pi" : board);
  }

  /// What each pair of wires loses, there and back.
  private void drops() {
    svg.text(20, 196, 4, "start", Svg.bold(Ink.LINE), "Ce que perdent les fils");
    double y = 204;
    for (int n = 1; n <= 5; n++) {
      Cable cable = cable("alim.J" + n);
      int current = cable.toBoard().equals("tete") ? sum.head() : sum.branch(cable.toBoard());
      svg.text(20, y, 3.1, "start", Svg.fill(Ink.LINE), title(cable.toBoard()));
      svg.text(82, y, 3.1, "end", Svg.fill(Ink.SOFT), milliamps(current));
      svg.text(
          106,
          y,
          3.1,
          "end",
          Svg.bold(Ink.LINE),
          Math.round(2 * cable.ohms() * current) + "\u00a0mV");
      y += 6.4;
    }
    svg.text(
        20,
        y + 2,
        2.8,
        "start",
        Svg.fill(Ink.SOFT),
        "Le Pi se plaint sous 4,63 V : table en charge, lire au moins 5,0 V à la boîte à fusibles.");
  }

  private void sums() {
    double x = 222;
    svg.text(x, 24, 4, "start", Svg.bold(Ink.LINE), "Au pire, sous 5 V");
    String[] heads = {"branche", "3,3 V", "abaisseur", "ruban", "somme", "fusible"};
    double[] columns = {x, x + 62, x + 88, x + 112, x + 138, x + 164};
    row(columns, 32, heads, true);
    double y = 39;
    List<String> boards = List.of("gauche", "centre", "droite", "pupitre");
    for (int i = 0; i < boards.size(); i++) {
      String board = boards.get(i);
      row(
          columns,
          y,
          new String[] {
            title(board),
            milliamps(sum.rail(board)),
            milliamps(sum.converter(board)),
            milliamps(sum.strip(board)),
            milliamps(sum.branch(board)),
            fuse(i + 1)
          },
          false);
      y += 7;
    }
    row(
        columns,
        y,
        new String[] {"tête et Pi", "–", "–", "–", milliamps(sum.head()), fuse(5)},
        false);
    y += 10;
    svg.line(x, y - 5.6, x + 176, y - 5.6, Svg.stroke(Ink.LINE, 0.4));
    total(x, y, "toute la table, ruban compté une fois à son budget", milliamps(sum.total()));
    total(x, y + 7, "le bloc secteur donne", milliamps(sum.currents().supplyLimitMilliamps()));
    total(x, y + 14, "il reste", milliamps(sum.spare()));
  }

  private void row(double[] columns, double y, String[] cells, boolean head) {
    for (int i = 0; i < cells.length; i++) {
      svg.text(
          i == 0 ? columns[0] : columns[i] + 12,
          y,
          head ? 2.7 : 3.1,
          i == 0 ? "start" : "end",
          head ? Svg.fill(Ink.SOFT) : Svg.fill(Ink.LINE),
          cells[i]);
    }
  }

  private void total(double x, double y, String what, String value) {
    svg.text(x, y, 3.1, "start", Svg.fill(Ink.LINE), what);
    svg.text(x + 150, y, 3.1, "end", Svg.bold(Ink.LINE), value);
  }

  private String fuse(int n) {
    return sheet.circuit().part("alim.F" + n).type().id().endsWith("3A") ? "3 A" : "2 A";
  }

  private static String milliamps(int value) {
    return French.amperes(value);
  }

  /// Why the readers' sum is not 25 fields: only one radio group is on at a time.
  private void radio() {
    double x = 222;
    double y = 124;
    Currents.Reader reader = sum.reader();
    svg.text(x, y, 4, "start", Svg.bold(Ink.LINE), "Les lecteurs, groupe radio par groupe radio");
    svg.text(
        x,
        y + 6.4,
        2.9,
        "start",
        Svg.fill(Ink.SOFT),
        "%s : %d mA au repos, %d mA champ allumé, comptés sous 3,3 V."
            .formatted(
                sheet.circuit().readers().getFirst().type().title(),
                reader.idle(),
                reader.field()));
    double most = 0;
    Map<Integer, Long> groups = sum.fields("");
    int all = sheet.circuit().readers().size();
    for (long on : groups.values()) {
      most = Math.max(most, on * reader.field() + (all - on) * (double) reader.idle());
    }
    int row = 0;
    for (var group : groups.entrySet()) {
      long on = group.getValue();
      double here = on * reader.field() + (all - on) * (double) reader.idle();
      double top = y + 12 + row * 10;
      double idle = 96 * (all - on) * reader.idle() / most;
      double field = 96 * on * reader.field() / most;
      svg.text(
          x,
          top + 4.6,
          3.1,
          "start",
          Svg.fill(Ink.LINE),
          "groupe " + group.getKey() + " : " + on + " champs");
      svg.rect(x + 42, top, field, 6.4, 0.8, Svg.fill(Ink.THREE_VOLTS));
      svg.rect(x + 42 + field, top, idle, 6.4, 0.8, Svg.both(Ink.WASH, Ink.THREE_VOLTS, 0.35));
      svg.text(
          x + 45 + field + idle,
          top + 4.6,
          3.1,
          "start",
          Svg.bold(Ink.LINE),
          milliamps((int) here));
      row++;
    }
    double top = y + 16 + row * 10;
    svg.rect(x + 42, top, 5, 4, 0.8, Svg.fill(Ink.THREE_VOLTS));
    svg.text(x + 49, top + 3.1, 2.8, "start", Svg.fill(Ink.SOFT), "champ allumé");
    svg.rect(x + 72, top, 5, 4, 0.8, Svg.both(Ink.WASH, Ink.THREE_VOLTS, 0.35));
    svg.text(x + 79, top + 3.1, 2.8, "start", Svg.fill(Ink.SOFT), "au repos");
    svg.text(
        x,
        top + 14,
        2.9,
        "start",
        Svg.fill(Ink.SOFT),
        "Si le programme allumait tout un volet d’un coup : %s sous 3,3 V ; l’abaisseur doit en donner %s."
            .formatted(
                milliamps(sum.railWithEveryFieldOn("gauche")),
                milliamps(sum.currents().regulatorLimitMilliamps())));
  }
}
