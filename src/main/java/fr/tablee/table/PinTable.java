package fr.tablee.table;

import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The pin tables of a table, in French Markdown, straight from its description: what `hardware/`
/// shows and what a maker solders.
public final class PinTable {

  private final TableSpec spec;

  private PinTable(TableSpec spec) {
    this.spec = spec;
  }

  /// The whole page.
  public static String of(TableSpec spec) {
    PinTable table = new PinTable(spec);
    return String.join(
        "\n",
        "# Brochage : " + spec.title(),
        "",
        "Tiré de `firmware-config/tables/"
            + spec.id()
            + ".yaml` ; un essai tient cette page à ce fichier.",
        "Ne pas la corriger à la main : changer la description, puis `./verify -Dtest=PinTableTest -Dtablee.write=true`.",
        "",
        "## Du Raspberry Pi au plateau",
        "",
        PinRows.of(spec),
        "",
        "## Les lecteurs",
        "",
        table.introduction(),
        "",
        table.readers(),
        "",
        "## Le ruban",
        "",
        table.strip(),
        "");
  }

  private String introduction() {
    return switch (spec.slots().getFirst().select()) {
      case ReaderSelect.Decoded _ ->
          "La tête porte un décodeur 74HC138 : sa sortie Yn choisit un volet, ou le pupitre. Chaque volet porte le sien, dont la"
              + " sortie Yn est la sélection (NSS) d’un lecteur ; le pupitre n’en a pas besoin, la tête y mène droit à NSS. L’adresse"
              + " est lue bit de poids fort à gauche.";
      case ReaderSelect.Spidev _ ->
          "Chaque lecteur a son propre périphérique SPI ; sa sélection va droit à l’entrée NSS du lecteur.";
      case ReaderSelect.MatTag _ ->
          "Pas de lecteur sous les emplacements : une étiquette y est collée, que la baguette touche.";
    };
  }

  private String readers() {
    String head =
        switch (spec.slots().getFirst().select()) {
          case ReaderSelect.Decoded _ ->
              """
              | emplacement | volet | adresse | sortie de la tête | sortie du volet | groupe radio | x (mm) | y (mm) |
              | --- | --- | --- | --- | --- | --- | --- | --- |
              """;
          case ReaderSelect.Spidev _ ->
              """
              | emplacement | volet | périphérique | groupe radio | x (mm) | y (mm) |
              | --- | --- | --- | --- | --- | --- |
              """;
          case ReaderSelect.MatTag _ ->
              """
              | emplacement | volet | x (mm) | y (mm) |
              | --- | --- | --- | --- |
              """;
        };
    return spec.slots().stream().map(this::reader).collect(Collectors.joining("\n", head, ""));
  }

  private String reader(SlotSpec slot) {
    return "| %s | %s | %s%s | %s |"
        .formatted(
            slot.id(),
            slot.panel().orElse("pupitre"),
            place(slot),
            millimetres(slot.xMillimetres()),
            millimetres(slot.yMillimetres()));
  }

  /// The columns that depend on how a reader is selected.
  private static String place(SlotSpec slot) {
    return switch (slot.select()) {
      case ReaderSelect.Decoded decoded -> {
        int address = decoded.address();
        String bits = Integer.toBinaryString(decoded.decoder().addresses() | address).substring(1);
        OptionalInt head = decoded.headOutput();
        yield "%d (%s) | %s | %s | %d | "
            .formatted(
                address,
                bits,
                head.isPresent() ? "Y" + head.getAsInt() : "—",
                slot.panel().isPresent() ? "Y" + decoded.output() : "—",
                slot.radioGroup());
      }
      case ReaderSelect.Spidev own -> "`%s` | %d | ".formatted(own.path(), slot.radioGroup());
      case ReaderSelect.MatTag _ -> "";
    };
  }

  private static String millimetres(double value) {
    return String.valueOf(value).replace('.', ',').replaceFirst(",0$", "");
  }

  private String strip() {
    return spec.strip().map(this::strip).orElse("Pas de ruban sur cette table.");
  }

  private String strip(StripSpec strip) {
    String slots =
        spec.slots().stream()
            .map(slot ->
                "| %s | %s |"
                    .formatted(
                        slot.id(),
                        slot.leds().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))))
            .collect(
                Collectors.joining(
                    "\n",
                    """
                    | emplacement | LED, de gauche à droite |
                    | --- | --- |
                    """,
                    ""));
    return "%d LED ; au plus %d mA pour tout le ruban, tenus par le pilote.%n%n%s"
        .formatted(strip.leds(), strip.budgetMilliamps(), slots);
  }
}
