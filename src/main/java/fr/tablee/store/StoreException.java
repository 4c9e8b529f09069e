package fr.tablee.store;

/// The store cannot do what it must; the message is a sentence for the person: what, where, how to
/// mend it.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreException(String sentence) {
    super(sentence);
  }

  StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
