package fr.tablee.store;

import fr.tablee.content.Language;
import java.util.ResourceBundle;

/// The sentences of the store's faults that a page shows, from `faults_fr.properties` and
/// `faults_en.properties`; `{0}`, `{1}` stand for what is told. For any thread.
public final class FaultWords {

  private FaultWords() {}

  /// A sentence in a language.
  public static String say(Language language, String key, Object... told) {
    String text =
        language.typeset(
            ResourceBundle.getBundle(
                    "fr.tablee.store.faults",
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key));
    for (int i = 0; i < told.length; i++) {
      text = text.replace("{" + i + "}", told[i].toString());
    }
    return text;
  }
}
