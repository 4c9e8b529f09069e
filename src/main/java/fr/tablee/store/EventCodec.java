package fr.tablee.store;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Events as rows of the log: a type's word, a version and a small JSON body. Slots and cards are
/// written as people write them. Thread-safe.
public final class EventCodec {

  /// The version written now. A changed event gets a new version and a reader for the old one here.
  public static final int VERSION = 1;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(SlotId.class, new AsText<>(SlotId.class))
                  .addSerializer(CardRef.class, new AsText<>(CardRef.class))
                  .addDeserializer(SlotId.class, new SlotReader())
                  .addDeserializer(CardRef.class, new CardReader()))
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /// One row.
  ///
  /// @param type the type's word
  /// @param version the body's version
  /// @param body JSON object
  public record Row(String type, int version, String body) {}

  /// An event as a row.
  public Row write(Event event) {
    return new Row(EventWords.of(event), VERSION, mapper.writeValueAsString(event));
  }

  /// A row as an event.
  ///
  /// @throws StoreException for a type or version that this program does not know, or a body that
  ///   does not fit
  public Event read(Row row) {
    Class<? extends Event> type =
        EventWords.type(row.type())
            .filter(known -> row.version() == VERSION)
            .orElseThrow(() ->
                StoreException.said(language ->
                    FaultWords.say(language, "event.unknown", row.type(), row.version())));
    try {
      return mapper.readValue(row.body(), type);
    } catch (JacksonException e) {
      StoreException fault =
          StoreException.said(language -> FaultWords.say(language, "event.damaged", row.type()));
      fault.initCause(e);
      throw fault;
    }
  }

  private static final class AsText<T> extends ValueSerializer<T> {

    private final Class<T> type;

    AsText(Class<T> type) {
      this.type = type;
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  }

  private static final class SlotReader extends ValueDeserializer<SlotId> {
    @Override
    public SlotId deserialize(JsonParser in, DeserializationContext context) {
      return SlotId.of(in.getString());
    }
  }

  private static final class CardReader extends ValueDeserializer<CardRef> {
    @Override
    public CardRef deserialize(JsonParser in, DeserializationContext context) {
      return CardRef.parse(in.getString());
    }
  }
}
