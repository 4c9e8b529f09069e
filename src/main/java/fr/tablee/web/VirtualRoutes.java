package fr.tablee.web;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// The virtual table's page and its hands: tags moved, readers broken, the demonstration. Present
/// on a virtual table only.
final class VirtualRoutes {

  /// Lights move at 25 pictures a second; no page needs more.
  private static final Duration FRAME = Duration.ofMillis(40);

  private final VirtualDesk table;
  private final Desk desk;
  private final Pages pages;
  private final Supplier<String> pin;
  private final SettingsBook book;
  private final Pictures pictures;
  private final LiveFeed feed;

  /// @param pin the console's PIN now: the page of a virtual table shows it
  VirtualRoutes(
      VirtualDesk table,
      Desk desk,
      Pages pages,
      Supplier<String> pin,
      SettingsBook book,
      Pictures pictures) {
    this.table = table;
    this.desk = desk;
    this.pages = pages;
    this.pin = pin;
    this.book = book;
    this.pictures = pictures;
    AtomicLong frames = new AtomicLong();
    this.feed =
        new LiveFeed(
            "virtual",
            FRAME,
            LiveFeed.BEAT,
            () ->
                new LiveFeed.Frame(
                    Long.toString(frames.incrementAndGet()), Json.text(table.view())));
  }

  /// Begins to follow the table's changes; closing ends the streams too.
  Subscription follow() {
    Subscription changes = table.listen(feed::changed);
    return () -> {
      changes.close();
      feed.close();
    };
  }

  void register(RoutesConfig routes) {
    routes.get("/table", this::page);
    routes.get(
        "/api/virtual", context -> context.header("Cache-Control", "no-store").json(table.view()));
    routes.get("/api/virtual/deck", context -> context.json(table.deck()));
    routes.get("/api/virtual/live", feed::serve);
    routes.put("/api/virtual/slots/{slot}", this::put);
    routes.delete(
        "/api/virtual/slots/{slot}",
        context -> {
          table.clear(slot(context));
          context.json(Map.of());
        });
    routes.put("/api/virtual/readers/{slot}/fault", this::fault);
    routes.post("/api/virtual/demo", this::demonstrate);
    routes.delete(
        "/api/virtual/demo",
        context -> {
          table.stopDemonstration();
          context.json(Map.of());
        });
  }

  private void page(Context context) {
    pages.show(
        context,
        "table.jte",
        Map.of(
            "state", Json.safe(Json.text(desk.view(), book.settings(), pictures)),
            "virtual", Json.inPage(table.view()),
            "deck", Json.inPage(table.deck()),
            "pin", pin.get()));
  }

  private void put(Context context) {
    JsonNode body = Json.object(context.body());
    JsonNode card = body.path("card");
    if (body.path("tag").asString("").equals("blank")) {
      table.putStranger(slot(context));
    } else if (card.isString()) {
      table.put(slot(context), card(card.stringValue()));
    } else {
      throw BadRequest.said(
          400,
          "problem.field-missing",
          "card",
          "{\"card\":\"mallette-ia/eliza\"}, {\"tag\":\"blank\"}");
    }
    context.json(Map.of());
  }

  private void fault(Context context) {
    JsonNode fault = Json.object(context.body()).path("fault");
    if (!fault.isString()) {
      throw BadRequest.said(400, "problem.field-missing", "fault", "{\"fault\":\"unplugged\"}");
    }
    table.fault(slot(context), fault.stringValue());
    context.json(Map.of());
  }

  private void demonstrate(Context context) {
    int speed = Json.object(context.body()).path("speed").asInt(1);
    if (speed < 1 || speed > 60) {
      throw BadRequest.said(400, "problem.demo-speed");
    }
    table.demonstrate(speed);
    context.json(Map.of());
  }

  private static CardRef card(String text) {
    try {
      return CardRef.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadRequest(e.getMessage() + ".");
    }
  }

  private static SlotId slot(Context context) {
    try {
      return SlotId.of(context.pathParam("slot"));
    } catch (IllegalArgumentException e) {
      throw new BadRequest(404, e.getMessage() + ".");
    }
  }
}
