package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules are worth what they catch: each case spoils one line of the netlist, as a slip of the
/// iron would.
class ElectricalRulesTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          U1.E3 U2.VCC U3.VCC        | U1.E3 U3.VCC               | gauche.U2.VCC is on no net
          3V3: VR1.VOUT U1.VCC       | 3V3: VR1.VOUT J2.5V U1.VCC | gauche.J2.5V is on 2 nets
          5V: J2.5V VR1.VIN C5.+     | 5V: VR1.VIN C5.+ J3.D      | gauche.VR1.VIN is fed by nothing
          U1./E1 R11.2               | R11.2                      | tete.U1./E1 is an input left open
          MISO: U{u}.Y{k}            | MISO: L{n}.IRQ             | gauche.L1.IRQ must stay open
          MISO: U{u}.Y{k}            | MISO: U{u}.Y{k} L{n}.MISO  | and is no tri-state buffer
          X1.1 U1.VCC                | X1.1 J6.5V U1.VCC          | joins the rails
          5V: J6.5V X1.2 X1.4        | 5V: J6.5V U1.E3 X1.2 X1.4  | tete.U1.E3 stands on another rail than its own
          D: R9.2 J5.D               | D: J5.D                    | gauche.D1.DI is driven by nothing
          C: R10.2 J5.C              | C: R10.1 J5.C              | on 2 nets
          5V: D{n}.5V                | 3V3: D{n}.5V               | gauche.D1.5V wants the rail 5V
          3V3: L{n}.VCC CA{n}.1      | 5V: L{n}.VCC CA{n}.1       | gauche.L1.VCC wants the rail 3V3
          RN1.COM C1.2               | C1.2                       | gauche.RN1.COM is on no net
          A4: X1.@address4 U1.A1     | A4: X1.7 U1.A1             | tete.X1.7 is wired, but no role of the table
          CA{n}: C100n               | CA{n}: R10k                | gauche has too few 100 nF
          DI{n}: D{n}.DI             | DI{n}: D{n}.DI U3.Y4       | wants 5V, gauche.U3.Y4 gives 3V3
          R4.2 U1./E1 R6.2           | R4.2 U1./E1                | gauche.R6.2 is on no net
          """)
  void tellsTheSlip(String right, String wrong, String breach, @TempDir Path folder)
      throws IOException {
    String netlist = Files.readString(Kit.NETLIST);
    assertThat(netlist).contains(right);
    Path spoilt = folder.resolve("netlist.yaml");
    Files.writeString(
        spoilt, netlist.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    Circuit circuit = CircuitBuilder.build(Kit.boards().getFirst(), NetlistFile.load(spoilt));
    assertThat(ElectricalRules.breaches(circuit)).anyMatch(told -> told.contains(breach));
  }
}
