package fr.tablee.app.exam;

import fr.tablee.app.Complaint;
import fr.tablee.app.Pi4jTable;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableSpec;
import fr.tablee.table.nfc.ReaderBankException;
import fr.tablee.table.virtual.VirtualTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Looks at every part of a table and of the machine under it, once. The calling thread owns the
/// buses while it lasts.
public final class Checkup {

  private final TableSpec table;
  private final Path data;
  private final int seconds;
  private final List<Finding> findings = new ArrayList<>();
  private final List<ReaderHealth> readers = new ArrayList<>();

  /// @param data the folder that keeps the workshops
  /// @param seconds how long to listen to the readers
  public Checkup(TableSpec table, Path data, int seconds) {
    this.table = table;
    this.data = data;
    this.seconds = seconds;
  }

  /// Looks at a table of real chips. What the machine lacks comes first: without its devices no
  /// reader is asked.
  public Diagnosis real() {
    findings.addAll(new MachineExam(Path.of("/")).of(table));
    findings.add(new SupplyExam(Path.of("/")).finding());
    if (findings.stream().noneMatch(finding -> finding.level() == Finding.Level.PROBLEM)) {
      MonotonicClock clock = new SystemClock();
      listen(clock, () -> Pi4jTable.real(table, clock));
    } else {
      findings.add(
          Finding.watch(
              "readers",
              "Lecteurs et ruban : pas encore examinés.",
              "réparer d’abord ce qui précède"));
    }
    return diagnosis(false);
  }

  /// Looks at the table with emulated chips, which live in simulated time: ten seconds of theirs
  /// take one here.
  ///
  /// @param faults breaks what is to be found
  public Diagnosis virtual(Consumer<VirtualTable> faults) {
    MonotonicClock clock = new SimulatedClock();
    listen(
        clock,
        () -> {
          Pi4jTable emulated = Pi4jTable.emulated(table, clock, 1);
          emulated.virtual().ifPresent(faults);
          return emulated;
        });
    return diagnosis(true);
  }

  private void listen(MonotonicClock clock, Opening opening) {
    try (Pi4jTable opened = opening.open()) {
      TableExam exam = new TableExam(opened.rig(), clock);
      findings.addAll(exam.run(seconds));
      readers.addAll(exam.readers());
    } catch (ReaderBankException | Complaint e) {
      findings.add(
          Finding.problem(
              "readers",
              String.valueOf(e.getMessage()),
              "si la table tourne déjà, l’arrêter d’abord : « sudo systemctl stop tablee »"));
    }
  }

  private Diagnosis diagnosis(boolean virtual) {
    findings.add(DiskExam.of(data));
    findings.add(ClockExam.of(Instant.now(), data, ZoneId.systemDefault()));
    findings.add(Finding.fine("java", "Java : " + Runtime.version() + "."));
    return new Diagnosis(table, virtual, seconds, findings, readers);
  }

  private interface Opening {
    Pi4jTable open();
  }
}
