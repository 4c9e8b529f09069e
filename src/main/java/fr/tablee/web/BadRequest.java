package fr.tablee.web;

import fr.tablee.content.Language;
import java.util.function.Function;

/// Something asked over HTTP that cannot be: answered with its status and sentence as problem
/// details.
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Function<Language, String> sentence;

  private BadRequest(int status, Function<Language, String> sentence) {
    super(sentence.apply(Language.FRENCH));
    this.status = status;
    this.sentence = sentence;
  }

  /// @param status HTTP status
  /// @param sentence what, where, how to mend it, in French only
  public BadRequest(int status, String sentence) {
    this(status, _ -> sentence);
  }

  /// A 400 with a sentence.
  public BadRequest(String sentence) {
    this(400, sentence);
  }

  /// A fault told in the reader's language.
  ///
  /// @param key of [Words]
  public static BadRequest said(int status, String key, Object... told) {
    return new BadRequest(status, language -> Words.of(language).say(key, told));
  }

  /// A fault told in the reader's language, by somebody who knows how.
  public static BadRequest told(int status, Function<Language, String> sentence) {
    return new BadRequest(status, sentence);
  }

  public int status() {
    return status;
  }

  /// The sentence in French, for logs and scenarios.
  public String sentence() {
    return sentence(Language.FRENCH);
  }

  /// The sentence for the person.
  public String sentence(Language language) {
    return sentence.apply(language);
  }
}
