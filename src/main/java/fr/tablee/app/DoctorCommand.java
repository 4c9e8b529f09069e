package fr.tablee.app;

import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableSpec;
import fr.tablee.table.nfc.ReaderBankException;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tablee doctor`: looks at every part of a table and of its machine, and says what to do. Exit
/// code 1 where something does not work.
@Command(
    name = "doctor",
    description =
        "Examine la table : lecteurs, ruban, droits, alimentation, horloge, disque ; dit quoi"
            + " faire.")
final class DoctorCommand implements Callable<Integer> {

  private static final int LONGEST_SECONDS = 600;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = TableChoice.VIRTUAL,
      description =
          "La table : virtual (par défaut), virtual:NOM pour émuler une autre description, ou NOM"
              + " d’un fichier de firmware-config/tables pour de vraies puces.")
  private String table = TableChoice.VIRTUAL;

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Option(
      names = "--for",
      paramLabel = "SECONDES",
      defaultValue = "10",
      description = "Combien de temps écouter les lecteurs (par défaut : 10).")
  private int seconds;

  @Option(names = "--json", description = "Imprime le diagnostic en JSON.")
  private boolean json;

  @Option(
      names = "--fault",
      paramLabel = "LECTEUR=PANNE",
      description =
          "Pour essayer, table virtuelle seulement : casse un lecteur, par exemple A3=unplugged.")
  private Map<String, String> faults = Map.of();

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new Misuse("L’écoute va de 1 à 600 secondes, par exemple --for 10.");
    }
    TableChoice chosen = TableChoice.of(table);
    boolean virtual = chosen.virtual();
    if (!virtual && !faults.isEmpty()) {
      throw new Misuse(
          "Une panne s’essaie sur la table virtuelle : ôter --table, ou ôter --fault.");
    }
    TableSpec spec = chosen.spec();
    List<Finding> findings = new ArrayList<>();
    List<ReaderHealth> readers = new ArrayList<>();
    if (!virtual) {
      findings.addAll(new MachineExam(Path.of("/")).of(spec));
      findings.add(new SupplyExam(Path.of("/")).finding());
    }
    if (findings.stream().noneMatch(finding -> finding.level() == Finding.Level.PROBLEM)) {
      listen(spec, virtual, findings, readers);
    } else {
      findings.add(
          Finding.watch(
              "readers",
              "Lecteurs et ruban : pas encore examinés.",
              "réparer d’abord ce qui précède"));
    }
    Path folder = data != null ? data : Home.data(chosen.dataFolder(spec));
    findings.add(DiskExam.of(folder));
    findings.add(ClockExam.of(Instant.now(), folder, ZoneId.systemDefault()));
    findings.add(Finding.fine("java", "Java : " + Runtime.version() + "."));
    Diagnosis diagnosis = new Diagnosis(spec, virtual, seconds, findings, readers);
    System.out.println(json ? DiagnosisJson.text(diagnosis) : DiagnosisText.of(diagnosis));
    return diagnosis.healthy() ? 0 : 1;
  }

  private void listen(
      TableSpec spec, boolean virtual, List<Finding> findings, List<ReaderHealth> readers) {
    try {
      examine(spec, virtual, findings, readers);
    } catch (ReaderBankException | Complaint e) {
      findings.add(
          Finding.problem(
              "readers",
              String.valueOf(e.getMessage()),
              "si la table tourne déjà, l’arrêter d’abord : « sudo systemctl stop tablee »"));
    }
  }

  private void examine(
      TableSpec spec, boolean virtual, List<Finding> findings, List<ReaderHealth> readers) {
    // Emulated chips live in simulated time: ten seconds of theirs take one here.
    MonotonicClock clock = virtual ? new SimulatedClock() : new SystemClock();
    try (Pi4jTable opened =
        virtual ? Pi4jTable.emulated(spec, clock, 1) : Pi4jTable.real(spec, clock)) {
      opened.virtual().ifPresent(chips -> breakReaders(chips, spec));
      TableExam exam = new TableExam(opened.rig(), clock);
      findings.addAll(exam.run(seconds));
      readers.addAll(exam.readers());
    }
  }

  private void breakReaders(VirtualTable chips, TableSpec spec) {
    faults.forEach((slot, fault) -> {
      try {
        SlotId id = new SlotId(slot);
        if (spec.slot(id).isEmpty()) {
          throw new Misuse("La table n’a pas de lecteur « " + slot + " ».");
        }
        chips.fault(id, VirtualFault.of(fault));
      } catch (IllegalArgumentException e) {
        throw new Misuse(String.valueOf(e.getMessage()));
      }
    });
  }
}
