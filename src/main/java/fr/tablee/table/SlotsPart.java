package fr.tablee.table;

import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the slots of a table file: those of the panels and the lectern. One thread.
///
/// ```yaml
/// {slot: A1, address: 0,  x_millimetres: 52.5, y_millimetres: 80, radio_group: 0, leds: [0, 1, 2]}   # decoders
/// {slot: A1, spidev: 0.1, x_millimetres: 52.5, ...}                                                  # its own device
/// {slot: A1, x_millimetres: 52.5, y_millimetres: 80}                                                 # wand
/// ```
///
/// `radio_group` stands at all slots or at none ([RadioPart]).
final class SlotsPart {

  private final TableProblems problems;
  private final boolean wand;
  private final Optional<DecoderSpec> decoder;
  private final boolean lit;
  private final Set<String> known;
  private final List<TableFileCheck.Located<SlotSpec>> slots = new ArrayList<>();

  /// @param decoder the board's decoders; without them each slot names its own device
  /// @param lit whether there is a strip
  SlotsPart(TableProblems problems, boolean wand, Optional<DecoderSpec> decoder, boolean lit) {
    this.problems = problems;
    this.wand = wand;
    this.decoder = decoder;
    this.lit = lit;
    this.known = new HashSet<>(Set.of("slot", "x_millimetres", "y_millimetres"));
    if (lit) {
      known.add("leds");
    }
    if (!wand) {
      known.add("radio_group");
      known.addAll(decoder.isPresent() ? Set.of("address") : Set.of("spidev", "reset_bcm"));
    }
  }

  /// What was read so far, each with its line.
  List<TableFileCheck.Located<SlotSpec>> found() {
    return slots;
  }

  void panel(PanelSpec spec, TableFields panel) {
    for (YamlNode item : panel.items("slots")) {
      slot(TableFields.of(problems, "« slots »", item, known), Optional.of(spec.id()));
    }
  }

  void lectern(TableFields table) {
    slot(table.part("lectern", known), Optional.empty());
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
            select(slot),
            slot.number("x_millimetres", 0, 10_000),
            slot.number("y_millimetres", 0, 10_000),
            slot.has("radio_group") ? slot.integer("radio_group", 0, 30) : RadioPart.UNGROUPED,
            lit ? slot.integers("leds", 0, 100_000) : List.of());
    slots.add(new TableFileCheck.Located<>(slot.line("slot"), spec));
  }

  private ReaderSelect select(TableFields slot) {
    if (wand) {
      return new ReaderSelect.MatTag();
    }
    if (decoder.isEmpty()) {
      return ReadersPart.spidev(problems, slot)
          .map(ReaderSelect.class::cast)
          .orElse(new ReaderSelect.MatTag());
    }
    DecoderSpec behind = decoder.get();
    int address = slot.integer("address", 0, 255);
    if (address >= behind.addresses()) {
      int lines = behind.addressLinesBcm().size();
      problems.add(
          slot.line("address"),
          "l’adresse "
              + address
              + " de "
              + slot.text("slot")
              + " est hors d’atteinte avec "
              + lines
              + " lignes d’adresse ; écrire de 0 à "
              + (behind.addresses() - 1));
      return new ReaderSelect.MatTag();
    }
    return new ReaderSelect.Decoded(behind, address);
  }
}
