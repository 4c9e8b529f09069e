package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.workshop.Deed;
import fr.tablee.workshop.Refusal;
import java.util.List;
import java.util.Locale;

/// Refusals in words. Thread-safe.
public final class Sentences {

  private Sentences() {}

  /// Why a command was refused, in French, for logs and scenarios.
  public static String of(Refusal refusal) {
    return of(refusal, Language.FRENCH);
  }

  /// Why a command was refused, for the person who asked.
  public static String of(Refusal refusal, Language language) {
    Words words = Words.of(language);
    return refusal.reason() == Refusal.Reason.OUTDATED
        ? words.say(key(refusal.reason()), deed(refusal.arguments(), words))
        : words.say(key(refusal.reason()), refusal.arguments().toArray());
  }

  /// What somebody did, in words that end a sentence.
  static String of(Deed deed, Language language) {
    return Words.of(language).say("deed." + deed.key(), deed.args().toArray());
  }

  private static String deed(List<String> keyAndArguments, Words words) {
    String key = "deed." + keyAndArguments.getFirst();
    return words.knows(key)
        ? words.say(key, keyAndArguments.subList(1, keyAndArguments.size()).toArray())
        : keyAndArguments.getFirst();
  }

  static String key(Refusal.Reason reason) {
    return "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
