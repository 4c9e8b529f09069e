package fr.tablee.web;

import fr.tablee.workshop.PublicState;
import io.javalin.config.RoutesConfig;
import java.util.Map;

/// What the whole room may see: the display page, the public state, its stream, and health.
final class DisplayRoutes {

  private final Desk desk;
  private final LiveFeed feed;
  private final Pages pages;
  private final String version;
  private final SettingsBook book;
  private final Pictures pictures;

  DisplayRoutes(
      Desk desk, LiveFeed feed, Pages pages, String version, SettingsBook book, Pictures pictures) {
    this.desk = desk;
    this.feed = feed;
    this.pages = pages;
    this.version = version;
    this.book = book;
    this.pictures = pictures;
  }

  void register(RoutesConfig routes) {
    routes.get(
        "/",
        context ->
            pages.show(
                context,
                "display.jte",
                Map.of("state", Json.safe(Json.text(desk.view(), book.settings(), pictures)))));
    routes.get(
        "/api/state",
        context ->
            context
                .header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result(Json.text(desk.view(), book.settings(), pictures)));
    routes.get("/api/live", feed::serve);
    routes.get(
        "/api/health",
        context -> context.header("Cache-Control", "no-store").json(health(desk.view())));
  }

  private Map<String, Object> health(PublicState view) {
    boolean ready = view.readers().values().stream().anyMatch("ok"::equals);
    return Map.of("ready", ready, "version", version, "readers", view.readers());
  }
}
