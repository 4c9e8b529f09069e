package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimeTest {

  private static long left(Played played) {
    return played.activity().remainingSeconds();
  }

  @Test
  void timeRunsFromTheStart() {
    Played played = new Played().after(50_000).ask(new Command.Start());
    assertThat(left(played)).isEqualTo(900);

    played.after(61_000);
    assertThat(left(played)).isEqualTo(839);
    assertThat(Objects.requireNonNull(played.view().workshop()).elapsedSeconds()).isEqualTo(61);
  }

  @Test
  void theLastSecondIsSaidUntilItsLastMoment() {
    Played played = Played.at("carte").after(899_999);
    assertThat(left(played)).isEqualTo(1);

    assertThat(left(played.after(1))).isZero();
    assertThat(left(played.after(1000))).isEqualTo(-1);
  }

  @Test
  void aPauseStopsTheActivitysTimeButTheTableIsStillMirrored() {
    Played played = Played.at("dates").after(10_000).ask(new Command.Pause());
    assertThat(played.activity().ticking()).isFalse();

    played.after(100_000).put("rur", "A2").after(100_000);
    assertThat(left(played)).isEqualTo(1190);
    assertThat(played.slot("A2").card()).isEqualTo("essai/rur");

    played.ask(new Command.Resume()).after(5000);
    assertThat(left(played)).isEqualTo(1185);
    assertThat(played.activity().ticking()).isTrue();
  }

  @Test
  void timeCanBeAddedAndTakenAway() {
    Played played = Played.at("carte").ask(new Command.AddTime(300));
    assertThat(left(played)).isEqualTo(1200);

    played.ask(new Command.AddTime(-600));
    assertThat(left(played)).isEqualTo(600);
    assertThat(played.activity().plannedSeconds()).isEqualTo(900);
  }

  @Test
  void eachActivityHasItsOwnTimeAndKeepsItOverSeveralVisits() {
    Played played = Played.at("carte").after(60_000).ask(new Command.Next()).after(30_000);
    assertThat(left(played)).isEqualTo(1170);

    played.ask(new Command.GoTo("carte")).after(15_000);
    assertThat(left(played)).isEqualTo(825);

    played.ask(new Command.GoTo("dates"));
    assertThat(left(played)).isEqualTo(1170);
  }

  @Test
  void anActivityEnteredDuringAPauseWaitsForTheResume() {
    Played played = Played.at("carte").ask(new Command.Pause()).ask(new Command.Next());
    played.after(60_000);
    assertThat(left(played)).isEqualTo(1200);

    played.ask(new Command.Resume()).after(1000);
    assertThat(left(played)).isEqualTo(1199);
  }

  @Test
  void closingStopsAllClocks() {
    Played played = Played.at("carte").after(60_000).ask(new Command.Close()).after(1_000_000);

    assertThat(left(played)).isEqualTo(840);
    assertThat(Objects.requireNonNull(played.view().workshop()).elapsedSeconds()).isEqualTo(60);
    assertThat(Objects.requireNonNull(played.view().workshop()).phase()).isEqualTo("closed");
  }

  @Test
  void theWorkshopIsLateByWhatWasOverrunAndByPauses() {
    Played played = Played.at("carte");
    assertThat(played.console().drift()).isZero();

    played.after(960_000);
    assertThat(played.console().drift()).as("a minute over").isEqualTo(60);

    played.ask(new Command.Next()).after(60_000);
    assertThat(played.console().drift()).as("a minute over, then on time").isEqualTo(60);

    played.ask(new Command.Pause()).after(120_000);
    assertThat(played.console().drift()).as("and two minutes of pause").isEqualTo(180);
  }

  @Test
  void theWorkshopIsEarlyByWhatAnActivityDidNotNeed() {
    Played played = Played.at("carte").after(600_000).ask(new Command.Next());

    assertThat(played.console().drift()).isEqualTo(-300);
  }
}
