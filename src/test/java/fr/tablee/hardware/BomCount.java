package fr.tablee.hardware;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many of a line, from the netlist and the table file. The words of the column « compte »:
///
/// ```
/// 4                          that many
/// pièce 74HC125              as many as the netlist has; « sauf alim », « sur alim » leave out or keep one board
/// lecteurs, emplacements     the table's
/// cartes de jeu              panels and lectern: what stands on feet
/// décodeurs de remise à zéro one for each panel and one for the head
/// mètres de nappe 16 fils    the cables of that name, end to end, rounded up
/// mètres de ruban, de baguette
/// 0,3 × lecteurs             a factor before any of them
/// ```
final class BomCount {

  private static final Pattern FACTOR = Pattern.compile("([0-9,]+) × (.*)");
  private static final Pattern PART = Pattern.compile("pièce (\\S+)(?: (sauf|sur) (\\S+))?");
  private static final double LEDS_PER_METRE = 30;

  private final Circuit circuit;

  BomCount(Circuit circuit) {
    this.circuit = circuit;
  }

  int quantity(BomLine line) {
    return (int) Math.ceil(of(line.count()) - 1e-9) + line.spares();
  }

  private double of(String count) {
    Matcher factor = FACTOR.matcher(count);
    if (factor.matches()) {
      return Double.parseDouble(factor.group(1).replace(',', '.')) * of(factor.group(2));
    }
    Matcher part = PART.matcher(count);
    if (part.matches()) {
      return parts(part.group(1), part.group(2), part.group(3));
    }
    if (count.startsWith("mètres de ")) {
      return Math.ceil(metres(count.substring("mètres de ".length())));
    }
    return switch (count) {
      case "lecteurs", "emplacements" -> circuit.readers().size();
      case "décodeurs de remise à zéro", "cartes de jeu" -> circuit.spec().panels().size() + 1;
      default -> Integer.parseInt(count);
    };
  }

  private double parts(String type, String how, String board) {
    if (type.startsWith("lecteur-")) {
      return circuit.readers().size();
    }
    if (!circuit.netlist().types().containsKey(type)) {
      throw new IllegalArgumentException("no type " + type + " in the netlist");
    }
    return circuit.ofType(type).stream()
        .filter(part -> how == null || part.board().equals(board) == how.equals("sur"))
        .count();
  }

  private double metres(String what) {
    if (what.equals("ruban")) {
      return circuit.spec().leds() / LEDS_PER_METRE;
    }
    if (what.equals("baguette")) {
      double panel = 2 * PanelPlan.WIDTH + 2 * (PanelPlan.HEIGHT - 2 * PanelPlan.BATTEN);
      double lectern = 2 * LecternPlan.WIDTH + 2 * (LecternPlan.HEIGHT - 2 * PanelPlan.BATTEN);
      return (panel * circuit.spec().panels().size() + lectern) / 1000;
    }
    double millimetres =
        circuit.netlist().cables().stream()
            .filter(cable -> cable.what().equals(what))
            .mapToInt(Cable::millimetres)
            .sum();
    if (millimetres == 0) {
      throw new IllegalArgumentException("no cable named " + what);
    }
    return millimetres / 1000;
  }
}
