package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.workshop.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events written as rows and read back.
class EventCodecTest {

  private final EventCodec codec = new EventCodec();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyTypeOfEventComesBackAsItWas(long seed) {
    AnyEvents any = new AnyEvents(seed);
    EventWords.all()
        .forEach((word, type) -> {
          Event event = any.of(type);
          EventCodec.Row row = codec.write(event);
          assertThat(row.type()).isEqualTo(word);
          assertThat(codec.read(row)).as("seed %d, %s", seed, row).isEqualTo(event);
        });
  }

  @Test
  void slotsAndCardsAreWrittenAsPeopleWriteThem() {
    Event placed =
        new Event.CardPlaced(
            fr.tablee.table.SlotId.of("B6"), new fr.tablee.table.CardRef("mallette-ia", "eliza"));
    EventCodec.Row row = codec.write(placed);
    assertThat(row.type()).isEqualTo("card-placed");
    assertThat(row.body()).isEqualTo("{\"slot\":\"B6\",\"card\":\"mallette-ia/eliza\"}");
  }

  @Test
  void anUnknownTypeVersionOrBodyIsToldInASentence() {
    assertRefused(new EventCodec.Row("card-eaten", 1, "{}"), "card-eaten", "mettre le programme");
    assertRefused(new EventCodec.Row("started", 99, "{}"), "version 99", "mettre le programme");
    assertRefused(new EventCodec.Row("card-placed", 1, "{\"slot\":\"Z9\"}"), "abîmée");
    assertRefused(new EventCodec.Row("card-placed", 1, "{"), "abîmée");
  }

  private void assertRefused(EventCodec.Row row, String... words) {
    assertThatThrownBy(() -> codec.read(row))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(words);
  }
}
