package fr.tablee.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The bill of materials as a page: what to buy, where it goes, what else would do.
final class BomPage {

  private static final Map<String, String> KITS = new LinkedHashMap<>();

  static {
    KITS.put("table", "La table, sans ses lecteurs");
    KITS.put("PN532", "Les lecteurs, premier choix : PN532");
    KITS.put("RC522", "Les lecteurs, second choix : RC522");
    KITS.put("cartes", "Les étiquettes des cartes");
    KITS.put("option", "En option");
    KITS.put("baguette", "Le kit baguette, à la place de la table");
  }

  private final Circuit circuit;
  private final Bom bom;
  private final StringBuilder page = new StringBuilder();

  private BomPage(Circuit circuit) {
    this.circuit = circuit;
    this.bom = Bom.load(circuit);
  }

  static String of(Circuit circuit) {
    BomPage page = new BomPage(circuit);
    page.head();
    KITS.forEach(page::kit);
    return French.typeset(page.page.toString());
  }

  private void head() {
    page.append(
        """
        # Nomenclature

        Tirée de [`nomenclature.csv`](nomenclature.csv), qui s’ouvre dans un tableur. Les quantités suivent la netlist et la
        description de la table ; les pièces de rechange sont comprises. Un essai tient cette page à ces fichiers : ne pas la
        corriger à la main.

        **Les prix sont des ordres de grandeur**, notés en novembre 2026, toutes taxes comprises et sans port. Ce ne sont pas
        des devis : comptez un bon quart d’écart d’une boutique à l’autre.

        | ce que l’on construit | ordre de grandeur |
        | --- | ---: |
        | la table, lecteurs PN532, étiquettes | %s |
        | la table, lecteurs RC522, étiquettes | %s |
        | le kit baguette, étiquettes, sur un ordinateur que l’on a déjà | %s |
        """
            .formatted(
                euros(bom.total("table") + bom.total("PN532") + bom.total("cartes")),
                euros(bom.total("table") + bom.total("RC522") + bom.total("cartes")),
                euros(bom.total("baguette") + bom.total("cartes"))));
  }

  /// No cents in a sum of guesses: rounded to five euros.
  private static String euros(double value) {
    return "environ " + Math.round(value / 5) * 5 + "\u00a0€";
  }

  private void kit(String kit, String title) {
    page.append("\n## ").append(title).append("\n\n");
    if (kit.equals("PN532")) {
      page.append(
          """
          Le PN532 parle à la carte tout seul et prend plus de courant ; c’est la puce pour laquelle la table est réglée. Les
          modules rouges dits « V3 » se valent à peu près ; en acheter deux de plus, il y en a de mauvais.

          """);
    }
    if (kit.equals("RC522")) {
      page.append(
          """
          Moins cher, moins régulier. Beaucoup de clones ne lâchent pas leur ligne MISO : les tampons 74HC125 de la carte de
          volet sont là pour cela. Table à employer : `trois-volets-mfrc522`.

          """);
    }
    page.append(
        """
        | pièce | exemple | quantité | à l’unité | total | où | à défaut |
        | --- | --- | ---: | ---: | ---: | --- | --- |
        """);
    for (BomLine line : bom.kit(kit)) {
      int quantity = bom.quantity(line);
      page.append(
          "| %s | %s | %d%s | %s | %s | %s | %s |\n"
              .formatted(
                  line.part(),
                  line.example(),
                  quantity,
                  line.unit().equals("pièce") ? "" : "\u00a0" + line.unit(),
                  French.euros(line.euros()),
                  French.euros(line.euros() * quantity),
                  place(line),
                  line.choice()));
    }
    page.append("| **total** | | | | **").append(French.euros(bom.total(kit))).append("** | | |\n");
  }

  /// Where the netlist puts a part, board by board.
  private String place(BomLine line) {
    String[] words = line.count().split(" ", -1);
    if (!words[0].equals("pièce") || !line.place().isEmpty()) {
      return line.place();
    }
    return circuit.netlist().boards().stream()
        .map(board -> refs(board, words[1], line.count()))
        .filter(refs -> !refs.isEmpty())
        .collect(Collectors.joining(" ; "));
  }

  private String refs(BoardType board, String type, String count) {
    String copy = board.copies().getFirst();
    if (count.endsWith("sauf " + copy)) {
      return "";
    }
    List<String> refs =
        circuit.parts().stream()
            .filter(part -> part.board().equals(copy))
            .filter(part ->
                part.type().id().equals(type)
                    || (type.startsWith("lecteur-") && part.type().id().startsWith("lecteur-")))
            .map(Part::ref)
            .toList();
    String name = board.copies().size() > 1 ? "chaque " + board.id() : board.title();
    return refs.isEmpty() ? "" : name + "\u00a0: " + String.join(", ", refs);
  }
}
