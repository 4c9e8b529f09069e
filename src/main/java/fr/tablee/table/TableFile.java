package fr.tablee.table;

import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.ReaderChip;
import fr.tablee.table.TableSpec.ReaderTiming;
import fr.tablee.table.TableSpec.ReadersSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a table file (`firmware-config/tables/*.yaml`) into a [TableSpec].
///
/// ```java
/// TableSpec spec = TableFile.load(Path.of("firmware-config/tables/trois-volets.yaml"));
/// ```
///
/// A spec that comes back is whole and consistent: no address, LED, pin or slot is used twice,
/// every address can be reached with the address lines, every LED is on the strip, and no two
/// neighbouring readers share a radio group.
public final class TableFile {

  private static final Set<String> TABLE = Set.of("title", "readers", "panels", "lectern", "strip");
  private static final Set<String> READERS =
      Set.of("chip", "spi_bus", "chip_select", "clock_hertz", "address_lines_bcm", "timing");
  private static final Set<String> TIMING =
      Set.of(
          "guard_micros",
          "answer_timeout_millis",
          "activation_retries",
          "cycle_millis",
          "misses_before_lift",
          "lift_floor_millis",
          "faults_before_lost",
          "restart_millis",
          "restart_max_millis");
  private static final Set<String> PANEL = Set.of("id", "title", "slots");
  private static final Set<String> SLOT =
      Set.of("slot", "address", "x_millimetres", "y_millimetres", "radio_group", "leds");
  private static final Set<String> STRIP =
      Set.of(
          "spi_bus", "chip_select", "clock_hertz", "leds", "budget_milliamps", "channel_milliamps");

  private final TableProblems problems;
  private final List<TableFileCheck.Located<SlotSpec>> slots = new ArrayList<>();

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
                  + " : le fichier de table ne peut pas être lu ; vérifier le chemin « "
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
    TableSpec spec = new TableFile(problems).table(name, YamlReader.read(text, problems));
    if (problems.any()) {
      throw problems.exception();
    }
    return spec;
  }

  private TableSpec table(String name, YamlNode root) {
    TableFields table = TableFields.of(problems, "le fichier", root, TABLE);
    String title = table.text("title");
    TableFields readersPart = table.part("readers", READERS);
    ReadersSpec readers = readers(readersPart);
    List<PanelSpec> panels = new ArrayList<>();
    for (YamlNode item : table.items("panels")) {
      panels.add(panel(item));
    }
    slot(table.part("lectern", SLOT), Optional.empty());
    TableFields stripPart = table.part("strip", STRIP);
    StripSpec strip = strip(stripPart);
    TableFileCheck check = new TableFileCheck(problems);
    check.pins(readersPart.line("address_lines_bcm"), readers, strip);
    check.slots(slots, readers, strip);
    check.panels(table.line("panels"), panels);
    return new TableSpec(
        name.replaceFirst("\\.ya?ml$", ""),
        title,
        readers,
        panels,
        slots.stream().map(TableFileCheck.Located::value).toList(),
        strip);
  }

  private ReadersSpec readers(TableFields readers) {
    return new ReadersSpec(
        chip(readers),
        readers.integer("spi_bus", 0, 6),
        readers.integer("chip_select", 0, 2),
        readers.integer("clock_hertz", 100_000, 5_000_000),
        readers.integers("address_lines_bcm", 2, 27),
        timing(readers.part("timing", TIMING)));
  }

  private ReaderChip chip(TableFields readers) {
    String chip = readers.text("chip");
    if (!chip.toLowerCase(Locale.ROOT).equals("pn532")) {
      problems.add(
          readers.line("chip"), "la puce « " + chip + " » n’a pas de pilote ; écrire pn532");
    }
    return ReaderChip.PN532;
  }

  private ReaderTiming timing(TableFields timing) {
    ReaderTiming read =
        new ReaderTiming(
            timing.integer("guard_micros", 0, 100_000),
            timing.integer("answer_timeout_millis", 20, 5_000),
            // 255 means "for ever" to the chip: an empty slot would then never answer.
            timing.integer("activation_retries", 0, 20),
            timing.integer("cycle_millis", 1, 5_000),
            timing.integer("misses_before_lift", 1, 100),
            timing.integer("lift_floor_millis", 0, 10_000),
            timing.integer("faults_before_lost", 1, 100),
            timing.integer("restart_millis", 10, 600_000),
            timing.integer("restart_max_millis", 10, 600_000));
    if (read.restartMaxMillis() < read.restartMillis()) {
      problems.add(
          timing.line("restart_max_millis"),
          "« restart_max_millis » est plus court que « restart_millis » ; écrire "
              + read.restartMillis()
              + " ou plus");
    }
    return read;
  }

  private PanelSpec panel(YamlNode node) {
    TableFields panel = TableFields.of(problems, "« panels »", node, PANEL);
    PanelSpec spec = new PanelSpec(panel.text("id"), panel.text("title"));
    for (YamlNode item : panel.items("slots")) {
      slot(TableFields.of(problems, "« slots »", item, SLOT), Optional.of(spec.id()));
    }
    return spec;
  }

  private void slot(TableFields slot, Optional<String> panel) {
    String name = slot.text("slot");
    SlotId id;
    try {
      id = new SlotId(name);
    } catch (IllegalArgumentException e) {
      problems.add(slot.line("slot"), String.valueOf(e.getMessage()));
      return;
    }
    if (id.isLectern() == panel.isPresent()) {
      problems.add(
          slot.line("slot"),
          "l’emplacement « "
              + name
              + " » n’est pas à sa place ; écrire P sous « lectern » et les"
              + " autres sous « panels »");
    }
    SlotSpec spec =
        new SlotSpec(
            id,
            panel,
            slot.integer("address", 0, 255),
            slot.number("x_millimetres", 0, 10_000),
            slot.number("y_millimetres", 0, 10_000),
            slot.integer("radio_group", 0, 31),
            slot.integers("leds", 0, 100_000));
    slots.add(new TableFileCheck.Located<>(slot.line("slot"), spec));
  }

  private static StripSpec strip(TableFields strip) {
    return new StripSpec(
        strip.integer("spi_bus", 0, 6),
        strip.integer("chip_select", 0, 2),
        strip.integer("clock_hertz", 100_000, 20_000_000),
        strip.integer("leds", 1, 2_000),
        strip.integer("budget_milliamps", 10, 60_000),
        strip.integer("channel_milliamps", 1, 100));
  }
}
