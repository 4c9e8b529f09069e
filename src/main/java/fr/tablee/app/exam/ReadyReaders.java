package fr.tablee.app.exam;

import fr.tablee.table.FaultKind;
import fr.tablee.table.Kit;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.web.ReadyCheck.Line;
import fr.tablee.workshop.PublicState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Each reader in a line of its own when something is the matter with it, else its panel's line.
final class ReadyReaders {

  /// Failed exchanges among a thousand that a group would feel as hesitation.
  private static final double MANY_PER_THOUSAND = 20;

  private final TableSpec table;
  private final Map<SlotId, ReaderHealth> health;
  private final PublicState view;
  private final List<Line> lines = new ArrayList<>();

  private ReadyReaders(TableSpec table, Map<SlotId, ReaderHealth> health, PublicState view) {
    this.table = table;
    this.health = health;
    this.view = view;
  }

  /// @param health of the readers
  static List<Line> of(TableSpec table, Map<SlotId, ReaderHealth> health, PublicState view) {
    ReadyReaders exam = new ReadyReaders(table, health, view);
    switch (table.kit()) {
      case Kit.Wand _ -> exam.wand();
      case Kit.Board _ -> {
        table.panels().forEach(exam::panel);
        exam.lectern();
      }
    }
    return exam.lines;
  }

  /// The one reader that stands for all slots. It is told like the chips of a board, but nobody
  /// plays on without it.
  private void wand() {
    ReaderHealth reader = health.get(SlotId.LECTERN);
    if (reader == null || reader.state() != ReaderState.OK) {
      Optional<FaultKind> fault = Optional.ofNullable(reader).flatMap(ReadyReaders::last);
      lines.add(Line.bad("readers", "wand-lost", remedyOfWand(fault)));
    } else if (reader.faultsPerThousand() > MANY_PER_THOUSAND) {
      lines.add(
          Line.warn(
              "readers",
              "wand-noisy",
              remedyOfWand(most(reader)),
              Math.round(reader.faultsPerThousand())));
    } else {
      lines.add(Line.fine("readers", "wand-ok"));
    }
  }

  private String remedyOfWand(Optional<FaultKind> fault) {
    return table.readerSlots().isEmpty() ? "wand" : remedy(fault);
  }

  private void panel(PanelSpec panel) {
    List<SlotId> slots =
        table.slots().stream()
            .filter(slot -> slot.panel().equals(Optional.of(panel.id())))
            .map(TableSpec.SlotSpec::id)
            .filter(health::containsKey)
            .toList();
    if (slots.isEmpty()) {
      return;
    }
    long answering = slots.stream().filter(slot -> state(slot) == ReaderState.OK).count();
    String subject = "panel." + panel.id();
    if (answering == 0 && slots.size() > 1) {
      lines.add(Line.bad(subject, "panel-none", "panel", panel.title(), slots.size()));
      return;
    }
    slots.forEach(this::reader);
    lines.add(Line.fine(subject, "panel-ok", panel.title(), answering, slots.size()));
  }

  private void lectern() {
    table.slots().stream()
        .map(TableSpec.SlotSpec::id)
        .filter(slot -> slot.isLectern() && health.containsKey(slot))
        .forEach(slot -> {
          reader(slot);
          if (state(slot) == ReaderState.OK) {
            lines.add(Line.fine("reader.P", "lectern-ok"));
          }
        });
  }

  private void reader(SlotId slot) {
    String subject = "reader." + slot;
    ReaderHealth reader = health.get(slot);
    if ("dead".equals(view.readers().get(slot))) {
      lines.add(Line.warn(subject, "reader-dead", "by-hand", slot));
    } else if (reader != null && reader.state() != ReaderState.OK) {
      lines.add(Line.bad(subject, "reader-lost", remedy(last(reader)), slot));
    } else if (reader != null && reader.faultsPerThousand() > MANY_PER_THOUSAND) {
      lines.add(
          Line.warn(
              subject,
              "reader-noisy",
              remedy(most(reader)),
              slot,
              Math.round(reader.faultsPerThousand())));
    }
  }

  private ReaderState state(SlotId slot) {
    ReaderHealth reader = health.get(slot);
    return reader == null ? ReaderState.LOST : reader.state();
  }

  private static Optional<FaultKind> last(ReaderHealth reader) {
    return reader.lastFault().map(ReaderHealth.LastFault::kind);
  }

  private static Optional<FaultKind> most(ReaderHealth reader) {
    return reader.faults().entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static String remedy(Optional<FaultKind> fault) {
    return fault.map(kind -> "reader-" + kind.word()).orElse("reader");
  }
}
