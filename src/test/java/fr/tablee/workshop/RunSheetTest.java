package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.ConsoleState.AdviceView;
import fr.tablee.workshop.ConsoleState.FitView;
import fr.tablee.workshop.ConsoleState.PlanView;
import fr.tablee.workshop.PublicState.AgendaView;
import fr.tablee.workshop.Refusal.Reason;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The small pack's sheet: carte 15, dates 20, tri 15, pas 15, debat 40, agir 15 = 120 minutes.
class RunSheetTest {

  @Test
  void aSkippedActivityIsNeitherOnTheAgendaNorNext() {
    Played played = Played.at("carte").ask(new Command.Skip("dates", true));

    assertThat(played.view().agenda().stream().map(AgendaView::id))
        .containsExactly("carte", "tri", "pas", "debat", "agir");
    assertThat(played.console().drift()).as("twenty minutes gained").isEqualTo(-1200);
    played.ask(new Command.Next());
    assertThat(played.activity().id()).isEqualTo("tri");
    assertThat(played.activity().number()).isEqualTo(2);
  }

  @Test
  void whatIsSkippedCanBeTakenInAgainOrPlayedAllTheSame() {
    Played played = Played.at("carte").ask(new Command.Skip("dates", true));
    played.ask(new Command.GoTo("dates"));

    assertThat(played.view().agenda().stream().map(AgendaView::id)).contains("dates");
    assertThat(played.activity().number()).isEqualTo(2);
    assertThat(played.refused(new Command.Skip("dates", false)).reason())
        .isEqualTo(Reason.ALREADY_PLAYED);
    played.ask(new Command.Skip("tri", true)).ask(new Command.Skip("tri", false));
    assertThat(line(played, "tri").skipped()).isFalse();
  }

  @Test
  void theLastActivitiesSkippedLeaveOnlyTheClosing() {
    Played played = Played.at("debat").ask(new Command.Skip("agir", true));

    assertThat(played.console().next().command()).isEqualTo("close");
    assertThat(played.refused(new Command.Next()).reason()).isEqualTo(Reason.LAST_ACTIVITY);
  }

  @Test
  void somethingMustBeLeftToBeginWith() {
    Played played = new Played();
    for (String id : List.of("carte", "dates", "tri", "pas", "debat")) {
      played.ask(new Command.Skip(id, true));
    }
    assertThat(played.refused(new Command.Skip("agir", true)).reason())
        .isEqualTo(Reason.ALL_SKIPPED);
    played.ask(new Command.Start());
    assertThat(played.activity().id()).isEqualTo("agir");
  }

  @Test
  void anActivityMovesAmongThoseToCome() {
    Played played = Played.at("carte").ask(new Command.Move("debat", 2));

    assertThat(played.view().agenda().stream().map(AgendaView::id))
        .containsExactly("carte", "debat", "dates", "tri", "pas", "agir");
    played.ask(new Command.Next());
    assertThat(played.activity().id()).isEqualTo("debat");
  }

  @Test
  void whatWasPlayedKeepsItsPlace() {
    Played played = Played.at("carte").ask(new Command.Next());

    assertThat(played.refused(new Command.Move("carte", 3)))
        .isEqualTo(Refusal.because(Reason.ALREADY_PLAYED, "Titre carte"));
    assertThat(played.refused(new Command.Move("tri", 2)))
        .isEqualTo(Refusal.because(Reason.OUT_OF_RANGE, "place", "3", "6"));
    assertThat(played.refused(new Command.Move("nulle-part", 3)).reason())
        .isEqualTo(Reason.UNKNOWN_ACTIVITY);
  }

  @Test
  void anotherTimePlannedForTheActivityAtHandChangesItsClock() {
    Played played = Played.at("carte").after(60_000).ask(new Command.Plan("carte", 600));

    assertThat(played.activity().plannedSeconds()).isEqualTo(600);
    assertThat(played.activity().remainingSeconds()).isEqualTo(540);
    assertThat(played.refused(new Command.Plan("carte", 59)).reason())
        .isEqualTo(Reason.OUT_OF_RANGE);
  }

  @Test
  void aPlanMadeBeforeTheStartIsWhatIsWishedFor() {
    Played played = new Played().ask(new Command.Plan("debat", 1200)).ask(new Command.Start());

    assertThat(played.console().drift()).isZero();
    assertThat(line(played, "debat").planned()).isEqualTo(1200);
    assertThat(line(played, "debat").inPack()).isEqualTo(2400);
  }

  @Test
  void theConsoleSeesWhenEachActivityWillEnd() {
    Played played = Played.at("carte").after(300_000).ask(new Command.AddTime(120));

    assertThat(line(played, "carte").end()).isEqualTo(17 * 60);
    assertThat(line(played, "carte").elapsed()).isEqualTo(300);
    assertThat(line(played, "carte").added()).isEqualTo(120);
    assertThat(line(played, "dates").end()).isEqualTo(37 * 60);
    assertThat(line(played, "agir").end()).isEqualTo(122 * 60);
    played.ask(new Command.Next());
    assertThat(line(played, "carte").end()).isNull();
    assertThat(line(played, "carte").status()).isEqualTo("done");
  }

  @Test
  void aTwoHourPlanFitsNinetyMinutesInOneTap() {
    Played played = new Played().ask(new Command.Fit(90));

    assertThat(total(played)).isEqualTo(90 * 60);
    assertThat(played.console().plan()).allMatch(line -> line.planned() % 60 == 0);
    assertThat(line(played, "debat").planned()).isEqualTo(30 * 60);
    assertThat(played.ask(new Command.Start()).console().drift()).isZero();
  }

