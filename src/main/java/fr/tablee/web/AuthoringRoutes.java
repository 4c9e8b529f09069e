package fr.tablee.web;

import fr.tablee.content.Problem;
import fr.tablee.content.edit.CardEdit;
import fr.tablee.content.edit.CardField;
import fr.tablee.content.edit.CardForm;
import fr.tablee.content.edit.Deck;
import fr.tablee.content.edit.Outcome;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The page that adds and edits the cards of a pack, behind the console's door.
final class AuthoringRoutes {

  private final Authoring authoring;
  private final Pages pages;
  private final ConsoleDoor door;

  AuthoringRoutes(Authoring authoring, Pages pages, ConsoleDoor door) {
    this.authoring = authoring;
    this.pages = pages;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/console/mallette", this::page);
    routes.get(
        "/api/pack",
        context -> {
          door.demand(context);
          context.header("Cache-Control", "no-store").json(desk());
        });
    routes.get("/api/pack/images/{name}", this::image);
    routes.put("/api/pack/{activity}/cards/{card}", this::change);
    routes.post("/api/pack/{activity}/cards", this::add);
    routes.post("/api/pack/{activity}/examples", this::example);
  }

  private void page(Context context) {
    if (door.isOpen(context)) {
      pages.show(context, "mallette.jte", Map.of("desk", Json.inPage(desk())));
    } else {
      pages.show(
          context, "login.jte", Map.of("message", Reader.words(context).say("mallette.door")));
    }
  }

  private void image(Context context) {
    door.demand(context);
    String name = context.pathParam("name");
    byte[] picture =
        authoring.image(name).orElseThrow(() -> BadRequest.said(404, "problem.unknown-picture"));
    context
        .contentType(name.endsWith(".svg") ? "image/svg+xml" : "image/png")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-cache")
        .result(picture);
  }

  private void change(Context context) {
    door.demand(context);
    JsonNode body = Json.object(context.body());
    CardForm form = form(body).with(CardField.ID, context.pathParam("card"));
    Optional<String> seen =
        Optional.of(body.path("revision").asString("")).filter(revision -> !revision.isEmpty());
    answer(context, authoring.save(context.pathParam("activity"), new CardEdit.Change(form, seen)));
  }

  private void add(Context context) {
    door.demand(context);
    JsonNode body = Json.object(context.body());
    String blank = body.path("blank").asString("");
    CardForm form = form(body);
    CardEdit edit =
        blank.isEmpty()
            ? new CardEdit.Add(form, body.path("sheet").asString(""))
            : new CardEdit.Keep(form.with(CardField.ID, blank));
    answer(context, authoring.save(context.pathParam("activity"), edit));
  }

  private void example(Context context) {
    door.demand(context);
    JsonNode body = Json.object(context.body());
    String text = body.path("text").asString("").strip();
    if (text.isEmpty()) {
      throw BadRequest.said(400, "problem.text-missing", "text");
    }
    answer(
        context,
        authoring.addExample(context.pathParam("activity"), body.path("zone").asString(""), text));
  }

  private static CardForm form(JsonNode body) {
    Map<CardField, String> values = new EnumMap<>(CardField.class);
    for (Map.Entry<String, JsonNode> value : body.path("values").properties()) {
      CardField field =
          CardField.of(value.getKey())
              .orElseThrow(() -> BadRequest.said(400, "problem.unknown-field", value.getKey()));
      values.put(field, value.getValue().asString(""));
    }
    return new CardForm(values);
  }

  /// What was written, or 422 with the faults at their fields.
  private void answer(Context context, Outcome outcome) {
    if (outcome.isSaved()) {
      context.json(
          Map.of("card", outcome.ids().isEmpty() ? "" : outcome.ids().getFirst(), "desk", desk()));
      return;
    }
    List<Map<String, String>> faults =
        outcome.faults().stream()
            .map(fault ->
                Map.of(
                    "field", fault.field().map(CardField::key).orElse(""),
                    "message", fault.sentence()))
            .toList();
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", Reader.words(context).say("problem.title.422"));
    problem.put("status", 422);
    problem.put("detail", outcome.faults().getFirst().sentence());
    problem.put("faults", faults);
    context
        .status(422)
        .contentType("application/problem+json; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(Json.text(problem));
  }

  private Map<String, Object> desk() {
    Authoring.Desk desk = authoring.desk();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("title", desk.title());
    shown.put("folder", desk.folder());
    shown.put("state", desk.state());
    shown.put("pictures", desk.pictures());
    shown.put("problems", desk.problems().stream().map(AuthoringRoutes::problem).toList());
    shown.put("decks", desk.decks().stream().map(AuthoringRoutes::deck).toList());
    shown.put("filled", desk.blanks());
    return shown;
  }

  private static Map<String, Object> problem(Problem problem) {
    return Map.of("text", problem.toString(), "fault", problem.isFault());
  }

  private static Map<String, Object> deck(Deck deck) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("activity", deck.activity());
    shown.put("kind", deck.kind());
    shown.put("title", deck.title());
    shown.put("accent", deck.accent());
    shown.put("zones", deck.zones());
    shown.put("sheets", deck.sheets());
    shown.put("takesCards", deck.takesCards());
    shown.put("blanks", deck.blanks());
    shown.put(
        "fields",
        CardField.forKind(deck.kind()).stream()
            .filter(field -> field != CardField.ID)
            .map(field ->
                Map.of(
                    "name", field.key(),
                    "form", field.form().name().toLowerCase(java.util.Locale.ROOT),
                    "limit", field.limit(),
                    "needed", field.needed(deck.kind())))
            .toList());
    shown.put("cards", deck.cards().stream().map(AuthoringRoutes::card).toList());
    return shown;
  }

  private static Map<String, Object> card(Deck.Entry card) {
    Map<String, String> values = new LinkedHashMap<>();
    card.form().values().forEach((field, value) -> values.put(field.key(), value));
    return Map.of(
        "id", card.form().id(),
        "sheet", card.sheet(),
        "definition", card.definition(),
        "revision", card.form().revision(),
        "values", values);
  }
}
