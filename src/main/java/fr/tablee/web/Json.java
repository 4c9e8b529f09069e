package fr.tablee.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages' JSON: records as they are, nulls kept, never a `</script>` inside a page.
/// Thread-safe.
public final class Json {

  /// The mapper that Javalin uses too.
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))
          .build();

  private Json() {}

  /// A value as JSON text.
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// A value as a JSON tree, for those who look things up by path.
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /// JSON text as a tree.
  public static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /// A record as JSON text, with the settings as its first field.
  static String text(Object state, Settings settings) {
    return led("settings", settings.words(), text(state));
  }

  /// The same, with the edition of the pictures as its second field.
  static String text(Object state, Settings settings, Pictures pictures) {
    return led("settings", settings.words(), led("pictures", pictures.edition(), text(state)));
  }

  /// An object's JSON text with a field ahead of its own.
  private static String led(String field, Object value, String object) {
    return "{\"%s\":%s,%s".formatted(field, text(value), object.substring(1));
  }

  /// A value as JSON that is safe inside a `<script>` element.
  static String inPage(Object value) {
    return safe(text(value));
  }

  /// JSON text made safe inside a `<script>` element.
  static String safe(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /// Reads a request body.
  ///
  /// @throws BadRequest when it is not a JSON object
  static JsonNode object(String body) {
    if (body.isBlank()) {
      return MAPPER.createObjectNode();
    }
    try {
      JsonNode node = MAPPER.readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw BadRequest.said(400, "problem.not-json");
    }
    throw BadRequest.said(400, "problem.not-object");
  }
}