  @Test
  void fittingAgainBeginsWithThePacksOwnTimes() {
    Played played = new Played().ask(new Command.Fit(60)).ask(new Command.Fit(120));

    assertThat(played.console().plan()).allMatch(line -> line.planned() == line.inPack());
  }

  @Test
  void whatCannotFitIsRefusedWithTheLeastThatCan() {
    Played played = Played.at("carte").after(900_000).ask(new Command.Next());

    assertThat(played.console().fit())
        .containsExactly(
            new FitView(45, false), new FitView(60, false), new FitView(90, true), fits(120));
    Refusal refusal = played.refused(new Command.Fit(45));
    assertThat(refusal).isEqualTo(Refusal.because(Reason.DOES_NOT_FIT, "69"));
    played.ask(new Command.Fit(69));
    assertThat(line(played, "debat").planned()).isEqualTo(16 * 60);
    assertThat(line(played, "agir").planned()).isEqualTo(6 * 60);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverWasPlayedAFitEndsInTime(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < 60; run++) {
      Played played = Played.at("carte").after(random.nextInt(1_500_000));
      for (int turn = random.nextInt(4); turn > 0; turn--) {
        played.ask(new Command.Next()).after(random.nextInt(1_200_000));
      }
      int minutes = 30 + random.nextInt(150);
      if (played
          .take(new Input.Asked(new Command.Fit(minutes), Actor.CONSOLE))
          .refusal()
          .isEmpty()) {
        assertThat(played.console().drift())
            .as("seed %d, run %d, %d minutes", seed, run, minutes)
            .isBetween(-59L, 0L);
        assertThat(coming(played))
            .as("seed %d, run %d, %d minutes", seed, run, minutes)
            .allMatch(line -> line.planned() >= Math.round(line.inPack() * 0.4));
      } else {
        int least =
            Integer.parseInt(played.refused(new Command.Fit(minutes)).arguments().getFirst());
        assertThat(least).as("seed %d, run %d", seed, run).isGreaterThan(minutes);
        played.ask(new Command.Fit(least));
      }
    }
  }

  @Test
  void nothingIsAdvisedWhileAllIsCalm() {
    Played played = Played.at("carte").after(900_000 + 239_000);

    assertThat(played.console().advice()).isNull();
  }

  @Test
  void eightMinutesLateTheDebateIsToBeShortened() {
    Played played = Played.at("carte").after(900_000 + 480_000);

    assertThat(advice(played))
        .isEqualTo(new AdviceView("shorten", "debat", "Titre debat", 480, 32 * 60L));
    played.ask(new Command.Plan("debat", 32 * 60));
    assertThat(played.console().drift()).isZero();
    assertThat(played.console().advice()).isNull();
  }

  @Test
  void anActivityNeverGivesMoreThanHalf() {
    Played played = Played.at("carte").ask(new Command.Plan("debat", 21 * 60));
    played.after(900_000).after(1_800_000);

    assertThat(advice(played).activity()).isEqualTo("debat");
    assertThat(advice(played).seconds()).isEqualTo(60);
  }

  @Test
  void whenShorteningIsHopelessOneIsToBeSkipped() {
    Played played = Played.at("pas").after(15 * 60_000);
    played.after(60 * 60_000 + 60 * 60_000);

    assertThat(advice(played).key()).isEqualTo("skip");
    assertThat(advice(played).activity()).isEqualTo("debat");
  }

  @Test
  void wellAheadABreakIsWorthIt() {
    Played played = Played.at("carte").after(46 * 60_000);
    played.ask(new Command.Skip("debat", true)).ask(new Command.Skip("tri", true));
    played.ask(new Command.Next());

    assertThat(advice(played)).isEqualTo(new AdviceView("add-break", null, null, 300, null));
  }

  @Test
  void aChangeOfTheSheetIsTakenBack() {
    Played played = Played.at("carte");
    List<PlanView> before = played.console().plan();
    played
        .ask(new Command.Fit(90))
        .ask(new Command.Skip("tri", true))
        .ask(new Command.Move("agir", 2));
    assertThat(played.console().plan()).isNotEqualTo(before);

    played.ask(new Command.Undo()).ask(new Command.Undo()).ask(new Command.Undo());
    assertThat(played.console().plan()).isEqualTo(before);
  }

  @Test
  void aSheetFromAnotherVersionOfThePackIsCompleted() {
    RunSheet strange =
        new RunSheet(
            List.of(
                new Stop("agir", 300, false),
                new Stop("ailleurs", 300, false),
                new Stop("agir", 400, true),
                new Stop("tri", 0, false)),
            600);
    RunSheet whole =
        new RunSheet(List.of(new Stop("tri", 900, false), new Stop("agir", 900, false)), 1800);

    assertThat(strange.withAllOf(whole).stops())
        .containsExactly(new Stop("agir", 300, false), new Stop("tri", 900, false));
  }

  private static FitView fits(int minutes) {
    return new FitView(minutes, true);
  }

  private static AdviceView advice(Played played) {
    return Objects.requireNonNull(played.console().advice());
  }

  private static List<PlanView> coming(Played played) {
    return played.console().plan().stream().filter(line -> line.status().equals("coming")).toList();
  }

  private static long total(Played played) {
    return played.console().plan().stream().mapToLong(PlanView::planned).sum();
  }

  private static PlanView line(Played played, String id) {
    return played.console().plan().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
