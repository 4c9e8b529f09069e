package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs as text and back.
class PackSnapshotTest {

  private static final long FIRST_SEED = 20_261_123;
  private static final int CASES = 2_000;

  private final PackSnapshot snapshot = new PackSnapshot();
  private final Pack pack = new PackLoader().load(EditedPack.original());

  @Test
  void aLoadedPackComesBackAsItWas() {
    assertThat(snapshot.fromJson(snapshot.toJson(pack))).isEqualTo(pack);
  }

  @Test
  void anyPackComesBackAsItWasAndGivesTheSameText() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      Pack original = new RandomPack(seed).pack();
      String json = snapshot.toJson(original);
      Pack back = snapshot.fromJson(json);

      assertThat(back).as("seed %d", seed).isEqualTo(original);
      assertThat(snapshot.toJson(back)).as("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void twoLoadingsOfOnePackGiveOneText() {
    assertThat(snapshot.toJson(new PackLoader().load(EditedPack.original())))
        .isEqualTo(snapshot.toJson(pack));
  }

  @Test
  void aTextFromBeforeCardsHadPicturesIsStillRead() {
    String older =
        snapshot
            .toJson(pack)
            .replace("{\"format\":4,", "{\"format\":2,")
            .replace(",\"image\":\"\"", "");

    assertThat(older).doesNotContain("\"image\":");
    assertThat(snapshot.fromJson(older)).isEqualTo(pack);
  }

  @Test
  void aTextFromBeforeHintsAndLanguagesIsStillRead() {
    String older =
        snapshot
            .toJson(pack)
            .replace("{\"format\":4,", "{\"format\":3,")
            .replaceAll(",\"(?:easyExplanation|stuck)\":\"[^\"]*\"", "")
            .replaceAll("(\"subtitle\":\"[^\"]*\"),\"easy\":\"[^\"]*\"", "$1")
            .replaceAll(",\"hints\":\\[[^\\]]*\\](?!,\"questions)", "")
            .replace(",\"translations\":[]", "");

    Pack read = snapshot.fromJson(older);

    assertThat(older).doesNotContain("easyExplanation", "stuck", "translations", "Un trou dans");
    assertThat(read.languages()).containsExactly("fr");
    assertThat(read.cards().map(Card::ref)).isEqualTo(pack.cards().map(Card::ref).toList());
    assertThat(read.cards()).allMatch(card -> card.hints().isEmpty());
    assertThat(read.activity("frise").orElseThrow().frame().hints())
        .isEqualTo(pack.activity("frise").orElseThrow().frame().hints());
  }

  @Test
  void theTextSaysItsFormatFirst() {
    assertThat(snapshot.toJson(pack)).startsWith("{\"format\":4,\"pack\":{\"id\":\"petite\"");
  }

  @Test
  void aTextOfANewerProgramAsksForAnUpdate() {
    String newer = snapshot.toJson(pack).replace("{\"format\":4,", "{\"format\":5,");

    assertThatThrownBy(() -> snapshot.fromJson(newer))
        .isInstanceOf(PackException.class)
        .hasMessage(
            "mallette enregistrée : format 5 inconnu de cette version de Tablée, qui lit le format 4 ; mettre Tablée à jour");
  }

  @Test
  void aTextOfTheFirstFormatKeepsTheThemeItsDebriefHad() {
    String first =
        snapshot
            .toJson(pack)
            .replace("{\"format\":4,", "{\"format\":1,")
            .replace("\"themes\":[],", "");

    Pack read = snapshot.fromJson(first);

    assertThat(first).doesNotContain("themes");
    assertThat(read.themes()).containsExactly("IntelligenceArtificielle");
    assertThat(read.activities()).isEqualTo(pack.activities());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"pack\":{}}", "{\"format\":\"1\"", "\u0000"})
  void aTextThatIsNoPackIsRefusedKindly(String text) {
    assertThatThrownBy(() -> snapshot.fromJson(text))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("mallette enregistrée");
  }

  @Test
  void aDamagedTextIsRefusedWhereverItIsDamaged() {
    String json = snapshot.toJson(pack);

    assertThatThrownBy(() -> snapshot.fromJson(json.substring(0, json.length() / 2)))
        .isInstanceOf(PackException.class);
    assertThatThrownBy(() -> snapshot.fromJson(json.replace("\"title\":\"ELIZA\",", "")))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("abîmé");
    assertThatThrownBy(
            () -> snapshot.fromJson(json.replace("\"title\":\"ELIZA\"", "\"title\":null")))
        .isInstanceOf(PackException.class);
    assertThatThrownBy(() -> snapshot.fromJson(json.replace("petite/eliza", "Petite/Eliza")))
        .isInstanceOf(PackException.class);
    assertThatThrownBy(() -> snapshot.fromJson(json.replace("\"timeline\"", "\"tombola\"")))
        .isInstanceOf(PackException.class);
    assertThatThrownBy(() -> snapshot.fromJson(json + "{}")).isInstanceOf(PackException.class);
  }
}
