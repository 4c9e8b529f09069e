package fr.tablee.app;

import fr.tablee.app.serve.CardShelf;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Which card lies where on the board, `B6` to `mallette-ia/eliza`, as different witnesses tell it.
final class Lay {

  private Lay() {}

  /// As the emulated tags lie (`GET /api/virtual`), lectern left out.
  static Map<String, String> onTheTable(JsonNode virtual) {
    Map<String, String> lay = new TreeMap<>();
    virtual
        .path("slots")
        .properties()
        .forEach(slot -> {
          if (!slot.getKey().equals("P")) {
            slot.getValue().path("tags").forEach(tag -> lay.put(slot.getKey(), tag.asString()));
          }
        });
    return lay;
  }

  /// As the workshop sees it (`GET /api/state`).
  static Map<String, String> onTheBoard(JsonNode state) {
    Map<String, String> lay = new TreeMap<>();
    state
        .path("board")
        .forEach(slot -> {
          if (slot.path("card").isString()) {
            lay.put(slot.path("slot").asString(), slot.path("card").asString());
          }
        });
    return lay;
  }

  /// As the virtual table remembers it for the next start, lectern left out.
  static Map<String, String> onTheShelf(Path data) {
    Map<String, String> lay = new TreeMap<>();
    new CardShelf(data)
        .read()
        .forEach((card, slot) -> {
          if (!slot.isLectern()) {
            lay.put(slot.toString(), card.toString());
          }
        });
    return lay;
  }
}
