package fr.tablee.web;

import fr.tablee.workshop.Refusal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The interface's sentences, from `fr/tablee/web/messages_<language>.properties`. Thread-safe.
public final class Sentences {

  private static final ResourceBundle FRENCH =
      ResourceBundle.getBundle(
          "fr.tablee.web.messages",
          Locale.FRENCH,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Sentences() {}

  /// Why a command was refused, for the person who asked.
  public static String of(Refusal refusal) {
    String key = "refusal." + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new MessageFormat(FRENCH.getString(key), Locale.FRENCH)
        .format(refusal.arguments().toArray());
  }
}
