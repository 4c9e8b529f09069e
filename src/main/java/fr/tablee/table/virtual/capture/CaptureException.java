package fr.tablee.table.virtual.capture;

/// A capture that cannot be read, or that the driver does not follow. The message is for the person
/// at the keyboard.
public final class CaptureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CaptureException(String sentence) {
    super(sentence);
  }
}
