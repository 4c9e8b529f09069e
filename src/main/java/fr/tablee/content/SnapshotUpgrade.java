package fr.tablee.content;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings the text of an older program up to the present [PackSnapshot#FORMAT], one format at a
/// time: a workshop played last year keeps its debrief.
final class SnapshotUpgrade {

  private SnapshotUpgrade() {}

  /// The same pack in the present format; the given tree may be changed.
  ///
  /// @param format the format that it was written in, from 1
  static JsonNode of(JsonNode text, int format) {
    if (format < 2 && text.path("pack") instanceof ObjectNode pack) {
      themes(pack);
    }
    if (format < 3) {
      images(text);
    }
    if (format < 4) {
      languages(text);
      hints(text);
    }
    return text;
  }

  /// Until format 1 every debrief was filed under this theme, whatever its pack.
  private static void themes(ObjectNode pack) {
    if (!pack.has("themes")) {
      pack.putArray("themes").add("IntelligenceArtificielle");
    }
  }

  /// Until format 3 a pack spoke one language.
  private static void languages(JsonNode text) {
    if (text.path("pack") instanceof ObjectNode pack && !pack.has("translations")) {
      pack.putArray("translations");
    }
  }

  /// Until format 3 only activities had hints, and only the text of a card an easy wording.
  private static void hints(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.has("ref") && object.has("easy")) {
        absent(object, "easyExplanation");
      }
      if (object.has("subtitle")) {
        absent(object, "easy");
      }
      if (object.has("opening")) {
        absent(object, "stuck");
      }
      if ((object.has("because") || object.has("ref")) && !object.has("hints")) {
        object.putArray("hints");
      }
    }
    node.forEach(SnapshotUpgrade::hints);
  }

  private static void absent(ObjectNode object, String text) {
    if (!object.has(text)) {
      object.put(text, "");
    }
  }

  /// Until format 2 neither cards nor zones had a picture.
  private static void images(JsonNode node) {
    if (node instanceof ObjectNode object
        && (object.has("ref") || object.has("examples"))
        && !object.has("image")) {
      object.put("image", "");
    }
    node.forEach(SnapshotUpgrade::images);
  }
}
