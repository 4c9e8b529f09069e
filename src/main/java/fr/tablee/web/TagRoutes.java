package fr.tablee.web;

import fr.tablee.table.CardRef;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Registering unknown tags at the lectern, with the console's cookie. Before the routes of
/// [ConsoleRoutes], whose commands take every other word.
final class TagRoutes {

  private final TagBook tags;
  private final ConsoleDoor door;

  TagRoutes(TagBook tags, ConsoleDoor door) {
    this.tags = tags;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get(
        "/api/console/tags",
        context -> {
          door.demand(context);
          List<TagBook.Registered> registered = tags.registered();
          context
              .header("Cache-Control", "no-store")
              .json(
                  Map.of(
                      "registered",
                      registered.stream().map(one -> one.card().toString()).toList(),
                      "titles",
                      registered.stream()
                          .collect(
                              Collectors.toMap(
                                  one -> one.card().toString(), TagBook.Registered::title))));
        });
    routes.post("/api/console/register", context -> withCard(context, tags::register));
    routes.post("/api/console/forget", context -> withCard(context, tags::forget));
  }

  private void withCard(Context context, Consumer<CardRef> work) {
    door.demand(context);
    work.accept(CommandFields.card(ConsoleRoutes.body(context)));
    context.json(Map.of());
  }
}
