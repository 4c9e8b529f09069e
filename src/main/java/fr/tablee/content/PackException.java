package fr.tablee.content;

import java.util.List;
import java.util.stream.Collectors;

/// A pack that cannot be played; says everything that is wrong with it, one problem a line.
public final class PackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// @param problems at least one
  public PackException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refused pack has at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  /// All that is wrong, file by file and from top to bottom.
  public List<Problem> problems() {
    return problems;
  }
}
