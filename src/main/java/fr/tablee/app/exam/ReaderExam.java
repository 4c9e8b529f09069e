package fr.tablee.app.exam;

import fr.tablee.table.FaultKind;
import fr.tablee.table.Kit;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.PanelSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the readers' figures mean for the person with the soldering iron. Readers that share a
/// cause are told as one: a panel of which nobody answers lacks its cable, not eight readers.
final class ReaderExam {

  /// Failed exchanges and repeated frames among a thousand that a workshop would feel.
  private static final double MANY_PER_THOUSAND = 20;

  private final TableSpec table;
  private final Map<SlotId, ReaderHealth> health;
  private final List<Finding> findings = new ArrayList<>();

  private ReaderExam(TableSpec table, Map<SlotId, ReaderHealth> health) {
    this.table = table;
    this.health = health;
  }

  static List<Finding> of(TableSpec table, Map<SlotId, ReaderHealth> health) {
    ReaderExam exam = new ReaderExam(table, health);
    List<SlotSpec> all = exam.withReader(table.slots());
    if (all.size() > 1 && all.stream().allMatch(exam::lost)) {
      exam.nobody(all.size());
    } else {
      for (PanelSpec panel : table.panels()) {
        exam.panel(panel);
      }
      exam.lectern();
    }
    return exam.findings;
  }

  private List<SlotSpec> withReader(List<SlotSpec> slots) {
    return slots.stream().filter(slot -> health.containsKey(slot.id())).toList();
  }

  private void nobody(int readers) {
    findings.add(
        Finding.problem(
            "readers",
            "Lecteurs : aucun des " + readers + " ne répond.",
            "vérifier leur alimentation 3,3 V, puis le câble SPI (MOSI, MISO, horloge, sélection)"
                + " et les lignes d’adresse"));
  }

  private void panel(PanelSpec panel) {
    List<SlotSpec> slots =
        withReader(table.slots()).stream()
            .filter(slot -> slot.panel().equals(Optional.of(panel.id())))
            .toList();
    if (slots.isEmpty()) {
      return;
    }
    String subject = "panel." + panel.id();
    long answering = slots.stream().filter(slot -> !lost(slot)).count();
    if (answering == 0 && slots.size() > 1) {
      findings.add(
          Finding.problem(
              subject,
              panel.title() + " : aucun de ses " + slots.size() + " lecteurs ne répond.",
              "vérifier le câble de ce volet, son alimentation et son décodeur"));
      return;
    }
    slots.forEach(this::reader);
    findings.add(
        Finding.fine(
            subject,
            panel.title()
                + " : "
                + DiagnosisText.count(answering, "lecteur")
                + " sur "
                + slots.size()
                + "."));
  }

  private void lectern() {
    for (SlotSpec slot : withReader(table.slots())) {
      if (slot.id().isLectern() && table.kit() instanceof Kit.Wand) {
        wand(slot);
      } else if (slot.id().isLectern()) {
        reader(slot);
        if (!lost(slot)) {
          findings.add(Finding.fine("lectern", "Pupitre : son lecteur répond."));
        }
      }
    }
  }

  /// The one reader of a wand, and what it heard of a card.
  private void wand(SlotSpec slot) {
    reader(slot);
    ReaderHealth reader = health.get(slot.id());
    if (reader == null || lost(slot)) {
      return;
    }
    String name = reader.chip().map(chip -> "« " + chip + " »").orElse("son lecteur");
    String card = reader.atr().map(atr -> " Une carte y a répondu, ATR " + atr + ".").orElse("");
    findings.add(Finding.fine("wand", "Baguette : " + name + " répond." + card));
  }

  private void reader(SlotSpec slot) {
    ReaderHealth reader = health.get(slot.id());
    if (reader == null) {
      return;
    }
    String subject = "reader." + slot.id();
    String name = "Lecteur " + slot.id() + " : ";
    if (lost(slot)) {
      String remedy = worst(reader).map(FaultKind::advice).orElse("vérifier son branchement");
      findings.add(Finding.problem(subject, name + "ne répond pas.", remedy + place(slot)));
    } else if (reader.errorsPerThousand() > 0) {
      String text = name + errors(reader) + ".";
      String remedy = worst(reader).orElse(FaultKind.BROKEN).advice() + place(slot);
      findings.add(
          reader.errorsPerThousand() > MANY_PER_THOUSAND
              ? Finding.problem(subject, text, remedy)
              : Finding.watch(subject, text, remedy));
    }
  }

  /// `12 ‰ d’échanges ratés, 30 ‰ de trames répétées`: what failed, and what was healed by asking
  /// again.
  private static String errors(ReaderHealth reader) {
    List<String> parts = new ArrayList<>();
    if (reader.faultCount() > 0) {
      parts.add(DiagnosisText.perThousand(reader.faultCount(), reader) + " d’échanges ratés");
    }
    if (reader.repeats() > 0) {
      parts.add(DiagnosisText.perThousand(reader.repeats(), reader) + " de trames répétées");
    }
    return String.join(", ", parts);
  }

  private boolean lost(SlotSpec slot) {
    ReaderHealth reader = health.get(slot.id());
    return reader != null && reader.state() != ReaderState.OK;
  }

  /// The kind of trouble that came most often; for a lost reader the last one.
  private static Optional<FaultKind> worst(ReaderHealth reader) {
    return reader.state() == ReaderState.OK
        ? reader.faults().entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
        : reader.lastFault().map(ReaderHealth.LastFault::kind);
  }

  private static String place(SlotSpec slot) {
    return switch (slot.select()) {
      case ReaderSelect.Decoded decoded -> {
        List<String> way = new ArrayList<>();
        decoded.headOutput().ifPresent(output -> way.add("tête Y" + output));
        slot.panel().ifPresent(_ -> way.add("volet Y" + decoded.output()));
        yield " (" + String.join(", ", way) + ")";
      }
      case ReaderSelect.Spidev own -> " (" + own.path() + ")";
      case ReaderSelect.MatTag _ -> "";
    };
  }
}
