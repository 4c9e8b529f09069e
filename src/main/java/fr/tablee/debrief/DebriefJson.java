package fr.tablee.debrief;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A debrief as `debrief.json`: every field of [Debrief] in its order, indented, dates as ISO 8601.
/// Any thread may use it.
public final class DebriefJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // The form's order is the records' order.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private DebriefJson() {}

  /// The JSON text.
  public static String text(Debrief debrief) {
    return MAPPER.writeValueAsString(debrief);
  }
}
