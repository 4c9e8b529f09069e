package fr.tablee.content;

import java.util.Objects;

/// One fault of a pack, said to the person who wrote it.
///
/// @param file the file, seen from the pack's folder
/// @param line its line, from 1; 0 when the whole file is meant
/// @param column its column, from 1; 0 when the whole file is meant
/// @param message what is wrong and what to write, in French
/// @param weight whether the pack can be played all the same
public record Problem(String file, int line, int column, String message, Weight weight) {

  /// What a problem stands in the way of.
  public enum Weight {
    /// The pack cannot be played.
    FAULT,
    /// The pack can be played, but is not yet good to print and share.
    ADVICE
  }

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(weight);
    if (line < 0 || column < 0 || (line == 0) != (column == 0)) {
      throw new IllegalArgumentException("no place in a file: " + line + ":" + column);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem needs a sentence");
    }
  }

  /// A fault.
  public Problem(String file, int line, int column, String message) {
    this(file, line, column, message, Weight.FAULT);
  }

  /// Whether the pack cannot be played.
  public boolean isFault() {
    return weight == Weight.FAULT;
  }

  /// `file:line:column : message`, a form that editors and terminals turn into a link.
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line + ":" + column) + " : " + message;
  }
}
