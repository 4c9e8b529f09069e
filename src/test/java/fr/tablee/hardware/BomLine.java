package fr.tablee.hardware;

import java.util.List;
import java.util.Locale;

/// One line of the bill of materials.
///
/// @param kit `table`, `PN532`, `RC522`, `option`, `cartes` or `baguette`
/// @param count what the quantity follows from: a number, or words that [BomCount] knows
/// @param spares bought on top
/// @param euros for one unit, an order of magnitude
/// @param choice what serves as well
/// @param place where it goes, when the netlist does not say
record BomLine(
    String kit,
    String part,
    String example,
    String count,
    int spares,
    String unit,
    double euros,
    String choice,
    String place) {

  static final String HEAD =
      "lot;pièce;exemple;compte;rechange;quantité;unité;prix unitaire (€);total (€);autre choix;où";

  static BomLine parse(String line) {
    List<String> cells = List.of(line.split(";", -1));
    if (cells.size() != 11) {
      throw new IllegalArgumentException(cells.size() + " cells instead of 11: " + line);
    }
    return new BomLine(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        Integer.parseInt(cells.get(4)),
        cells.get(6),
        Double.parseDouble(cells.get(7).replace(',', '.')),
        cells.get(9),
        cells.get(10));
  }

  String print(int quantity) {
    return String.join(
        ";",
        kit,
        part,
        example,
        count,
        String.valueOf(spares),
        String.valueOf(quantity),
        unit,
        plain(euros),
        plain(euros * quantity),
        choice,
        place);
  }

  /// A number as a French spreadsheet reads it.
  private static String plain(double value) {
    return String.format(Locale.FRENCH, "%.2f", value);
  }
}
