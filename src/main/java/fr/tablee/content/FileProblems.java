package fr.tablee.content;

import fr.tablee.content.Problem.Weight;

/// The problems of one file of a pack.
///
/// @param file the file, seen from the pack's folder
/// @param all where they go
record FileProblems(String file, ProblemList all) {

  /// Tells what is wrong where a node begins.
  void at(LocatedNode node, String message) {
    at(node.line(), node.column(), message);
  }

  void at(int line, int column, String message) {
    all.add(new Problem(file, line, column, message));
  }

  /// Tells what should be better where a node begins; the pack can be played all the same.
  void advise(LocatedNode node, String message) {
    all.add(new Problem(file, node.line(), node.column(), message, Weight.ADVICE));
  }

  /// Tells what is wrong with the file as a whole.
  void wholeFile(String message) {
    all.add(new Problem(file, 0, 0, message));
  }

  /// Tells what should be better with the file as a whole.
  void adviseWholeFile(String message) {
    all.add(new Problem(file, 0, 0, message, Weight.ADVICE));
  }
}
