package fr.tablee.debrief.history;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Summaries as text and back. Thread-safe.
public final class SummaryJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private SummaryJson() {}

  /// A summary as JSON.
  public static String text(WorkshopSummary summary) {
    return MAPPER.writeValueAsString(summary);
  }

  /// The summary of a text; empty for one that does not fit, which is then computed anew.
  public static Optional<WorkshopSummary> read(String text) {
    try {
      return Optional.of(MAPPER.readValue(text, WorkshopSummary.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
