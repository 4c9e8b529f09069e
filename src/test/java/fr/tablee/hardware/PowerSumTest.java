package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.PanelSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PowerSumTest {

  /// A blade fuse may carry three quarters of its rating for ever.
  private static final double FUSE_SHARE = 0.75;

  /// Ampere that a flexible conductor of one square millimetre carries in a closed box, prudently.
  private static final double AMPERES_PER_SQUARE_MILLIMETRE = 6;

  static List<TableSpec> boards() {
    return Kit.boards();
  }

  @ParameterizedTest
  @MethodSource("boards")
  void theSupplyFeedsTheWholeTableAtItsWorst(TableSpec spec) {
    PowerSum sum = new PowerSum(Kit.circuit(spec));
    assertThat(sum.total()).isLessThanOrEqualTo(sum.currents().supplyLimitMilliamps());
  }

  @ParameterizedTest
  @MethodSource("boards")
  void aConverterSurvivesEveryFieldOfItsPanelAtOnce(TableSpec spec) {
    PowerSum sum = new PowerSum(Kit.circuit(spec));
    for (String board : eaters(spec)) {
      assertThat(sum.railWithEveryFieldOn(board))
          .as(board)
          .isLessThanOrEqualTo(sum.currents().regulatorLimitMilliamps());
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void eachFuseHoldsItsBranchAndProtectsItsWires(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    PowerSum sum = new PowerSum(circuit);
    Map<String, Net> nets = circuit.netOfPin();
    List<Part> fuses =
        circuit.parts().stream().filter(part -> part.type().id().startsWith("fusible")).toList();
    assertThat(fuses).hasSize(eaters(spec).size() + 1);
    for (Part fuse : fuses) {
      int rating = Integer.parseInt(fuse.type().id().replaceAll("\\D", "")) * 1000;
      Cable cable = cableBehind(circuit, nets, fuse);
      String board = cable.toBoard();
      int branch = board.equals("tete") ? sum.head() : sum.branch(board);
      assertThat((double) branch).as(board).isLessThanOrEqualTo(rating * FUSE_SHARE);
      assertThat((double) rating)
          .as("wires to %s", board)
          .isLessThanOrEqualTo(cable.section() * AMPERES_PER_SQUARE_MILLIMETRE * 1000);
      assertThat(2 * cable.ohms() * branch).as("millivolts lost to %s", board).isLessThan(100);
    }
  }

  private static Cable cableBehind(Circuit circuit, Map<String, Net> nets, Part fuse) {
    Net behind = nets.get(fuse.pin("2").path());
    return circuit.netlist().cables().stream()
        .filter(cable ->
            cable.fromBoard().equals("alim")
                && behind.equals(nets.get(circuit.part(cable.from()).pin("5V").path())))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> eaters(TableSpec spec) {
    List<String> boards = new ArrayList<>(spec.panels().stream().map(PanelSpec::id).toList());
    boards.add("pupitre");
    return boards;
  }
}
