package fr.tablee.hardware;

/// A pin of a part on a board: what a wire is soldered to.
record Terminal(Part part, PartType.Pin pin) {

  /// `gauche.U1./E1`.
  String path() {
    return part.path() + "." + part.type().key(pin);
  }

  PinKind kind() {
    return pin.kind();
  }
}
