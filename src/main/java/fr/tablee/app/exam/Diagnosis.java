package fr.tablee.app.exam;

import fr.tablee.app.exam.Finding.Level;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.TableSpec;
import java.util.Comparator;
import java.util.List;

/// What an examination of a table found.
///
/// @param table which table
/// @param virtual whether its chips are emulated
/// @param seconds how long its readers were listened to
/// @param findings worst first
/// @param readers how each reader did; empty where none could be reached
public record Diagnosis(
    TableSpec table,
    boolean virtual,
    int seconds,
    List<Finding> findings,
    List<ReaderHealth> readers) {

  public Diagnosis {
    findings = findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
    readers = List.copyOf(readers);
  }

  List<Finding> at(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).toList();
  }

  public boolean healthy() {
    return at(Level.PROBLEM).isEmpty();
  }
}
