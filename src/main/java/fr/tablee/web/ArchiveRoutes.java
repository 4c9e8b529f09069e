package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Debrief;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/// Past workshops and their debriefs, behind the console's door.
final class ArchiveRoutes {

  private final Archive archive;
  private final Pages pages;
  private final ConsoleDoor door;

  ArchiveRoutes(Archive archive, Pages pages, ConsoleDoor door) {
    this.archive = archive;
    this.pages = pages;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    routes.get("/atelier/{id}", this::page);
    routes.get(
        "/api/workshops",
        context -> {
          door.demand(context);
          context.json(archive.workshops());
        });
  }

  private void page(Context context) {
    if (door.isOpen(context)) {
      Language other =
          Reader.language(context) == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
      pages.show(
          context, "debrief.jte", Map.of("debrief", debrief(context), "other", other.code()));
    } else {
      pages.show(
          context, "login.jte", Map.of("message", Reader.words(context).say("debrief.door")));
    }
  }

  private Debrief debrief(Context context) {
    return archive
        .debrief(context.pathParam("id"), Reader.language(context))
        .orElseThrow(() -> unknown(context));
  }

  static BadRequest unknown(Context context) {
    return new BadRequest(404, Reader.words(context).say("debrief.unknown"));
  }
}
