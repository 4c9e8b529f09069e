package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order in which cards are printed and handed out.
class DealTest {

  @TempDir Path folder;

  private static List<String> dealt(Pack pack, String activity) {
    return pack.activity(activity).orElseThrow().dealt().stream()
        .map(card -> card.ref().card())
        .toList();
  }

  @Test
  void aRecipeIsNotDealtInItsOrder() {
    Pack pack = EditedPack.in(folder).load();

    assertThat(dealt(pack, "recette"))
        .containsExactlyInAnyOrder("farine", "puits", "oeufs", "sel")
        .isNotEqualTo(List.of("farine", "puits", "oeufs", "sel"));
  }

  @Test
  void aCardMoreLeavesTheOthersInTheirOrder() {
    EditedPack pack = EditedPack.in(folder);
    List<String> before = dealt(pack.load(), "tri");
    pack.append(
        EditedPack.TRI,
        "  - {id: cle, title: Une clé, text: La clé du jardin., easy: Une clé., explanation: Elle ouvre., accepts: [garde]}\n");

    List<String> after = new ArrayList<>(dealt(pack.load(), "tri"));

    assertThat(after).contains("cle");
    after.remove("cle");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void cardsWithoutAnAnswerKeepTheAuthorsOrder() {
    assertThat(dealt(EditedPack.in(folder).load(), "agir")).containsExactly("apprendre", "parler");
  }

  @Test
  void whatIsDealtComesBeforeTheDefinitionAndTheBlanks() {
    Activity tri = EditedPack.in(folder).load().activity("tri").orElseThrow();

    assertThat(tri.allCards().map(Card::kind))
        .endsWith(CardKind.PLAY, CardKind.DEFINITION, CardKind.BLANK);
  }
}
