package fr.tablee.debrief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The sentences of the debrief, from `debrief_fr.properties`. `{0}`, `{1}`... stand for what is
/// told; a counted sentence has a form `.one` (0 and 1, as French counts) and a form `.many`. The
/// file is typed with plain spaces; the unbreakable ones of French are put in here. Immutable.
final class Phrases {

  static final Phrases FRENCH = new Phrases("debrief_fr.properties");

  private final Properties texts = new Properties();

  private Phrases(String file) {
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A sentence.
  String say(String key, Object... told) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no sentence for " + key);
    }
    String said = unbreakable(text);
    for (int i = 0; i < told.length; i++) {
      said = said.replace("{" + i + "}", told[i].toString());
    }
    return said;
  }

  /// The sentence of a key that may be unknown, or else that word as it is.
  String sayOr(String key, String word) {
    return texts.containsKey(key) ? say(key) : word;
  }

  /// A sentence that counts; `{0}` is the count, what is told begins at `{1}`.
  String count(String key, long count, Object... told) {
    Object[] all = new Object[told.length + 1];
    all[0] = number(count);
    System.arraycopy(told, 0, all, 1, told.length);
    return say(key + (count < 2 ? ".one" : ".many"), all);
  }

  /// Every key, for whoever wants to see that each is used.
  java.util.Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /// `2000` as French writes it: `2 000`, with a narrow unbreakable space.
  private static String number(long number) {
    return number < 10_000 && number > -10_000
        ? Long.toString(number)
        : Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
  }

  private static String unbreakable(String text) {
    return text.replaceAll(" (?=[:;!?»])", "\u00a0").replace("« ", "«\u00a0");
  }
}
