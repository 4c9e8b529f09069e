package fr.tablee.content;

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

  /// Tells what is wrong with the file as a whole.
  void wholeFile(String message) {
    all.add(new Problem(file, 0, 0, message));
  }
}
