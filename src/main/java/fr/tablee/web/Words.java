package fr.tablee.web;

import fr.tablee.content.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The interface's words in one language, from `words/<area>_<language>.properties`. Immutable.
///
/// ```
/// # console_fr.properties               # console_en.properties
/// plan.title = Déroulé                  plan.title = Run sheet
/// cards.one = {0} carte                 cards.one = {0} card        <- French: 0 and 1
/// cards.other = {0} cartes              cards.other = {0} cards
/// ```
///
/// A key's full name begins with its area: `console.plan.title`. The files are typed with plain
/// spaces; the unbreakable ones are put in here. Pages get the same words, see [#all].
public final class Words {

  /// The files there are; each exists in every language.
  static final List<String> AREAS =
      List.of(
          "common",
          "refusal",
          "deed",
          "problem",
          "console",
          "display",
          "table",
          "settings",
          "debrief",
          "mallette",
          "history",
          "ready");

  private static final Words FRENCH = new Words(Language.FRENCH);
  private static final Words ENGLISH = new Words(Language.ENGLISH);

  private final Language language;
  private final SortedMap<String, String> texts = new TreeMap<>();

  private Words(Language language) {
    this.language = language;
    AREAS.forEach(area ->
        read(area)
            .forEach(
                (key, text) -> texts.put(area + "." + key, language.typeset(text.toString()))));
  }

  /// The words of a language.
  public static Words of(Language language) {
    return switch (language) {
      case FRENCH -> FRENCH;
      case ENGLISH -> ENGLISH;
    };
  }

  private Properties read(String area) {
    String file = "words/" + area + "_" + language.code() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /// A sentence; `{0}`, `{1}`... stand for what is told.
  public String say(String key, Object... told) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key + " in " + language.code());
    }
    for (int i = 0; i < told.length; i++) {
      text = text.replace("{" + i + "}", told[i].toString());
    }
    return text;
  }

  /// A sentence that counts: its form `.one` or `.other`; `{0}` is the count, what else is told
  /// begins at `{1}`.
  public String count(String key, long count, Object... told) {
    Object[] all = new Object[told.length + 1];
    all[0] = count;
    System.arraycopy(told, 0, all, 1, told.length);
    return say(key + (language.isOne(count) ? ".one" : ".other"), all);
  }

  /// The words of some areas as JSON that is safe inside a page's `<script>`:
  /// `{"language":"fr","areas":"common,display","words":{...}}`.
  ///
  /// @param areas names of [#AREAS], with commas between
  public String inPage(String areas) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("language", language.code());
    page.put("areas", areas);
    page.put("words", of(List.of(areas.split(","))));
    return Json.inPage(page);
  }

  private Map<String, String> of(List<String> areas) {
    Map<String, String> chosen = new LinkedHashMap<>();
    texts.forEach((key, text) -> {
      if (areas.contains(key.substring(0, key.indexOf('.')))) {
        chosen.put(key, text);
      }
    });
    return chosen;
  }

  /// Whether there are words for a key.
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /// All words by their full key, as pages need them.
  public SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(texts);
  }

  Set<String> keys() {
    return texts.keySet();
  }
}
