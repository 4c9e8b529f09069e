package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestRuleTest {

  private static final Event CHECKED = new Event.Checked();

  @ParameterizedTest
  @CsvSource({"1999, false", "2000, true"})
  void aCardCountsOnceItHasLainTwoSecondsToTheMillisecond(long lainMillis, boolean counts) {
    Played played = Played.at("dates").put("rur", "A2").after(lainMillis);
    int before = played.log().size();

    played.ask(new Command.Check());

    assertThat(played.events(before).contains(CHECKED)).isEqualTo(counts);
    assertThat(played.activity().checking()).isEqualTo(!counts);
    assertThat(played.activity().attempts()).isEqualTo(counts ? 1 : 0);
  }

  @Test
  void aCheckWaitsUntilTheLastCardHasRested() {
    Played played = Played.at("dates").put("rur", "A2").after(1500).put("hal", "A4");
    played.ask(new Command.Check());
    int asked = played.log().size();

    played.after(1999).tick();
    assertThat(played.events(asked)).isEmpty();

    played.after(1).tick();
    assertThat(played.events(asked))
        .containsExactly(CHECKED, new Event.Revealed(RevealStep.COUNTED, 0));
    assertThat(played.result().placed()).isEqualTo(2);
    assertThat(played.log().getLast().actor()).isEqualTo(Actor.CLOCK);
  }

  @Test
  void aCheckIsSettledAtOnceWhenTheUnrestedCardIsTakenAway() {
    Played played = Played.at("dates").put("rur", "A2").after(2000).put("hal", "A4");
    played.ask(new Command.Check()).after(100).lift("hal", "A4").after(100).tick();

    assertThat(played.activity().attempts()).isEqualTo(1);
    assertThat(played.result().placed()).isEqualTo(1);
  }

  @Test
  void aCheckWaitsSixSecondsAtMostAndThenCountsWhatHasRested() {
    Played played = Played.at("dates").put("rur", "A2").after(2000).put("hal", "A4");
    played.ask(new Command.Check());
    for (int move = 0; move < 3; move++) {
      played.after(1900).lift("hal", "A4").put("hal", "A4").tick();
      assertThat(played.activity().attempts()).isZero();
    }
    played.after(299).tick();
    assertThat(played.activity().attempts()).isZero();
    assertThat(played.activity().checking()).isTrue();

    played.after(1).tick();
    assertThat(played.activity().attempts()).isEqualTo(1);
    assertThat(played.result().placed()).isEqualTo(1);
    assertThat(played.activity().checking()).isFalse();
  }

  @Test
  void aCheckThatFoundNothingRestedLapsesAndDoesNotComeBackLater() {
    Played played = Played.at("dates").put("rur", "A2");
    played.ask(new Command.Check()).after(500).lift("rur", "A2").after(6000).tick();
    assertThat(played.activity().checking()).isFalse();

    played.put("rur", "A2").after(10_000).tick();
    assertThat(played.activity().attempts()).isZero();

    played.ask(new Command.Check());
    assertThat(played.activity().attempts()).isEqualTo(1);
  }

  @Test
  void askingAgainWhileACheckWaitsChangesNothing() {
    Played played = Played.at("dates").put("rur", "A2");
    played.ask(new Command.Check());
    int asked = played.log().size();

    played.after(10).ask(new Command.Check());

    assertThat(played.events(asked)).isEmpty();
  }

  @Test
  void cardsThatAreNotPlayedHereNeedNotRest() {
    Played played = Played.at("dates").put("rur", "A2").after(2000).put("menu", "A4");

    played.ask(new Command.Check());

    assertThat(played.activity().attempts()).isEqualTo(1);
  }

  @Test
  void theFirstTryIsTheBoardAtTheFirstCheck() {
    Played played = Played.at("dates").put("hal", "A2").put("rur", "A4").check();
    played.lift("rur", "A4").put("rur", "A1").check();

    Progress progress = played.state().progressOf("dates");
    assertThat(progress.attempts().count()).isEqualTo(2);
    assertThat(progress.attempts().first().orElseThrow().holds("rur", SlotId.of("A4"))).isTrue();
    assertThat(progress.attempts().last().orElseThrow().holds("rur", SlotId.of("A1"))).isTrue();
  }
}
