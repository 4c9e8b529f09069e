package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.light.LightMeaning;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PolicyTest {

  @Test
  void immediateVerdictsShowForEachCardAsSoonAsItHasRested() {
    Played played = Played.at("tri").put("menu", "A1");
    assertThat(played.view().result()).isNull();

    played.after(1000).put("caf", "A2").after(1000);
    assertThat(played.slot("A1").verdict()).isEqualTo("right");
    assertThat(played.slot("A2").verdict()).isNull();
    assertThat(played.result().placed()).isEqualTo(1);

    played.after(1000).put("sante", "B12").after(2000);
    assertThat(played.slot("A2").verdict()).isEqualTo("wrong-zone");
    assertThat(played.slot("B12").verdict()).isEqualTo("either");
    assertThat(played.light("A1")).isEqualTo(LightMeaning.RIGHT);
    assertThat(played.light("A2")).isEqualTo(LightMeaning.WRONG_ZONE);
    assertThat(played.light("B12")).isEqualTo(LightMeaning.EITHER);
    assertThat(played.activity().attempts()).isZero();
    assertThat(played.view().explanation()).isNull();
  }

  @Test
  void immediateVerdictsFollowACardThatMoves() {
    Played played = Played.at("tri").put("caf", "A2").after(2000);
    assertThat(played.slot("A2").verdict()).isEqualTo("wrong-zone");

    played.lift("caf", "A2").put("caf", "A9");
    assertThat(played.slot("A9").verdict()).isNull();

    played.after(2000);
    assertThat(played.slot("A9").verdict()).isEqualTo("right");
  }

  @Test
  void withImmediateVerdictsChecksStillCountAttempts() {
    Played played = Played.at("tri").put("caf", "A2").check();

    assertThat(played.activity().attempts()).isEqualTo(1);
    assertThat(played.activity().reveal()).isEqualTo("shown");

    played.reveal();
    assertThat(Objects.requireNonNull(played.view().explanation()).card()).isEqualTo("essai/menu");
  }

  @Test
  void atTheEndChecksAreKeptAndNothingShowsBeforeTheReveal() {
    Played played = Played.at("pas").put("lait", "A1").put("farine", "A2").check();
    played.lift("lait", "A1").put("lait", "A3").check();

    assertThat(played.activity().attempts()).isEqualTo(2);
    assertThat(played.activity().reveal()).isEqualTo("placed");
    assertThat(played.view().result()).isNull();
    assertThat(played.light("A3")).isEqualTo(LightMeaning.READ);

    played.reveal();
    assertThat(played.activity().reveal()).isEqualTo("counted");
    assertThat(played.result().moves()).isZero();
    played.reveal();
    assertThat(played.slot("A3").verdict()).isEqualTo("right");
  }

  @Test
  void aCheckAfterTheEndsRevealShowsItsOwnVerdicts() {
    Played played = Played.at("pas").put("lait", "A1").put("farine", "A2").check();
    played.reveal().reveal();
    assertThat(played.slot("A1").verdict()).isIn("move", "right");

    played.lift("lait", "A1").put("lait", "A3");
    assertThat(played.slot("A3").verdict()).isNull();
    played.check();
    assertThat(played.slot("A3").verdict()).isEqualTo("right");
  }

  @Test
  void theFacilitatorMayChooseAnotherPolicy() {
    Played played = Played.at("tri").put("caf", "A2").after(2000);
    assertThat(played.slot("A2").verdict()).isNotNull();

    played.ask(new Command.ChoosePolicy(RevealPolicy.AT_CHECK));
    assertThat(played.activity().policy()).isEqualTo("at-check");
    assertThat(played.activity().reveal()).isEqualTo("placed");
    assertThat(played.slot("A2").verdict()).isNull();
    assertThat(played.view().result()).isNull();
  }
}
