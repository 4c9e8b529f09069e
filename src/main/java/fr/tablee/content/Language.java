package fr.tablee.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the table speaks: its code, how it counts and how it sets its signs.
public enum Language {
  /// 0 and 1 are one, and : ; ! ? « » keep an unbreakable space.
  FRENCH("fr", "Français"),
  /// Only 1 is one.
  ENGLISH("en", "English");

  private static final String UNBREAKABLE = Character.toString(0x00A0);

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /// BCP 47 code, for example `fr`.
  public String code() {
    return code;
  }

  /// Its name in itself.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /// The language of a BCP 47 tag: `en-GB` is English; empty for one that the table does not speak.
  public static Optional<Language> of(String tag) {
    String wanted = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(language -> language.code.equals(wanted)).findFirst();
  }

  /// The first language of an `Accept-Language` header that the table speaks.
  public static Optional<Language> accepted(String header) {
    return Locale.LanguageRange.parse(header.isBlank() ? "*" : header).stream()
        .map(range -> of(range.getRange()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// All codes, in the order of the choice.
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  /// Whether a count takes the singular.
  public boolean isOne(long count) {
    return switch (this) {
      case FRENCH -> Math.abs(count) < 2;
      case ENGLISH -> Math.abs(count) == 1;
    };
  }

  /// A text typed with plain spaces, with the unbreakable ones that the language wants.
  public String typeset(String text) {
    return switch (this) {
      case FRENCH -> text.replaceAll(" (?=[»:;!?])", UNBREAKABLE).replace("« ", "«" + UNBREAKABLE);
      case ENGLISH -> text;
    };
  }
}
