package fr.tablee.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything found wrong while one pack is read. Belongs to one loading, and so to one thread.
final class ProblemList {

  /// More than a person reads; the rest is counted.
  private static final int MOST = 200;

  private static final Comparator<Problem> TOP_TO_BOTTOM =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final Map<String, List<Problem>> byFile = new LinkedHashMap<>();
  private int unsaid;
  private String unsaidFile = "";

  /// The problems of one file.
  FileProblems in(String file) {
    byFile.putIfAbsent(file, new ArrayList<>());
    return new FileProblems(file, this);
  }

  void add(Problem problem) {
    List<Problem> known = byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>());
    if (known.size() >= MOST) {
      unsaid++;
      unsaidFile = problem.file();
    } else if (!known.contains(problem)) {
      known.add(problem);
    }
  }

  /// Whether a file has faults.
  boolean hasFaults(String file) {
    return byFile.getOrDefault(file, List.of()).stream().anyMatch(Problem::isFault);
  }

  /// All of them, file by file and from top to bottom.
  List<Problem> all() {
    List<Problem> all = new ArrayList<>();
    for (List<Problem> ofFile : byFile.values()) {
      ofFile.stream().sorted(TOP_TO_BOTTOM).forEach(all::add);
    }
    if (unsaid > 0) {
      all.add(new Problem(unsaidFile, 0, 0, "et " + unsaid + " autres fautes, non listées"));
    }
    return List.copyOf(all);
  }

  /// Refuses the pack when any fault was found.
  ///
  /// @throws PackException with all faults
  void refuseIfAny() {
    List<Problem> faults = all().stream().filter(Problem::isFault).toList();
    if (!faults.isEmpty()) {
      throw new PackException(faults);
    }
  }
}
