package fr.tablee.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is wrong with a table file, gathered so that all of it is said at once. One thread.
final class TableProblems {

  private record Problem(int line, String sentence) {}

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /// @param file the file's name as it opens each sentence
  TableProblems(String file) {
    this.file = file;
  }

  /// @param sentence what is wrong and what to write, in French
  void add(int line, String sentence) {
    found.add(new Problem(line, sentence));
  }

  boolean any() {
    return !found.isEmpty();
  }

  TableFileException exception() {
    return new TableFileException(
        found.stream()
            .sorted(Comparator.comparingInt(Problem::line))
            .map(problem -> file + ":" + problem.line() + " : " + problem.sentence())
            .distinct()
            .toList());
  }
}
