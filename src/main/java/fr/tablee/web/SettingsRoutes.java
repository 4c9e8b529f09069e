package fr.tablee.web;

import fr.tablee.content.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Settings, behind the console's door, and the interface's words, for every page.
///
/// | call | does |
/// | --- | --- |
/// | `GET /api/settings` | `{settings: {...}, defaults: {...}, choices: {...}}` |
/// | `POST /api/settings {look: "dark", ...}` | changes those named |
/// | `POST /api/settings/plan {keep}` | keeps the run sheet on the table for the next workshops, or not |
/// | `POST /api/settings/pin {pin}` | another PIN; who is in stays in |
/// | `POST /api/settings/restart` | takes up another pack or table |
/// | `GET /api/words/{language}?areas=common,display` | words by their key |
final class SettingsRoutes {

  private final SettingsBook book;
  private final RunSheetBook sheets;
  private final PinGate gate;
  private final ConsoleDoor door;

  SettingsRoutes(SettingsBook book, RunSheetBook sheets, PinGate gate, ConsoleDoor door) {
    this.book = book;
    this.sheets = sheets;
    this.gate = gate;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/settings", this::show);
    routes.post("/api/settings", this::change);
    routes.post("/api/settings/plan", this::plan);
    routes.post("/api/settings/pin", this::pin);
    routes.post("/api/settings/restart", this::restart);
    routes.get("/api/words/{language}", SettingsRoutes::words);
  }

  private void show(Context context) {
    door.demand(context);
    context
        .header("Cache-Control", "no-store")
        .json(
            Map.of(
                "settings", book.settings().words(),
                "defaults", Settings.DEFAULT.words(),
                "choices", book.choices()));
  }

  private void change(Context context) {
    door.demand(context);
    book.keep(SettingsReader.changed(book.settings(), ConsoleRoutes.body(context)));
    show(context);
  }

  private void plan(Context context) {
    door.demand(context);
    if (ConsoleRoutes.body(context).path("keep").asBoolean(true)) {
      sheets.keep();
    } else {
      sheets.forget();
    }
    context.json(Map.of());
  }

  private void pin(Context context) {
    door.demand(context);
    JsonNode pin = ConsoleRoutes.body(context).path("pin");
    if (!pin.isString() || !pin.stringValue().matches("[0-9]{6}")) {
      throw BadRequest.said(400, "problem.pin-shape");
    }
    book.changePin(pin.stringValue());
    gate.change(pin.stringValue());
    context.json(Map.of());
  }

  private void restart(Context context) {
    door.demand(context);
    book.restart();
    context.json(Map.of());
  }

  private static void words(Context context) {
    String code = context.pathParam("language");
    Language language =
        Language.of(code)
            .orElseThrow(() ->
                BadRequest.said(
                    404, "problem.unknown-language", code, String.join(", ", Language.codes())));
    String areas = context.queryParamAsClass("areas", String.class).getOrDefault("common");
    context
        .header("Cache-Control", "no-cache")
        .contentType("application/json; charset=utf-8")
        .result(Words.of(language).inPage(areas));
  }
}
