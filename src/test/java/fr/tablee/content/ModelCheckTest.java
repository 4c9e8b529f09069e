package fr.tablee.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Mat.Zone;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Records that refuse what cannot be.
class ModelCheckTest {

  private static final Card CARD =
      new Card(
          new CardRef("p", "c"),
          CardKind.PLAY,
          "Carte",
          "",
          "",
          "",
          "",
          List.of(),
          List.of(),
          List.of(),
          "");

  @Test
  void aSpanDoesNotGoBackwards() {
    assertThatThrownBy(() -> new YearSpan(1921, 1920)).hasMessageContaining("1921 est après 1920");
  }

  @Test
  void aSlotIsInOneZone() {
    Zone left = new Zone("a", "A", "", List.of(SlotId.of("A1")), List.of(), "");
    Zone right = new Zone("b", "B", "", List.of(SlotId.of("A1")), List.of(), "");

    assertThatThrownBy(() -> new Mat(Map.of(), List.of(left, right)))
        .hasMessage("l’emplacement A1 est dans deux zones");
  }

  @Test
  void aZoneHasASlot() {
    assertThatThrownBy(() -> new Zone("a", "A", "", List.of(), List.of(), ""))
        .hasMessage("la zone « a » n’a pas d’emplacement");
  }

  @Test
  void placesCountFromOneAndTheLecternHasNone() {
    assertThatThrownBy(() -> new Mat(Map.of(SlotId.of("A1"), 0), List.of()))
        .hasMessage("l’emplacement A1 ne peut pas avoir la place 0");
    assertThatThrownBy(() -> new Mat(Map.of(SlotId.LECTERN, 1), List.of()))
        .hasMessage("l’emplacement P ne peut pas avoir la place 1");
  }

  @Test
  void aToleranceIsNotNegative() {
    assertThatThrownBy(
            () -> new Timeline.Entry(CARD, new YearSpan(1, 1), -1, "1", "z", Optional.empty()))
        .hasMessage("la carte p/c a une tolérance négative : -1");
  }

  @Test
  void aCardToSortHasARightZone() {
    assertThatThrownBy(() -> new Sorting.Entry(CARD, Set.of()))
        .hasMessage("la carte p/c n’a aucune bonne zone");
  }

  @Test
  void aProblemHasASentenceAndAWholePlaceOrNone() {
    assertThatThrownBy(() -> new Problem("pack.yaml", 1, 0, "faute"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Problem("pack.yaml", 1, 1, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PackException(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contrastIsThatOfTheAccessibilityRules() {
    assertThat(Accent.contrastWithWhite("#000000")).isCloseTo(21.0, within(0.001));
    assertThat(Accent.contrastWithWhite("#ffffff")).isCloseTo(1.0, within(0.001));
    assertThat(Accent.contrastWithWhite("#767676")).isCloseTo(4.54, within(0.005));
    assertThat(Accent.contrastWithWhite("#777777")).isCloseTo(4.48, within(0.005));
  }

  @Test
  void theNearestNameIsNearOrIsNotSaid() {
    List<String> names = List.of("title", "subtitle", "text", "takeaway");

    assertThat(NearestName.of("titel", names)).contains("title");
    assertThat(NearestName.of("takaway", names)).contains("takeaway");
    assertThat(NearestName.of("bidule", names)).isEmpty();
    assertThat(NearestName.of("", names)).isEmpty();
  }
}
