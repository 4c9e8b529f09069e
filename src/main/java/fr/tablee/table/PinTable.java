package fr.tablee.table;

import fr.tablee.table.TableSpec.SlotSpec;
import java.util.List;
import java.util.stream.Collectors;

/// The pin tables of a table, in French Markdown, straight from its description: what `hardware/`
/// shows and what a maker solders.
public final class PinTable {

  /// Data, clock and select of the Pi's SPI buses, by BCM number.
  private record SpiPins(int miso, int mosi, int sclk, List<Integer> selects) {}

  private static final List<SpiPins> SPI =
      List.of(new SpiPins(9, 10, 11, List.of(8, 7)), new SpiPins(19, 20, 21, List.of(18, 17, 16)));

  /// Readers behind one 74HC138.
  private static final int OUTPUTS = 8;

  private final TableSpec spec;

  private PinTable(TableSpec spec) {
    this.spec = spec;
  }

  /// The whole page.
  public static String of(TableSpec spec) {
    PinTable table = new PinTable(spec);
    return String.join(
        "\n",
        "# Brochage : " + spec.title(),
        "",
        "Tiré de `firmware-config/tables/"
            + spec.id()
            + ".yaml` ; un essai tient cette page à ce fichier.",
        "Ne pas la corriger à la main : changer la description, puis `./verify -Dtest=PinTableTest -Dtablee.write=true`.",
        "",
        "## Du Raspberry Pi au plateau",
        "",
        table.header(),
        "",
        "## Les lecteurs",
        "",
        "Chaque volet porte un décodeur 74HC138 ; sa sortie Yn est la sélection (NSS) du lecteur. L’adresse est lue"
            + " bit de poids fort à gauche.",
        "",
        table.readers(),
        "",
        "## Le ruban",
        "",
        table.strip(),
        "");
  }

  private String header() {
    DecoderSpec decoder = decoder();
    SpiPins readers = SPI.get(decoder.spiBus());
    SpiPins strip = SPI.get(spec.strip().orElseThrow().spiBus());
    StringBuilder rows =
        new StringBuilder(
            """
            | signal | BCM | broche | va à |
            | --- | --- | --- | --- |
            """);
    row(rows, "MOSI", readers.mosi(), "MOSI de tous les lecteurs");
    row(
        rows,
        "MISO",
        readers.miso(),
        "MISO de tous les lecteurs, par un tampon trois états chacun");
    row(rows, "SCLK", readers.sclk(), "SCK de tous les lecteurs");
    int select = decoder.chipSelect();
    row(
        rows,
        "CE" + select,
        readers.selects().get(select),
        "validation (actif bas) de tous les décodeurs");
    List<Integer> lines = decoder.addressLinesBcm();
    for (int line = 0; line < lines.size(); line++) {
      String where =
          line < 3
              ? "entrée A" + line + " de chaque décodeur"
              : "choix du volet, bit " + (line - 3);
      row(rows, "adresse " + line, lines.get(line), where);
    }
    decoder
        .resetBcm()
        .ifPresent(pin ->
            row(
                rows,
                "remise à zéro",
                pin,
                "validation (actif bas) des décodeurs de remise à zéro, mêmes lignes d’adresse"));
    row(
        rows,
        "données du ruban",
        strip.mosi(),
        "DI de la première LED, par un 74AHCT125 (3,3 V vers 5 V)");
    row(rows, "horloge du ruban", strip.sclk(), "CI de la première LED, par le même 74AHCT125");
    return rows.toString().stripTrailing();
  }

  private DecoderSpec decoder() {
    return spec.slots().stream()
        .map(SlotSpec::select)
        .filter(ReaderSelect.Decoded.class::isInstance)
        .map(select -> ((ReaderSelect.Decoded) select).decoder())
        .findFirst()
        .orElseThrow();
  }

  private static void row(StringBuilder rows, String signal, int bcm, String where) {
    rows.append("| %s | %d | %d | %s |%n".formatted(signal, bcm, HeaderPin.ofBcm(bcm), where));
  }

  private String readers() {
    return spec.slots().stream()
        .map(this::reader)
        .collect(
            Collectors.joining(
                "\n",
                """
                | emplacement | volet | adresse | décodeur | sortie | groupe radio | x (mm) | y (mm) |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """,
                ""));
  }

  private String reader(SlotSpec slot) {
    int address = slot.select() instanceof ReaderSelect.Decoded decoded ? decoded.address() : 0;
    String bits = Integer.toBinaryString(decoder().addresses() | address).substring(1);
    String panel = slot.panel().orElse("pupitre");
    return "| %s | %s | %d (%s) | %d | Y%d | %d | %s | %s |"
        .formatted(
            slot.id(),
            panel,
            address,
            bits,
            address / OUTPUTS,
            address % OUTPUTS,
            slot.radioGroup(),
            millimetres(slot.xMillimetres()),
            millimetres(slot.yMillimetres()));
  }

  private static String millimetres(double value) {
    return String.valueOf(value).replace('.', ',').replaceFirst(",0$", "");
  }

  private String strip() {
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
    return "%d LED ; au plus %d mA pour tout le ruban, tenus par le pilote.%n%n%s"
        .formatted(spec.leds(), spec.strip().orElseThrow().budgetMilliamps(), slots);
  }
}
