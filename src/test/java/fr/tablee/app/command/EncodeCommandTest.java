package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.scenario.WandDebrief;
import fr.tablee.web.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `tablee encode` on the virtual table, where a hand lays tags of all kinds on the lectern.
class EncodeCommandTest {

  @ParameterizedTest
  @CsvSource({
    "blank, written, 0",
    "big, written, 0",
    "card, unchanged, 0",
    "other, taken, 1",
    "foreign, taken, 1",
    "locked, locked, 1",
    "guarded, guarded, 1",
    "pass, unfit, 1",
    "torn, torn, 1"
  })
  void eachKindOfTagHasItsOutcome(String kind, String outcome, int exit) {
    Said said = Said.by("encode", "mallette-ia/eliza", "--pile", kind, "--json");

    assertThat(said.exit()).as(said.err()).isEqualTo(exit);
    JsonNode tag = Json.parse(said.out()).path("tags").path(0);
    assertThat(tag.path("outcome").asString()).isEqualTo(outcome);
    assertThat(tag.path("sentence").asString()).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"other, written", "foreign, written", "locked, locked", "guarded, guarded"})
  void overwritingRespectsLocksAndPasswords(String kind, String outcome) {
    Said said = Said.by("encode", "A3", "--pile", kind, "--overwrite", "--json");

    assertThat(Json.parse(said.out()).path("tags").path(0).path("outcome").asString())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"virtual", "virtual:baguette-pn532", "virtual:baguette-pcsc"})
  void aWholeMatIsWrittenAndABadTagIsAskedForAgain(String table) {
    Said said =
        Said.by("encode", "--mat", "--table", table, "--pile", "locked,other,pass", "--json");

    assertThat(said.exit()).as(said.err()).isZero();
    JsonNode report = Json.parse(said.out());
    assertThat(report.path("done").asInt()).isEqualTo(25);
    assertThat(report.path("tags").size()).isEqualTo(28);
    assertThat(report.path("tags").path(27).path("wanted").asString()).isEqualTo("P");
  }

  @Test
  void theDeckGoesInPrintingOrderAndCanBeTakenUpAgain() {
    Said all = Said.by("encode", "--deck");
    assertThat(all.exit()).as(all.err()).isZero();
    long cards = WandDebrief.PACK.cards().count();
    assertThat(all.out())
        .contains("1/" + cards)
        .contains(cards + "/" + cards)
        .contains("tout y est");

    String last = WandDebrief.PACK.cards().toList().getLast().ref().toString();
    Said rest = Said.by("encode", "--deck", "--from", last, "--json");
    assertThat(Json.parse(rest.out()).path("of").asInt()).isEqualTo(1);
  }

  @Test
  void verifyingSaysWhichCardItIsAndWritesNothing() {
    assertThat(Said.by("encode", "--verify", "mallette-ia/eliza", "--pile", "card").exit())
        .isZero();
    Said wrong = Said.by("encode", "--verify", "mallette-ia/eliza", "--pile", "other");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.out()).contains("autre-mallette/autre").contains("chercher la bonne");
    Said blank = Said.by("encode", "--verify");
    assertThat(blank.exit()).isEqualTo(1);
    assertThat(blank.out()).contains("une étiquette vierge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mallette-ia/elisa",
        "Z99",
        "mallette-ia/eliza --deck",
        "--verify --overwrite",
        "A1 --from A2",
        "A1 --pile soap",
        "A1 --reader usb",
        "A1 --wait 0"
      })
  void nonsenseIsBadUsage(String arguments) {
    String[] words = ("encode " + arguments).trim().split(" ");
    Said said = Said.by(words);

    assertThat(said.exit()).isEqualTo(2);
    assertThat(Said.plain(said.err())).contains("Voir « tablee encode --help »");
  }
}
