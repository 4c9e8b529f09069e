package fr.tablee.web;

/// Something asked over HTTP that cannot be: answered with its status and sentence as problem
/// details.
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  /// @param status HTTP status
  /// @param sentence what, where, how to mend it, in the reader's language
  public BadRequest(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /// A 400 with a sentence.
  public BadRequest(String sentence) {
    this(400, sentence);
  }

  public int status() {
    return status;
  }

  /// The sentence for the person.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
