package fr.tablee.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/// Renders the templates of `src/main/jte`. Thread-safe.
final class Pages {

  private final TemplateEngine engine;
  private final String version;
  private final SettingsBook book;

  Pages(TemplateEngine engine, String version, SettingsBook book) {
    this.engine = engine;
    this.version = version;
    this.book = book;
  }

  /// Answers with a page.
  ///
  /// @param template file name in `src/main/jte`
  /// @param parameters the template's own parameters; `version`, `words` and `settings` come by
  ///   themselves
  void show(Context context, String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("version", version);
    all.put("words", Reader.words(context));
    all.put("settings", book.settings());
    StringOutput html = new StringOutput(16 * 1024);
    engine.render(template, all, html);
    context
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Security-Policy",
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'")
        .html(html.toString());
  }
}
