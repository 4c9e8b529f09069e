package fr.tablee.store;

import fr.tablee.content.Language;
import java.util.function.Function;

/// The store cannot do what it must; the message is a sentence for the person, in French: what,
/// where, how to mend it.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Function<Language, String> sentence;

  StoreException(String sentence) {
    super(sentence);
    this.sentence = _ -> sentence;
  }

  StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = _ -> sentence;
  }

  private StoreException(Function<Language, String> sentence) {
    super(sentence.apply(Language.FRENCH));
    this.sentence = sentence;
  }

  /// A fault that a page shows, told in the reader's language.
  static StoreException said(Function<Language, String> sentence) {
    return new StoreException(sentence);
  }

  /// The sentence in a language; the French one where it is for the desk alone.
  public String sentence(Language language) {
    return sentence.apply(language);
  }
}
