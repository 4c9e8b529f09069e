package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.workshop.Command;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// The minutes beside those that an activity really took are the run sheet's, as it was changed at
/// the table.
class PlannedMinutesTest {

  private static Debrief debrief(HandPlayed played) {
    return new DebriefComposer(ZoneOffset.UTC)
        .compose(played.log(), HandPlayed.PACK, "test", Language.FRENCH);
  }

  private static long planned(Debrief debrief, String activity) {
    return debrief.activities().stream()
        .filter(report -> report.id().equals(activity))
        .mapToLong(ActivityReport::plannedMinutes)
        .findFirst()
        .orElseThrow();
  }

  private static long ofThePack(String activity) {
    return HandPlayed.activity(activity).frame().planned().toMinutes();
  }

  @Test
  void anUnchangedRunSheetIsThePacks() {
    Debrief debrief = debrief(new HandPlayed().start().minutes(1).close());
    for (ActivityReport report : debrief.activities()) {
      assertThat(report.plannedMinutes()).as(report.id()).isEqualTo(ofThePack(report.id()));
    }
  }

  @Test
  void anActivityPlannedAnewHasItsNewMinutes() {
    Debrief debrief =
        debrief(new HandPlayed().ask(new Command.Plan("histoire", 33 * 60)).start().close());
    assertThat(planned(debrief, "histoire")).isEqualTo(33).isNotEqualTo(ofThePack("histoire"));
    assertThat(planned(debrief, "debat")).isEqualTo(ofThePack("debat"));
  }

  @Test
  void aWholeWorkshopFittedToAnHourAddsUpToAnHour() {
    Debrief debrief = debrief(new HandPlayed().ask(new Command.Fit(60)).start().close());
    assertThat(debrief.workshop().plannedMinutes()).isEqualTo(60);
    assertThat(debrief.activities()).allMatch(one -> one.plannedMinutes() < ofThePack(one.id()));
  }

  @Test
  void whatIsSkippedIsNotPlanned() {
    Debrief debrief =
        debrief(
            new HandPlayed()
                .ask(new Command.Skip("debat", true))
                .ask(new Command.Fit(60))
                .start()
                .close());
    assertThat(debrief.workshop().plannedMinutes()).isEqualTo(60);
    assertThat(
            debrief.activities().stream().filter(ActivityReport::skipped).map(ActivityReport::id))
        .containsExactly("debat");
  }

  @Test
  void minutesPlannedUnderWayCountAndAnUndoneChangeDoesNot() {
    HandPlayed played = new HandPlayed().start().minutes(3);
    played.ask(new Command.Plan("debat", 25 * 60)).seconds(2);
    assertThat(planned(debrief(played), "debat")).isEqualTo(25);
    played.ask(new Command.Undo());
    assertThat(planned(debrief(played.close()), "debat")).isEqualTo(ofThePack("debat"));
  }

  @Test
  void theSentenceAboutTimeNamesTheMinutesOfTheRunSheet() {
    HandPlayed played = new HandPlayed().ask(new Command.Plan("autour-de-moi", 7 * 60)).start();
    String text = DebriefMarkdown.text(debrief(played.minutes(12).close()));
    assertThat(text.replaceAll("[\\u00a0\\u202f]", " "))
        .contains("Plus long que prévu : « Les IA autour de moi » (12 min au lieu de 7 min)");
  }
}
