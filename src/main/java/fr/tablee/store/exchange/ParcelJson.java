package fr.tablee.store.exchange;

import fr.tablee.store.Parcel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a file of workshops. What does not fit is empty. Thread-safe.
final class ParcelJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ParcelJson() {}

  /// One event as a line.
  private record EventLine(
      long seq,
      String wall,
      long elapsedMillis,
      String actor,
      String type,
      int version,
      JsonNode event) {}

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  static byte[] log(List<Parcel.Line> log) {
    StringBuilder text = new StringBuilder();
    for (Parcel.Line line : log) {
      text.append(
              MAPPER.writeValueAsString(
                  new EventLine(
                      line.seq(),
                      line.wall(),
                      line.elapsedMillis(),
                      line.actor(),
                      line.type(),
                      line.version(),
                      MAPPER.readTree(line.body()))))
          .append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The log of a file; empty when one of its lines does not fit.
  static Optional<List<Parcel.Line>> log(byte[] bytes) {
    List<Parcel.Line> log = new ArrayList<>();
    for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      Optional<EventLine> line = read(text.getBytes(StandardCharsets.UTF_8), EventLine.class);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      log.add(row(line.get()));
    }
    return Optional.of(log);
  }

  private static Parcel.Line row(EventLine line) {
    return new Parcel.Line(
        line.seq(),
        line.wall(),
        line.elapsedMillis(),
        line.actor(),
        line.type(),
        line.version(),
        MAPPER.writeValueAsString(line.event()));
  }

  /// A value; empty when the text does not fit.
  static <T> Optional<T> read(byte[] bytes, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(bytes, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
