package fr.tablee.store.exchange;

import fr.tablee.content.Language;
import fr.tablee.store.FaultWords;

/// A file of workshops that cannot be written or must not be read. It is told in the reader's
/// language as a sentence for the person: what, where, how to mend it; the message is the French
/// one.
public final class ParcelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] told;

  /// @param key of [FaultWords]
  public ParcelException(String key, Object... told) {
    super(FaultWords.say(Language.FRENCH, key, told));
    this.key = key;
    this.told = told.clone();
  }

  /// The same with what led to it.
  public ParcelException because(Throwable cause) {
    initCause(cause);
    return this;
  }

  /// The sentence in a language.
  public String sentence(Language language) {
    return FaultWords.say(language, key, told);
  }
}
