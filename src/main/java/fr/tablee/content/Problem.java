package fr.tablee.content;

import java.util.Objects;

/// One fault of a pack, said to the person who wrote it.
///
/// @param file the file, seen from the pack's folder
/// @param line its line, from 1; 0 when the whole file is meant
/// @param column its column, from 1; 0 when the whole file is meant
/// @param message what is wrong and what to write, in French
public record Problem(String file, int line, int column, String message) {

  public Problem {
    Objects.requireNonNull(file);
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException("no place in a file: " + line + ":" + column);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a sentence");
    }
  }

  /// `file:line:column : message`, a form that editors and terminals turn into a link.
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line + ":" + column) + " : " + message;
  }
}
