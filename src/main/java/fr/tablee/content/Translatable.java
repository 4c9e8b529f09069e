package fr.tablee.content;

import java.util.LinkedHashMap;
import java.util.Map;

/// What of a pack is said to people, and so is translated: the shape of a file in `translations`.
sealed interface Translatable {

  /// A text.
  ///
  /// @param needed whether `check` asks for it
  record Text(boolean needed) implements Translatable {}

  /// As many texts as the pack has, in the same order.
  record Texts() implements Translatable {}

  /// Something that stands for the original as it is, where an author wants another: sources.
  record Whole() implements Translatable {}

  /// Fields.
  record Group(Map<String, Translatable> fields) implements Translatable {}

  /// Things that the pack keeps under names of their own: activities.
  record Named(Group item) implements Translatable {}

  /// Things of a list, each under its id; a rule under its two cards, as `farine/puits`.
  record Keyed(Group item) implements Translatable {}

  /// Things without an id, in the order of the pack.
  record Listed(Group item) implements Translatable {}

  /// A card of any kind.
  Group CARD =
      group(
          "title", text(),
          "text", text(),
          "easy", text(),
          "shown", text(),
          "trap", text(),
          "explanation", text(),
          "easy-explanation", text(),
          "hints", new Texts(),
          "sources", new Whole(),
          "links", new Whole());

  /// What the file of an activity says.
  Group ACTIVITY =
      group(
          "title",
          text(),
          "subtitle",
          text(),
          "easy",
          text(),
          "goal",
          text(),
          "script",
          group(
              "opening", text(),
              "play", text(),
              "stuck", text(),
              "check", text(),
              "reveal", text(),
              "closing", text()),
          "hints",
          new Texts(),
          "questions",
          new Texts(),
          "takeaway",
          text(),
          "zones",
          new Keyed(group("title", text(), "text", text(), "examples", new Texts())),
          "definition",
          CARD,
          "cards",
          new Keyed(CARD),
          "rules",
          new Keyed(group("because", text(), "hints", new Texts())),
          "sheets",
          new Keyed(
              group(
                  "title", text(),
                  "text", text(),
                  "essentials", new Listed(group("title", text(), "text", text())),
                  "questions", new Texts(),
                  "cards", new Keyed(CARD))));

  /// The whole file: what `pack.yaml` says, and under `activities` what the activities say.
  Group FILE =
      group(
          "language",
          new Text(false),
          "title",
          text(),
          "summary",
          text(),
          "attribution",
          group(
              "text", text(),
              "licence", new Text(false),
              "source", new Text(false),
              "updated", new Text(false)),
          "commands",
          new Keyed(CARD),
          "activities",
          new Named(ACTIVITY));

  private static Text text() {
    return new Text(true);
  }

  /// Names and shapes, one after the other.
  private static Group group(Object... namesAndShapes) {
    Map<String, Translatable> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndShapes.length; i += 2) {
      fields.put((String) namesAndShapes[i], (Translatable) namesAndShapes[i + 1]);
    }
    return new Group(fields);
  }
}
