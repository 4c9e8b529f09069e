package fr.tablee.web;

import fr.tablee.debrief.history.Recomputation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Past workshops all together, behind the console's door.
final class HistoryRoutes {

  private static final int LONGEST_NOTE = 10_000;
  private static final int MOST_COMPARED = 6;

  private final History history;
  private final Pages pages;
  private final ConsoleDoor door;
  private final ZoneId zone = ZoneId.systemDefault();

  HistoryRoutes(History history, Pages pages, ConsoleDoor door) {
    this.history = history;
    this.pages = pages;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/historique", context -> behind(context, this::page));
    routes.get("/historique/comparer", context -> behind(context, this::compare));
    routes.get("/historique/{id}/recalcul", context -> behind(context, this::recompute));
    routes.get("/api/history", this::figures);
    routes.get("/api/workshops/export", this::export);
    routes.post("/api/workshops/import", this::receive);
    routes.put("/api/workshops/{id}/note", this::note);
    routes.delete("/api/workshops/{id}", this::delete);
  }

  private interface Answer {
    void to(Context context, HistoryWords words);
  }

  private void behind(Context context, Answer answer) {
    HistoryWords words = words(context);
    if (door.isOpen(context)) {
      answer.to(context, words);
    } else {
      pages.show(context, "login.jte", Map.of("message", words.say("login")));
    }
  }

  private HistoryWords words(Context context) {
    return new HistoryWords(Reader.words(context), zone);
  }

  private void page(Context context, HistoryWords words) {
    pages.show(
        context,
        "history.jte",
        Map.of(
            "page",
            HistoryPage.of(history.shelf(), HistoryQuery.of(context), zone),
            "said",
            words));
  }

  private void compare(Context context, HistoryWords words) {
    List<String> wanted = context.queryParams("id");
    List<History.Book> chosen =
        history.shelf().books().stream().filter(book -> wanted.contains(book.id())).toList();
    if (chosen.size() < 2 || chosen.size() > MOST_COMPARED) {
      throw new BadRequest(words.say("compare.how-many", MOST_COMPARED));
    }
    pages.show(
        context,
        "history-compare.jte",
        Map.of("comparison", HistoryComparison.of(chosen), "said", words));
  }

  private void recompute(Context context, HistoryWords words) {
    String id = context.pathParam("id");
    History.Book book = find(id, words);
    Recomputation recomputation =
        history.recompute(id).orElseThrow(() -> new BadRequest(404, words.say("unknown")));
    pages.show(
        context,
        "history-recompute.jte",
        Map.of("book", book, "recomputation", recomputation, "said", words));
  }

  private History.Book find(String id, HistoryWords words) {
    return history.shelf().books().stream()
        .filter(book -> book.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BadRequest(404, words.say("unknown")));
  }

  private void figures(Context context) {
    door.demand(context);
    HistoryPage page = HistoryPage.of(history.shelf(), HistoryQuery.of(context), zone);
    context
        .header("Cache-Control", "no-store")
        .json(Map.of("pending", page.pending(), "found", page.found(), "figures", page.figures()));
  }

  private void export(Context context) {
    door.demand(context);
    List<String> ids = context.queryParams("id");
    String name = ids.size() == 1 ? "tablee-" + ids.getFirst() : "tablee-" + LocalDate.now(zone);
    context
        .contentType("application/zip")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + plain(name) + ".tablee.zip\"");
    try (OutputStream out = context.outputStream()) {
      history.export(ids, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9-]", "");
  }

  private void receive(Context context) {
    door.demand(context);
    HistoryWords words = words(context);
    try (InputStream body = context.bodyInputStream()) {
      History.Received received = history.receive(body);
      context.json(
          Map.of(
              "table", received.table(),
              "signer", received.signer(),
              "added", received.added(),
              "known", received.known(),
              "said", said(received, words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(History.Received received, HistoryWords words) {
    String from = words.say("import.from", received.table(), received.signer());
    String known =
        received.known().isEmpty()
            ? ""
            : " " + words.count("import.known", received.known().size());
    return words.count("import.added", received.added().size(), from) + known;
  }

  private void note(Context context) {
    door.demand(context);
    String text = Json.object(context.body()).path("text").asString("");
    if (text.length() > LONGEST_NOTE) {
      throw new BadRequest(words(context).say("note.too-long", LONGEST_NOTE));
    }
    history.note(context.pathParam("id"), text);
    context.json(Map.of("text", text.strip()));
  }

  private void delete(Context context) {
    door.demand(context);
    history.delete(context.pathParam("id"));
    context.json(Map.of("deleted", context.pathParam("id")));
  }
}
