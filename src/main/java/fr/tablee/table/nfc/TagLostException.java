package fr.tablee.table.nfc;

/// A tag did not do what it was asked: it was taken away, or it refuses. The message is for the
/// maker's log.
final class TagLostException extends Exception {

  private static final long serialVersionUID = 1L;

  TagLostException(String message) {
    super(message);
  }
}
