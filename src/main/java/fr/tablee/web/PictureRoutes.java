package fr.tablee.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.stream.Collectors;

/// The pictures of the pack's cards. A style sheet tells each card's own picture to whatever shows
/// the card, by its `data-card`; the pages themselves need not know which cards have one. An
/// address changes with its file, so that a page which asks again shows the new drawing.
record PictureRoutes(Pictures pictures) {

  void register(RoutesConfig routes) {
    routes.get("/api/pictures.css", this::sheet);
    routes.get("/api/pictures/{file}", this::picture);
  }

  private void sheet(Context context) {
    String rules =
        pictures.cards().stream()
            .filter(card -> !card.image().isEmpty())
            .map(card ->
                "[data-card=\"%s\"] { --picture: url(\"/api/pictures/%s?%s\"); --pictured: 1; --glyph: none; }"
                    .formatted(card.ref(), card.image(), pictures.images().mark(card.image())))
            .collect(Collectors.joining("\n", "@layer tokens {\n", "\n}\n"));
    context
        .header("Cache-Control", "no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .contentType("text/css; charset=utf-8")
        .result(rules);
  }

  private void picture(Context context) {
    String file = context.pathParam("file");
    byte[] picture =
        pictures
            .images()
            .read(file)
            .orElseThrow(() -> BadRequest.said(404, "problem.unknown-picture"));
    // A drawing opened by itself runs and loads nothing.
    context
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("X-Content-Type-Options", "nosniff")
        .contentType(file.endsWith(".svg") ? "image/svg+xml" : "image/png")
        .result(picture);
  }
}
