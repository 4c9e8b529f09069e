package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevealLadderTest {

  /// HAL (1968) before R.U.R. (1921), both in the fiction row; ELIZA in the wrong row; the trap
  /// well placed.
  private static Played wrongBoard() {
    return Played.at("dates")
        .put("turc", "B1")
        .put("hal", "A2")
        .put("rur", "A3")
        .put("eliza", "A5");
  }

  @Test
  void beforeACheckNothingIsTold() {
    Played played = wrongBoard().after(60_000).tick();

    assertThat(played.view().result()).isNull();
    assertThat(played.view().board()).allMatch(slot -> slot.verdict() == null);
    assertThat(played.activity().reveal()).isEqualTo("placed");
  }

  @Test
  void aCheckTellsHowManyAndNotWhich() {
    Played played = wrongBoard().check();

    assertThat(played.activity().reveal()).isEqualTo("counted");
    assertThat(played.result().placed()).isEqualTo(4);
    assertThat(played.result().of()).isEqualTo(4);
    assertThat(played.result().moves()).isEqualTo(1);
    assertThat(played.result().misfiled()).isEqualTo(1);
    assertThat(played.view().board()).allMatch(slot -> slot.verdict() == null);
  }

  @Test
  void theNextStepTellsWhichCards() {
    Played played = wrongBoard().check().reveal();

    assertThat(played.activity().reveal()).isEqualTo("shown");
    assertThat(played.slot("B1").verdict()).isEqualTo("right");
    assertThat(played.slot("A5").verdict()).isIn("wrong-zone", "move");
    assertThat(played.view().board().stream().map(slot -> slot.verdict()).toList())
        .contains("move");
    assertThat(played.view().explanation()).isNull();
    assertThat(played.view().board()).allMatch(slot -> slot.shown() == null);
  }

  @Test
  void theLastStepTellsCardByCardFromTheOldestDate() {
    Played played = wrongBoard().check().reveal();
    List<String> told = new ArrayList<>();
    for (int card = 1; card <= 4; card++) {
      played.reveal();
      var explanation = Objects.requireNonNull(played.view().explanation());
      told.add(explanation.card());
      assertThat(explanation.number()).isEqualTo(card);
      assertThat(explanation.of()).isEqualTo(4);
      assertThat(played.view().board().stream().filter(slot -> slot.shown() != null)).hasSize(card);
    }
    assertThat(told).containsExactly("essai/turc", "essai/rur", "essai/eliza", "essai/hal");
    assertThat(played.activity().takeaway()).isEqualTo("FIN-dates");
    assertThat(played.refused(new Command.Reveal(Optional.empty())).reason())
        .isEqualTo(Refusal.Reason.ALL_REVEALED);
  }

  @Test
  void theTrapIsToldWithItsCard() {
    Played played = wrongBoard().check().ask(new Command.Reveal(Optional.of(RevealStep.EXPLAINED)));

    var explanation = Objects.requireNonNull(played.view().explanation());
    assertThat(explanation.card()).isEqualTo("essai/turc");
    assertThat(explanation.slot()).isEqualTo("B1");
    assertThat(explanation.answer()).isEqualTo("ANNEE-turc · Zone realite");
    assertThat(explanation.text()).isEqualTo("SECRET-turc");
    assertThat(explanation.trap()).isEqualTo("PIEGE-turc");
    assertThat(explanation.source()).isEqualTo("Source turc");
  }

  @Test
  void aMovedCardHasNoVerdictBeforeTheNextCheck() {
    Played played = wrongBoard().check().reveal();
    played.lift("rur", "A3").put("rur", "B2");

    assertThat(played.slot("B2").verdict()).isNull();
    assertThat(played.slot("B1").verdict()).isEqualTo("right");

    played.check();
    assertThat(played.slot("B2").verdict()).isEqualTo("wrong-zone");
    assertThat(played.activity().reveal()).isEqualTo("shown");
  }

  @Test
  void aCardPutBackWhereItWasCheckedHasItsVerdictAgain() {
    Played played = wrongBoard().check().reveal();
    played.lift("turc", "B1").put("turc", "B1");

    assertThat(played.slot("B1").verdict()).isEqualTo("right");
  }

  @Test
  void aPerfectBoardCelebratesUntilAnswersAreTold() {
    Played played =
        Played.at("dates").put("turc", "B1").put("rur", "A2").put("eliza", "B3").put("hal", "A4");
    assertThat(played.activity().celebrate()).isFalse();

    played.check();
    assertThat(played.result().complete()).isTrue();
    assertThat(played.result().concordance()).isEqualTo(1.0);
    assertThat(played.activity().celebrate()).isTrue();

    played.ask(new Command.Reveal(Optional.of(RevealStep.EXPLAINED)));
    assertThat(played.activity().celebrate()).isFalse();
  }

  @Test
  void aDeckThatIsNotAllPlacedDoesNotCelebrate() {
    Played played = Played.at("dates").put("turc", "B1").put("rur", "A2").check();

    assertThat(played.result().moves()).isZero();
    assertThat(played.activity().celebrate()).isFalse();
  }

  @Test
  void theSameStepAgainIsNoNews() {
    Played played = wrongBoard().check().reveal();
    int before = played.log().size();

    played.ask(new Command.Reveal(Optional.of(RevealStep.SHOWN)));

    assertThat(played.events(before)).isEmpty();
  }

  @Test
  void oldCardsOfAnotherDeckLieThereButAreNotScored() {
    Played played = wrongBoard().put("menu", "B9").check().reveal();

    assertThat(played.slot("B9").status()).isEqualTo("placed");
    assertThat(played.slot("B9").verdict()).isNull();
    assertThat(played.result().placed()).isEqualTo(4);
  }
}
