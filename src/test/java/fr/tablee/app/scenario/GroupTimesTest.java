package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.DebateGroup;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefWords;
import fr.tablee.workshop.Command;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Group timers and turns to read aloud, as far as the log bears them out.
class GroupTimesTest {

  private static ActivityReport report(HandPlayed played, String activity) {
    return new DebriefComposer(ZoneOffset.UTC)
        .compose(played.log(), HandPlayed.PACK, "test", Language.FRENCH).activities().stream()
            .filter(one -> one.id().equals(activity))
            .findFirst()
            .orElseThrow();
  }

  private static HandPlayed debate() {
    return new HandPlayed().start().goTo("debat").put("tri-des-cv", "A1");
  }

  private static HandPlayed timer(HandPlayed played, int minutes) {
    return played.ask(new Command.GroupTime("gauche", minutes * 60));
  }

  private static List<DebateGroup.Timer> timers(HandPlayed played) {
    return report(played, "debat").groups().stream()
        .flatMap(group -> group.timers().stream())
        .toList();
  }

  @Test
  void aTimerThatIsStoppedRanUntilThen() {
    HandPlayed played = timer(timer(debate(), 10).minutes(7), 0).minutes(20).close();
    assertThat(timers(played)).containsExactly(new DebateGroup.Timer(10, 7));
  }

  @Test
  void aTimerThatNobodyStopsRunsNoLongerThanItWasAskedTo() {
    assertThat(timers(timer(debate(), 5).minutes(12).close()))
        .containsExactly(new DebateGroup.Timer(5, 5));
    assertThat(timers(timer(debate(), 30).minutes(12).close()))
        .containsExactly(new DebateGroup.Timer(30, 12));
  }

  @Test
  void aTimerThatAnotherReplacesRanUntilItsEndOrUntilThen() {
    HandPlayed late = timer(timer(debate(), 5).minutes(30), 10).minutes(4);
    assertThat(timers(timer(late, 0).close()))
        .containsExactly(new DebateGroup.Timer(5, 5), new DebateGroup.Timer(10, 4));
    HandPlayed early = timer(timer(debate(), 5).minutes(2), 10).minutes(30);
    assertThat(timers(early.close()))
        .containsExactly(new DebateGroup.Timer(5, 2), new DebateGroup.Timer(10, 10));
  }

  @Test
  void aTimerStoppedLateRanOverItsTime() {
    assertThat(timers(timer(timer(debate(), 5).minutes(8), 0).close()))
        .containsExactly(new DebateGroup.Timer(5, 8));
  }

  @Test
  void aPauseIsNoTimeOfTheGroup() {
    HandPlayed played = timer(debate(), 10).minutes(3).ask(new Command.Pause()).minutes(9);
    played.ask(new Command.Resume()).minutes(2);
    assertThat(timers(timer(played, 0).close())).containsExactly(new DebateGroup.Timer(10, 5));
  }

  @Test
  void anUndoneTimerNeverWasAndOneWhoseStopIsUndoneRunsOn() {
    assertThat(timers(timer(debate(), 5).ask(new Command.Undo()).minutes(12).close())).isEmpty();
    HandPlayed played = timer(timer(debate(), 20).minutes(4), 0).ask(new Command.Undo());
    assertThat(timers(timer(played.minutes(6), 0).close()))
        .containsExactly(new DebateGroup.Timer(20, 10));
  }

  @Test
  void aGroupsTimesAreSentencesOfBothLanguages() {
    HandPlayed played = timer(timer(debate(), 10).minutes(7), 0).move("tri-des-cv", "A1", "B12");
    DebateGroup group =
        report(played.put("cameras", "A2").minutes(5).close(), "debat").groups().getFirst();
    assertThat(DebriefWords.in(Language.FRENCH).times(group))
        .extracting(text -> text.replace('\u00a0', ' '))
        .containsExactly(
            "Temps du groupe : 13 min.", "Minuteur du groupe : 7 min, pour 10 min prévues.");
    assertThat(DebriefWords.in(Language.ENGLISH).times(group))
        .extracting(text -> text.replace('\u00a0', ' '))
        .containsExactly("The group’s time: 13 min.", "The group’s timer: 7 min, planned 10 min.");
  }

  @Test
  void eachCardPlacedForTheFirstTimeIsATurnOnceThePeopleAreCounted() {
    HandPlayed played = new HandPlayed().people(4).start().goTo("histoire");
    played.put("eliza", "B6").put("talos", "A1").move("eliza", "B6", "B7").put("eve-future", "A4");
    assertThat(report(played.close(), "histoire").turns()).isEqualTo(3);

    HandPlayed uncounted = new HandPlayed().start().goTo("histoire").put("eliza", "B6");
    assertThat(report(uncounted.close(), "histoire").turns()).isZero();
  }
}
