package fr.tablee.hardware;

/// One part on one board.
///
/// @param board `gauche`
/// @param ref `U1`
record Part(String board, String ref, PartType type) {

  String path() {
    return board + "." + ref;
  }

  Terminal pin(String name) {
    return new Terminal(
        this,
        type.pin(name)
            .orElseThrow(() ->
                new IllegalArgumentException(path() + " (" + type.id() + ") has no " + name)));
  }
}
