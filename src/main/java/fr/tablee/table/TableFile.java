package fr.tablee.table;

import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a table file (`firmware-config/tables/*.yaml`) into a [TableSpec].
///
/// ```java
/// TableSpec spec = TableFile.load(Path.of("firmware-config/tables/trois-volets.yaml"));
/// ```
///
/// A spec that comes back is whole and consistent: no address, device, LED, pin or slot is used
/// twice, every address can be reached with the address lines, every LED is on the strip, and no
/// two neighbouring readers share a radio group.
public final class TableFile {

  private static final Set<String> TABLE =
      Set.of("title", "kind", "readers", "reader", "taps", "panels", "lectern", "strip");
  private static final Set<String> TAPS =
      Set.of("misses_before_gone", "second_tap_millis", "repeat_millis");
  private static final Set<String> PANEL = Set.of("id", "title", "slots");
  private static final Set<String> STRIP =
      Set.of(
          "spi_bus", "chip_select", "clock_hertz", "leds", "budget_milliamps", "channel_milliamps");

  private final TableProblems problems;

  private TableFile(TableProblems problems) {
    this.problems = problems;
  }

  /// Reads a file.
  ///
  /// @throws TableFileException with every mistake found, in French, each with its line
  public static TableSpec load(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, Files.readString(file));
    } catch (IOException e) {
      throw new TableFileException(
          List.of(
              name
                  + " : le fichier de table ne peut pas être lu ; vérifier le chemin « "
                  + file
                  + " » et les droits de lecture"));
    }
  }

  /// Reads the text of a table file.
  ///
  /// @param name the file's name, which opens each sentence and gives the table its id
  /// @throws TableFileException with every mistake found
  public static TableSpec parse(String name, String text) {
    TableProblems problems = new TableProblems(name);
    return new TableFile(problems).table(name, YamlReader.read(text, problems));
  }

  private TableSpec table(String name, YamlNode root) {
    TableFields table = TableFields.of(problems, "le fichier", root, TABLE);
    String title = table.text("title");
    boolean wand = isWand(table);
    TableFields readersPart =
        wand
            ? table.part("reader", ReadersPart.WAND_FIELDS)
            : table.part("readers", ReadersPart.BOARD_FIELDS);
    ReadersPart readers = new ReadersPart(problems, readersPart);
    Kit kit =
        wand
            ? new Kit.Wand(readers.wandReader(), taps(table.part("taps", TAPS)))
            : new Kit.Board(readers.readers(), readers.radioDistanceMillimetres());
    Optional<DecoderSpec> decoder = wand ? Optional.empty() : readers.decoder();
    Optional<StripSpec> strip =
        wand && !table.has("strip") ? Optional.empty() : Optional.of(strip(table));
    SlotsPart slots = new SlotsPart(problems, wand, decoder, strip.isPresent());
    List<PanelSpec> panels = panels(table, slots);
    slots.lectern(table);
    TableFileCheck check = new TableFileCheck(problems);
    check.panels(table.line("panels"), panels);
    check.slots(slots.found(), strip);
    List<SlotSpec> all = new RadioPart(problems).grouped(slots.found(), kit);
    new PinCheck(problems).check(readersPart, kit, all, strip);
    if (problems.any()) {
      throw problems.exception();
    }
    return new TableSpec(name.replaceFirst("\\.ya?ml$", ""), title, kit, panels, all, strip);
  }

  private boolean isWand(TableFields table) {
    String kind = table.text("kind");
    if (!kind.equals("board") && !kind.equals("wand")) {
      problems.add(
          table.line("kind"),
          "« kind » attend board (un lecteur par emplacement) ou wand (un seul lecteur que l’on tend), pas « "
              + kind
              + " »");
    }
    boolean wand = kind.equals("wand");
    if (!wand && table.has("taps")) {
      problems.add(table.line("taps"), "« taps » ne va pas avec « kind: board » ; l’ôter");
    }
    String stray = wand ? "readers" : "reader";
    if (table.has(stray)) {
      problems.add(
          table.line(stray),
          "« "
              + stray
              + " » ne va pas avec « kind: "
              + kind
              + " » ; écrire « "
              + (wand ? "reader" : "readers")
              + " »");
    }
    return wand;
  }

  private static TapTiming taps(TableFields taps) {
    return new TapTiming(
        taps.integer("misses_before_gone", 1, 100),
        taps.integer("second_tap_millis", 1_000, 600_000),
        taps.integer("repeat_millis", 0, 10_000));
  }

  private List<PanelSpec> panels(TableFields table, SlotsPart slots) {
    List<PanelSpec> panels = new ArrayList<>();
    for (YamlNode item : table.items("panels")) {
      TableFields panel = TableFields.of(problems, "« panels »", item, PANEL);
      PanelSpec spec = new PanelSpec(panel.text("id"), panel.text("title"));
      slots.panel(spec, panel);
      panels.add(spec);
    }
    return panels;
  }

  private static StripSpec strip(TableFields table) {
    TableFields strip = table.part("strip", STRIP);
    return new StripSpec(
        strip.integer("spi_bus", 0, 6),
        strip.integer("chip_select", 0, 2),
        strip.integer("clock_hertz", 100_000, 20_000_000),
        strip.integer("leds", 1, 2_000),
        strip.integer("budget_milliamps", 10, 60_000),
        strip.integer("channel_milliamps", 1, 100));
  }
}
