package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.Refusal.Reason;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Blank cards that say something.
class NamedCardTest {

  @Test
  void aNamedCardSaysItsNameEverywhere() {
    Played played = Played.at("carte").put("v-1", "A1").put("v-2", "P");
    played.ask(name("v-1", "Siri", "")).ask(name("v-2", "Deezer", ""));

    assertThat(played.slot("A1").title()).isEqualTo("Siri");
    assertThat(Objects.requireNonNull(played.view().lectern()).title()).isEqualTo("Deezer");
    assertThat(played.console().deck().getFirst().title()).isEqualTo("Siri");
    assertThat(played.view().families().getFirst().examples()).containsExactly("Siri");
  }

  @Test
  void withAFamilyItIsPlacedThereAndBothAreTakenBackAsOne() {
    Played played = Played.at("carte").put("v-2", "A7").ask(name("v-1", "Siri", "machines"));
    assertThat(played.slot("A8").title()).isEqualTo("Siri");
    assertThat(played.slot("A8").byHand()).isTrue();

    played.ask(new Command.Undo());
    assertThat(played.whereIs("v-1")).isEmpty();
    assertThat(played.view().names()).isEmpty();
  }

  @Test
  void aCardThatLiesAlreadyStaysWhereItLies() {
    Played played = Played.at("carte").put("v-1", "A1").ask(name("v-1", "Siri", "machines"));

    assertThat(played.view().board()).hasSize(1);
    assertThat(played.slot("A1").title()).isEqualTo("Siri");
  }

  @Test
  void onlyBlankCardsAreNamed() {
    Played played = Played.at("carte");

    assertThat(played.refused(name("rur", "Siri", "")).reason()).isEqualTo(Reason.NOT_BLANK);
    assertThat(played.refused(name("v-1", " ", "")).reason()).isEqualTo(Reason.EMPTY_TEXT);
    assertThat(played.refused(name("v-1", "x".repeat(61), "")).reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
    assertThat(played.refused(name("v-1", "Siri", "ailleurs")).reason())
        .isEqualTo(Reason.UNKNOWN_ZONE);
  }

  private static Command name(String card, String text, String zone) {
    return new Command.NameCard(SmallPack.ref(card), text, zone);
  }
}
