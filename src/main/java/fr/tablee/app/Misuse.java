package fr.tablee.app;

/// An option or argument whose value cannot be: one sentence saying which and what to write.
/// Printed with the way to the help, as other bad usage is; exit code 2.
public final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Misuse(String sentence) {
    super(sentence);
  }
}
