package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The forms of a debrief as files, behind the console's door:
/// `/api/workshops/{id}/debrief.{html,pdf,md,json,csv,zip}` and `.../events.jsonl`, in the
/// facilitator's language or that of `?lang=fr|en`.
final class HandoutRoutes {

  private final Archive archive;
  private final ConsoleDoor door;

  HandoutRoutes(Archive archive, ConsoleDoor door) {
    this.archive = archive;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    for (Form form : Form.values()) {
      routes.get(
          "/api/workshops/{id}/debrief." + form.word(),
          context -> {
            door.demand(context);
            Handout file =
                archive
                    .handout(context.pathParam("id"), form, language(context))
                    .orElseThrow(() -> ArchiveRoutes.unknown(context));
            send(context, file, isSeen(form));
          });
    }
    routes.get(
        "/api/workshops/{id}/events.jsonl",
        context -> {
          door.demand(context);
          Handout file =
              archive
                  .log(context.pathParam("id"), language(context))
                  .orElseThrow(() -> ArchiveRoutes.unknown(context));
          send(context, file, true);
        });
  }

  /// Whether a browser shows the form rather than saving it.
  private static boolean isSeen(Form form) {
    return switch (form) {
      case PAGE, PDF, JSON -> true;
      case MARKDOWN, CARDS, ALL -> false;
    };
  }

  static void send(Context context, Handout file, boolean seen) {
    context
        .contentType(file.mediaType())
        .header(
            "Content-Disposition",
            (seen ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:")
        .result(file.bytes());
  }

  /// The language of the words: the reader's.
  private static Language language(Context context) {
    String asked = context.queryParam("lang");
    if (asked != null && Language.of(asked).isEmpty()) {
      throw BadRequest.said(
          400, "problem.unknown-language", asked, String.join(", ", Language.codes()));
    }
    return Reader.language(context);
  }
}
