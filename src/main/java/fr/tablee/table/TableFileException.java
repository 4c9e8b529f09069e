package fr.tablee.table;

import java.util.List;

/// A table file that cannot be used. The message is for the person who wrote the file: one French
/// sentence a line, each with the file, the line and what to write instead.
public final class TableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  TableFileException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// The sentences, in the order of the file.
  public List<String> problems() {
    return problems;
  }
}
