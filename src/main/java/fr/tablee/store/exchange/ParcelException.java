package fr.tablee.store.exchange;

/// A file of workshops that cannot be written or must not be read; the message is a sentence for
/// the person, in French: what, where, how to mend it.
public final class ParcelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ParcelException(String sentence) {
    super(sentence);
  }

  public ParcelException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
