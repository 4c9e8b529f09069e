package fr.tablee.debrief;

import fr.tablee.content.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of the debrief in one language, from `debrief_fr.properties` or
/// `debrief_en.properties`. `{0}`, `{1}`... stand for what is told; `{of 1}` puts the language's
/// "of" before it, elided where French elides (« d’ELIZA », « de la carte »). A counted sentence
/// has a form `.one` and a form `.other`; which is meant is the language's affair. Files are typed
/// with plain spaces; the unbreakable ones of French are put in here. Immutable.
final class Phrases {

  static final Phrases FRENCH = new Phrases(Language.FRENCH);
  static final Phrases ENGLISH = new Phrases(Language.ENGLISH);

  private static final Pattern PLACE = Pattern.compile("\\{(of )?(\\d)}");

  /// A title that ends as a sentence does (« Je passe à l’action ! ») stands in quotation marks
  /// before a colon.
  private static final Pattern ENDS = Pattern.compile("[!?…]$");

  private static final Pattern COLON = Pattern.compile("\\h?:");

  private final Language language;
  private final Grammar grammar;
  private final Properties texts = new Properties();

  private Phrases(Language language) {
    this.language = language;
    grammar = Grammar.of(language);
    String file = "debrief_" + language.code() + ".properties";
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

  static Phrases in(Language language) {
    return language == Language.ENGLISH ? ENGLISH : FRENCH;
  }

  Language language() {
    return language;
  }

  Grammar grammar() {
    return grammar;
  }

  /// A sentence. What is told is a [Told], a [Fact], or a text of pack or log.
  Told say(String key, Object... told) {
    String text = language.typeset(template(key));
    List<Span> spans = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      words(spans, text.substring(from, place.start()));
      Told piece = piece(told[Integer.parseInt(place.group(2))]);
      if (ENDS.matcher(piece.text()).find()
          && COLON.matcher(text).region(place.end(), text.length()).lookingAt()) {
        piece = say("title", piece);
      }
      if (place.group(1) != null) {
        words(spans, grammar.of(piece.text()));
      }
      spans.addAll(piece.spans());
      from = place.end();
    }
    words(spans, text.substring(from));
    return new Told(spans);
  }

  /// The sentence of a key that may be unknown, or else that word as it is.
  String sayOr(String key, String word) {
    return texts.containsKey(key) ? say(key).text() : word;
  }

  /// A sentence that counts; `{0}` is the count, what is told begins at `{1}`.
  Told count(String key, Fact count, Object... told) {
    Object[] all = new Object[told.length + 1];
    all[0] = count;
    System.arraycopy(told, 0, all, 1, told.length);
    return say(key + (language.isOne(count.value()) ? ".one" : ".other"), all);
  }

  /// `a, b et c`; nothing of nothing.
  Told list(List<Told> items) {
    Told said = Told.NOTHING;
    for (int i = 0; i < items.size(); i++) {
      String before = i == 0 ? "" : i == items.size() - 1 ? last(items) : grammar.comma(items);
      said = said.then(Told.words(before)).then(items.get(i));
    }
    return said;
  }

  private String last(List<Told> items) {
    String comma = grammar.comma(items);
    return comma.equals(", ") ? grammar.and() : comma.stripTrailing() + grammar.and();
  }

  /// Titles and texts of pack or log as a list.
  Told titles(List<String> titles) {
    return list(titles.stream().map(Told::quoted).toList());
  }

  /// Every key, for whoever wants to see that both languages have it.
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /// The text as it is typed in the file.
  String template(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no sentence for " + key + " in " + language);
    }
    return text;
  }

  private Told piece(Object told) {
    return switch (told) {
      case Told said -> said;
      case Fact fact ->
          new Told(
              List.of(
                  new Span.Counted(
                      switch (fact.unit()) {
                        case NUMBER -> grammar.number(fact.value());
                        case MINUTES -> grammar.minutes(fact.value());
                      },
                      new Figure(fact.name(), fact.subject(), fact.value()))));
      default -> Told.quoted(told.toString());
    };
  }

  private static void words(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span.Words(text));
    }
  }
}
