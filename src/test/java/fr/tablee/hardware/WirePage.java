package fr.tablee.hardware;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The wires of each board, pin by pin, as a page to solder by and to check with a continuity
/// tester.
final class WirePage {

  private final Circuit circuit;
  private final StringBuilder page = new StringBuilder();

  private WirePage(Circuit circuit) {
    this.circuit = circuit;
  }

  static String of(Circuit circuit) {
    WirePage page = new WirePage(circuit);
    page.head();
    for (BoardType board : circuit.netlist().boards()) {
      page.board(board);
    }
    page.cables();
    return French.typeset(page.page.toString());
  }

  private void head() {
    page.append(
        """
        # Liaisons : %s

        Un fil par ligne : tout ce qui est sur la ligne se touche, et rien d’autre. À souder dans l’ordre, puis à sonner au
        multimètre. « U1.4 » est la patte 4 de U1 ; le nom de la patte suit. Les plans montrent la même chose en dessin.

        Tiré de `hardware/netlist.yaml` et de `firmware-config/tables/%s.yaml` ; un essai tient cette page à ces fichiers.
        Ne pas la corriger à la main.
        """
            .formatted(circuit.spec().title(), circuit.spec().id()));
  }

  private void board(BoardType board) {
    String copy = board.copies().getFirst();
    page.append("\n## ").append(capital(board.title()));
    if (board.copies().size() > 1) {
      page.append(" (").append(board.copies().size()).append(" fois la même)");
    }
    page.append("\n\n| fil | pattes à relier |\n| --- | --- |\n");
    List<Net> nets = circuit.nets().stream().filter(net -> net.board().equals(copy)).toList();
    for (Net net : nets) {
      page.append("| ")
          .append(Schematic.label(net.name()))
          .append(" | ")
          .append(net.terminals().stream().map(WirePage::leg).collect(Collectors.joining(", ")))
          .append(" |\n");
    }
    String open =
        circuit.unused().stream()
            .filter(pin -> pin.part().board().equals(copy))
            .map(WirePage::leg)
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      page.append("\nEn l’air, exprès : ").append(open).append(".\n");
    }
  }

  private static String leg(Terminal pin) {
    String name = pin.pin().name();
    boolean told = name.equals(String.valueOf(pin.pin().number()));
    return pin.part().ref() + "." + pin.pin().number() + (told ? "" : "\u00a0" + name);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }

  private void cables() {
    page.append(
        """

        ## Câbles

        Broche 1 sur broche 1, sans croiser. Longueurs de bout en bout, mou compris.

        | de | à | câble | longueur | section de chaque fil |
        | --- | --- | --- | --- | --- |
        """);
    for (Cable cable : circuit.netlist().cables()) {
      page.append(
          "| %s, %s | %s, %s | %s | %d mm | %s mm² |\n"
              .formatted(
                  cable.fromBoard(),
                  cable.fromConnector(),
                  cable.toBoard(),
                  cable.toConnector(),
                  cable.what(),
                  cable.millimetres(),
                  French.number(cable.section(), 2)));
    }
  }
}
