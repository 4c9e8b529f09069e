package fr.tablee.app;

/// A fault that the person at the keyboard can mend: one sentence saying what, where and how.
/// Printed without a stack trace.
public final class Complaint extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Complaint(String sentence) {
    super(sentence);
  }

  public Complaint(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
