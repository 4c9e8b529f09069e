package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.web.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatePathTest {

  private final JsonNode state =
      Json.parse(
          """
          {"result": {"moves": 3, "concordance": 0.934}, "lectern": null,
           "board": [{"slot": "A1", "verdict": null}, {"slot": "B6", "verdict": "right", "byHand": false}],
           "readers": {"A3": "lost"}}
          """);

  @Test
  void findsASlotInTheBoardByItsName() {
    assertThat(StatePath.holds(state, "board.B6.verdict", Json.parse("\"right\""))).isTrue();
    assertThat(StatePath.holds(state, "board.B6.byHand", Json.parse("false"))).isTrue();
    assertThat(StatePath.holds(state, "board.B7.verdict", Json.parse("\"right\""))).isFalse();
  }

  @Test
  void expectsNullWhereNothingStands() {
    assertThat(StatePath.holds(state, "lectern", Json.parse("null"))).isTrue();
    assertThat(StatePath.holds(state, "board.A1.verdict", Json.parse("null"))).isTrue();
    assertThat(StatePath.holds(state, "board.B9", Json.parse("null"))).isTrue();
    assertThat(StatePath.holds(state, "board.B6.verdict", Json.parse("null"))).isFalse();
  }

  @Test
  void comparesNumbersAsPeopleWriteThem() {
    assertThat(StatePath.holds(state, "result.moves", Json.parse("3"))).isTrue();
    assertThat(StatePath.holds(state, "result.moves", Json.parse("2"))).isFalse();
    assertThat(StatePath.holds(state, "result.concordance", Json.parse("0.93"))).isTrue();
    assertThat(StatePath.holds(state, "readers.A3", Json.parse("\"lost\""))).isTrue();
  }

  @Test
  void anObjectIsNotAnEmptyText() {
    assertThat(StatePath.holds(state, "result", Json.parse("\"\""))).isFalse();
  }
}
