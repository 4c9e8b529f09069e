package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckTest {

  @ParameterizedTest
  @CsvSource({"179999, calm", "180000, slow", "299999, slow", "300000, stuck"})
  void aGroupIsStuckByTheTimeSinceSomethingMoved(long quietMillis, String word) {
    Played played = Played.at("dates").after(500_000).put("rur", "A2").after(quietMillis);

    assertThat(played.console().stuck()).isEqualTo(word);
    assertThat(played.activity().quietSeconds()).isEqualTo(quietMillis / 1000);
  }

  @Test
  void aLiftIsAMovementToo() {
    Played played = Played.at("dates").put("rur", "A2").after(299_000).lift("rur", "A2");

    assertThat(played.after(100_000).console().stuck()).isEqualTo("calm");
  }

  @Test
  void theLecternIsNoMovementOfTheBoard() {
    Played played = Played.at("dates").after(299_000).put("rur", "P").after(1000);

    assertThat(played.console().stuck()).isEqualTo("stuck");
  }

  @Test
  void nobodyIsStuckInAPauseNorJustAfterIt() {
    Played played = Played.at("dates").after(1000).ask(new Command.Pause()).after(600_000);
    assertThat(played.console().stuck()).isEqualTo("calm");

    played.ask(new Command.Resume());
    assertThat(played.console().stuck()).isEqualTo("calm");
  }

  @Test
  void nobodyIsStuckWithoutAKeyNorWhileAnswersAreTold() {
    assertThat(Played.at("debat").after(600_000).console().stuck()).isEqualTo("calm");

    Played played = Played.at("dates").put("rur", "A2").check();
    played.ask(new Command.Reveal(Optional.of(RevealStep.EXPLAINED))).after(600_000);
    assertThat(played.console().stuck()).isEqualTo("calm");
  }
}
