package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.workshop.Refusal;
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
    return Words.of(language).say(key(refusal.reason()), refusal.arguments().toArray());
  }

  static String key(Refusal.Reason reason) {
    return "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
