package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitTest {

  static List<TableSpec> boards() {
    return Kit.boards();
  }

  @ParameterizedTest
  @MethodSource("boards")
  void obeysTheElectricalRules(TableSpec spec) {
    assertThat(ElectricalRules.breaches(Kit.circuit(spec))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("boards")
  void hasOneReaderUnderEachSlotAndNoOther(TableSpec spec) {
    assertThat(Kit.circuit(spec).slots().values())
        .containsExactlyInAnyOrderElementsOf(spec.slots().stream().map(SlotSpec::id).toList());
  }

  @ParameterizedTest
  @MethodSource("boards")
  void anAddressChoosesTheReaderOfItsSlotAloneAndOnlyWhileTheSelectIsLow(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    for (SlotSpec slot : spec.slots()) {
      assertThat(chosen(circuit, SlotAddress.of(slot), false))
          .as("address %d, select low", SlotAddress.of(slot))
          .containsExactly(slot.id());
      assertThat(chosen(circuit, SlotAddress.of(slot), true))
          .as("address %d, select high", SlotAddress.of(slot))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void onlyTheChosenReadersAnswerReachesThePi(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    String miso = circuit.pi().path() + "." + PiRole.pins(spec).get("miso");
    for (SlotSpec slot : spec.slots()) {
      String chosen = circuit.reader(slot.id()).path();
      for (boolean level : new boolean[] {false, true}) {
        Map<String, Boolean> answers = new HashMap<>();
        circuit.readers().forEach(reader -> answers.put(reader.path(), !level));
        answers.put(chosen, level);
        LogicProbe probe =
            new LogicProbe(circuit, pins(circuit, SlotAddress.of(slot), false), answers);
        assertThat(probe.level(miso)).as("%s answers %s", slot.id(), level).contains(level);
        assertThat(probe.fights()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("boards")
  void nobodyIsChosenAndTheAnswerLineIsLowWhileThePiSleeps(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    LogicProbe probe = new LogicProbe(circuit, Map.of(), Map.of());
    for (Part reader : circuit.readers()) {
      assertThat(probe.level(reader.path() + ".NSS")).as(reader.path()).contains(true);
    }
    assertThat(probe.level(circuit.pi().path() + "." + PiRole.pins(spec).get("miso")))
        .contains(false);
  }

  @ParameterizedTest
  @MethodSource("boards")
  void theClockReachesEveryReaderAndTheStripsWiresItsFirstLed(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    Joints joints = Joints.of(circuit, true);
    Map<String, Net> nets = circuit.netOfPin();
    for (String[] way : new String[][] {{"sclk", ".SCK"}, {"mosi", ".MOSI"}}) {
      Net pi = nets.get(circuit.pi().path() + "." + PiRole.pins(spec).get(way[0]));
      for (Part reader : circuit.readers()) {
        assertThat(joints.conductor(nets.get(reader.path() + way[1])))
            .as(reader.path())
            .isEqualTo(joints.conductor(pi));
      }
    }
    LogicProbe probe =
        new LogicProbe(circuit, Map.of("strip_data", true, "strip_clock", false), Map.of());
    assertThat(probe.level("gauche.D1.DI")).contains(true);
    assertThat(probe.level("gauche.D1.CI")).contains(false);
  }

  @ParameterizedTest
  @MethodSource("boards")
  void theStripMeetsTheSlotsInTheOrderOfTheTableFile(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    Joints joints = Joints.of(circuit, true);
    Map<String, Net> nets = circuit.netOfPin();
    List<Integer> leds = new ArrayList<>();
    String wire = joints.conductor(nets.get("gauche.D1.DI"));
    List<Part> left = new ArrayList<>(circuit.ofType("ruban-3-led"));
    while (!left.isEmpty()) {
      String here = wire;
      Part next =
          left.stream()
              .filter(piece -> joints.conductor(nets.get(piece.path() + ".DI")).equals(here))
              .findFirst()
              .orElseThrow(() -> new AssertionError("the strip ends before " + left));
      left.remove(next);
      SlotId slot = circuit.slots().get(next.board() + ".L" + next.ref().substring(1));
      leds.addAll(spec.slot(slot).orElseThrow().leds());
      Net out = nets.get(next.path() + ".DO");
      wire = out == null ? "" : joints.conductor(out);
    }
    assertThat(leds)
        .hasSize(spec.leds())
        .containsExactlyElementsOf(leds.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("boards")
  void theResetLineReachesTheAddressedReaderAlone(TableSpec spec) {
    Circuit circuit = Kit.circuit(spec);
    if (circuit.readers().getFirst().type().pin("RST").isEmpty()) {
      assertThat(circuit.netOfPin()).doesNotContainKey("tete.X1.37");
      return;
    }
    for (SlotSpec slot : spec.slots()) {
      for (boolean level : new boolean[] {false, true}) {
        Map<String, Boolean> pins = pins(circuit, SlotAddress.of(slot), true);
        pins.put("reset", level);
        LogicProbe probe = new LogicProbe(circuit, pins, Map.of());
        assertThat(
                circuit.readers().stream()
                    .filter(reader -> !probe.level(reader.path() + ".RST").orElseThrow())
                    .map(reader -> circuit.slots().get(reader.path()))
                    .toList())
            .as("address %s, reset %s", slot.id(), level)
            .isEqualTo(level ? List.of() : List.of(slot.id()));
      }
    }
  }

  private static List<SlotId> chosen(Circuit circuit, int address, boolean select) {
    LogicProbe probe = new LogicProbe(circuit, pins(circuit, address, select), Map.of());
    assertThat(probe.fights()).as("address %d", address).isEmpty();
    return circuit.readers().stream()
        .filter(reader -> !probe.level(reader.path() + ".NSS").orElseThrow())
        .map(reader -> circuit.slots().get(reader.path()))
        .toList();
  }

  private static Map<String, Boolean> pins(Circuit circuit, int address, boolean select) {
    Map<String, Boolean> pins = new HashMap<>();
    int lines = SlotAddress.decoder(circuit.spec()).addressLinesBcm().size();
    for (int line = 0; line < lines; line++) {
      pins.put("address" + line, (address >> line & 1) == 1);
    }
    pins.put("select", select);
    return pins;
  }
}
