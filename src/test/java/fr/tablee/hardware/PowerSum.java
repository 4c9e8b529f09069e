package fr.tablee.hardware;

import fr.tablee.table.TableSpec.SlotSpec;
import java.util.Map;
import java.util.stream.Collectors;

/// What the table draws at worst: the strip at its budget, every reader awake, the biggest radio
/// group's fields on, the Pi busy. Milliamperes.
final class PowerSum {

  private static final double SUPPLY_VOLTS = 5;
  private static final double RAIL_VOLTS = 3.3;

  /// What an APA102's own controller draws when dark.
  private static final int LED_IDLE = 1;

  private final Circuit circuit;
  private final Currents currents;

  PowerSum(Circuit circuit) {
    this.circuit = circuit;
    this.currents = circuit.netlist().currents();
  }

  /// Radio group to how many readers it lights together, on a board or (empty name) on all.
  Map<Integer, Long> fields(String board) {
    return circuit.spec().slots().stream()
        .filter(slot -> board.isEmpty() || boardOf(slot).equals(board))
        .collect(Collectors.groupingBy(SlotSpec::radioGroup, Collectors.counting()));
  }

  private static String boardOf(SlotSpec slot) {
    return slot.panel().orElse("pupitre");
  }

  int readers(String board) {
    return (int)
        circuit.readers().stream()
            .filter(reader -> board.isEmpty() || reader.board().equals(board))
            .count();
  }

  private long mostFields(String board) {
    return fields(board).values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  Currents.Reader reader() {
    return currents.readers().get(circuit.readers().getFirst().type().id());
  }

  /// 3.3 V of a board, radio groups kept.
  int rail(String board) {
    long on = mostFields(board);
    long chips =
        circuit.parts().stream()
            .filter(part -> part.board().equals(board) && part.type().id().startsWith("74HC"))
            .count();
    return (int)
        (on * reader().field()
            + (readers(board) - on) * reader().idle()
            + chips * currents.logicMilliamps());
  }

  /// 3.3 V of a board with every field on at once: what a fault in the program could ask for.
  int railWithEveryFieldOn(String board) {
    return readers(board) * reader().field();
  }

  /// A board's converter, seen from the 5 V side.
  int converter(String board) {
    return (int)
        Math.ceil(rail(board) * RAIL_VOLTS / SUPPLY_VOLTS / currents.regulatorEfficiency());
  }

  int leds(String board) {
    return circuit.spec().slots().stream()
        .filter(slot -> boardOf(slot).equals(board))
        .mapToInt(slot -> slot.leds().size())
        .sum();
  }

  /// The board's LEDs all white, or the strip's whole budget where that is less.
  int strip(String board) {
    int white =
        leds(board) * (3 * circuit.spec().strip().orElseThrow().channelMilliamps() + LED_IDLE);
    return Math.min(white, circuit.spec().strip().orElseThrow().budgetMilliamps());
  }

  /// A panel's or the lectern's branch at 5 V.
  int branch(String board) {
    return converter(board) + strip(board);
  }

  int head() {
    return currents.piMilliamps() + 2 * currents.logicMilliamps();
  }

  /// The whole table at 5 V. The strip counts once, with its budget; the biggest radio group counts
  /// once, not once a board.
  int total() {
    long on = mostFields("");
    double rails =
        on * reader().field()
            + (circuit.readers().size() - on) * (double) reader().idle()
            + circuit.ofType("74HC125").size() * currents.logicMilliamps()
            + circuit.ofType("74HC138").size() * currents.logicMilliamps();
    return (int)
        Math.ceil(
            rails * RAIL_VOLTS / SUPPLY_VOLTS / currents.regulatorEfficiency()
                + circuit.spec().strip().orElseThrow().budgetMilliamps()
                + head());
  }

  int spare() {
    return currents.supplyLimitMilliamps() - total();
  }

  Currents currents() {
    return currents;
  }
}
