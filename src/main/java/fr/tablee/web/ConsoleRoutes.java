package fr.tablee.web;

import fr.tablee.workshop.PublicState;
import fr.tablee.workshop.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The facilitator's page, its stream and its commands. All but the login ask for the cookie.
final class ConsoleRoutes {

  private final Desk desk;
  private final LiveFeed feed;
  private final Pages pages;
  private final ConsoleDoor door;
  private final SettingsBook book;

  ConsoleRoutes(Desk desk, LiveFeed feed, Pages pages, ConsoleDoor door, SettingsBook book) {
    this.desk = desk;
    this.feed = feed;
    this.pages = pages;
    this.door = door;
    this.book = book;
  }

  void register(RoutesConfig routes) {
    routes.get("/console", this::page);
    routes.post("/api/console/login", this::login);
    routes.get(
        "/api/console/state",
        context -> {
          door.demand(context);
          context
              .header("Cache-Control", "no-store")
              .contentType("application/json; charset=utf-8")
              .result(state());
        });
    routes.before("/api/console/live", door::demand);
    routes.get("/api/console/live", feed::serve);
    routes.post("/api/console/{command}", this::command);
  }

  private String state() {
    return Json.text(desk.console(), book.settings());
  }

  private void page(Context context) {
    if (door.isOpen(context)) {
      pages.show(context, "console.jte", Map.of("state", Json.safe(state())));
    } else {
      pages.show(context, "login.jte", Map.of("message", ""));
    }
  }

  private void login(Context context) {
    JsonNode pin = body(context).path("pin");
    if (!pin.isString()) {
      throw BadRequest.said(400, "problem.pin-field");
    }
    door.tryPin(context, pin.stringValue());
    context.json(Map.of());
  }

  private void command(Context context) {
    door.demand(context);
    String word = context.pathParam("command");
    JsonNode body = body(context);
    if (word.equals("open")) {
      demandSame(body.path("workshop").asString(""));
      desk.open();
    } else {
      Optional<Refusal> refused =
          desk.ask(CommandReader.read(word, body), CommandReader.seen(body));
      if (refused.isPresent()) {
        throw BadRequest.told(409, language -> Sentences.of(refused.get(), language));
      }
    }
    context.json(Map.of("seq", desk.view().seq()));
  }

  /// Nobody else has opened another workshop meanwhile.
  ///
  /// @param known the workshop that the person saw; empty when the request does not say
  private void demandSame(String known) {
    PublicState.WorkshopView now = desk.view().workshop();
    if (!known.isEmpty() && now != null && !known.equals(now.id())) {
      Refusal outdated = Refusal.because(Refusal.Reason.OUTDATED, "opened");
      throw BadRequest.told(409, language -> Sentences.of(outdated, language));
    }
  }

  /// The request's JSON object.
  static JsonNode body(Context context) {
    String type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw BadRequest.said(415, "problem.want-json");
    }
    return Json.object(context.body());
  }
}
