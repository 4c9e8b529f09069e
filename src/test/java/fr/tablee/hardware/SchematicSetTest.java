package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.TableSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchematicSetTest {

  static List<TableSpec> boards() {
    return Kit.boards();
  }

  /// The sheets are drawn from the netlist; this counts that nothing of it is left out, pin by pin.
  @ParameterizedTest
  @MethodSource("boards")
  void theSheetsShowEveryPinOfEveryBoardOnItsNet(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    Map<String, Net> nets = circuit.netOfPin();
    Map<String, String> wanted = new HashMap<>();
    for (BoardType board : circuit.netlist().boards()) {
      String copy = board.copies().getFirst();
      for (Part part : circuit.parts()) {
        if (part.board().equals(copy)) {
          for (PartType.Pin pin : part.type().pins()) {
            String path = new Terminal(part, pin).path();
            wanted.put(path, nets.containsKey(path) ? nets.get(path).name() : "");
          }
        }
      }
    }
    assertThat(SchematicSet.drawn(circuit)).containsExactlyInAnyOrderEntriesOf(wanted);
  }

  @ParameterizedTest
  @MethodSource("boards")
  void theCopiesOfABoardAreWiredAlike(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    for (BoardType board : circuit.netlist().boards()) {
      for (String copy : board.copies()) {
        assertThat(wiring(circuit, copy)).isEqualTo(wiring(circuit, board.copies().getFirst()));
      }
    }
  }

  private static Map<String, List<String>> wiring(Circuit circuit, String board) {
    Map<String, List<String>> wiring = new HashMap<>();
    circuit.nets().stream()
        .filter(net -> net.board().equals(board))
        .forEach(net ->
            wiring.put(
                net.name(),
                net.terminals().stream()
                    .map(pin -> pin.part().ref() + "." + pin.pin().number())
                    .toList()));
    return wiring;
  }
}
