package fr.tablee.web;

import fr.tablee.content.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// Who reads an answer: in which language. What participants see speaks the display's, everything
/// else the facilitator's; `?lang=en` asks for another.
final class Reader {

  private static final String ATTRIBUTE = "language";

  private Reader() {}

  static void register(RoutesConfig routes, SettingsBook book) {
    routes.before(context -> {
      Settings settings = book.settings();
      boolean room = context.path().equals("/") || context.path().equals("/table");
      Language usual = room ? settings.displayLanguage() : settings.language();
      context.attribute(
          ATTRIBUTE,
          Optional.ofNullable(context.queryParam("lang")).flatMap(Language::of).orElse(usual));
    });
  }

  /// The language to answer in.
  static Language language(Context context) {
    Language known = context.attribute(ATTRIBUTE);
    return known == null ? Language.FRENCH : known;
  }

  /// The words to answer with.
  static Words words(Context context) {
    return Words.of(language(context));
  }
}
