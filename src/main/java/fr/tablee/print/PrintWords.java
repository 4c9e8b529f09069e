package fr.tablee.print;

import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The words that print adds to those of the pack, in the pack's language: `print_fr.properties`,
/// `print_en.properties`. A language without a file gets French. Immutable.
public final class PrintWords {

  private static final String UNBREAKABLE = Character.toString(0x00A0);

  private final Properties texts = new Properties();
  private final boolean french;

  private PrintWords(String language, InputStream file) throws IOException {
    french = language.equals("fr");
    texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
  }

  /// The words for a pack.
  ///
  /// @param tag BCP 47 tag of its texts
  public static PrintWords of(String tag) {
    String wanted = tag.split("-", 2)[0];
    String language = PrintWords.class.getResource(file(wanted)) == null ? "fr" : wanted;
    try (InputStream in = PrintWords.class.getResourceAsStream(file(language))) {
      if (in == null) {
        throw new IllegalStateException(file(language) + " is missing from the class path");
      }
      return new PrintWords(language, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String language) {
    return "print_" + language + ".properties";
  }

  /// A sentence; `{0}`, `{1}`... stand for what is told.
  public String say(String key, Object... told) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key);
    }
    for (int i = 0; i < told.length; i++) {
      text = text.replace("{" + i + "}", told[i].toString());
    }
    return set(text);
  }

  /// A sentence that counts: its form `.one` or `.many`; `{0}` is the count, what is told begins at
  /// `{1}`.
  public String count(String key, int count, Object... told) {
    boolean one = french ? count < 2 : count == 1;
    Object[] all = new Object[told.length + 1];
    all[0] = count;
    System.arraycopy(told, 0, all, 1, told.length);
    return say(key + (one ? ".one" : ".many"), all);
  }

  /// A panel's name: the usual three have one in each language, any other keeps its French title
  /// from the table file.
  String panel(TableSpec.PanelSpec panel) {
    String key = "panel." + panel.id();
    return knows(key) ? say(key) : panel.title();
  }

  /// Whether there are words for a key.
  boolean knows(String key) {
    return texts.containsKey(key);
  }

  /// A text of the pack as a compositor sets it: in French, no line begins with a sign that needs a
  /// space before it. The typefaces know one unbreakable space, not the narrow one.
  public String set(String text) {
    if (!french) {
      return text;
    }
    return text.replace('\u202F', '\u00A0')
        .replace("« ", "«\u00A0")
        .replaceAll(" (?=[»:;!?])", UNBREAKABLE)
        .replaceAll("(?<=\\d) (?=(?:\\d{3}|%|€|mm|min)(?!\\d))", UNBREAKABLE);
  }
}
