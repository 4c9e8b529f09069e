package fr.tablee.debrief.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.debrief.Result;
import fr.tablee.debrief.history.CardSummary.Lying;
import fr.tablee.debrief.history.WorkshopSummary.Ending;
import fr.tablee.score.Swap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Figures over workshops that are small enough to be counted by hand.
class HistoryFiguresTest {

  private static final ZoneId UTC = ZoneOffset.UTC;

  @Test
  void theHardestCardIsTheOneMostGroupsHadWrongNotTheOneASingleGroupDid() {
    ActivityFigures figures =
        figures(
            workshop(
                "1",
                "v1",
                played(
                    20,
                    1,
                    card("a", Lying.WRONG, Lying.WRONG),
                    card("b", Lying.WRONG, Lying.RIGHT))),
            workshop(
                "2",
                "v1",
                played(
                    20,
                    1,
                    card("a", Lying.UNPLACED, Lying.RIGHT),
                    card("b", Lying.WRONG, Lying.RIGHT))),
            workshop(
                "3",
                "v1",
                played(
                    20,
                    1,
                    card("a", Lying.UNPLACED, Lying.RIGHT),
                    card("b", Lying.WRONG, Lying.WRONG))),
            workshop(
                "4",
                "v1",
                played(
                    20,
                    1,
                    card("a", Lying.UNPLACED, Lying.RIGHT),
                    card("b", Lying.RIGHT, Lying.RIGHT))));
    assertThat(figures.hardest()).extracting(HardCard::card).containsExactly("b", "a");
    HardCard hardest = figures.hardest().getFirst();
    assertThat(hardest.wrong()).isEqualTo(3);
    assertThat(hardest.tried()).isEqualTo(4);
    assertThat(hardest.stillWrong()).isEqualTo(1);
    assertThat(figures.hardest().getLast().tried()).as("unplaced is not wrong").isEqualTo(1);
  }

  @Test
  void aPairCountsOnceAWorkshopAndOnlyFromTwoWorkshopsOn() {
    ActivitySummary both =
        played(
            20,
            1,
            List.of(new Swap("a", "b")),
            card("a", Lying.WRONG, Lying.RIGHT),
            card("b", Lying.RIGHT, Lying.RIGHT));
    ActivitySummary none =
        played(20, 1, card("a", Lying.RIGHT, Lying.RIGHT), card("b", Lying.RIGHT, Lying.RIGHT));
    assertThat(figures(workshop("1", "v1", both), workshop("2", "v1", none)).swaps()).isEmpty();
    assertThat(
            figures(workshop("1", "v1", both), workshop("2", "v1", none), workshop("3", "v1", both))
                .swaps())
        .containsExactly(new Confused("Carte a", "Carte b", 2, 3));
  }

  @Test
  void aSecondCheckIsToldOnlyOfCardsThatLayBothTimes() {
    SecondCheck second =
        figures(
                workshop(
                    "1",
                    "v1",
                    played(
                        20,
                        2,
                        card("a", Lying.WRONG, Lying.RIGHT),
                        card("b", Lying.UNPLACED, Lying.WRONG))),
                workshop(
                    "2",
                    "v1",
                    played(
                        20,
                        3,
                        card("a", Lying.RIGHT, Lying.WRONG),
                        card("b", Lying.WRONG, Lying.WRONG))),
                workshop("3", "v1", played(20, 1, card("a", Lying.WRONG, Lying.WRONG))))
            .second()
            .orElseThrow();
    assertThat(second.workshops()).isEqualTo(2);
    assertThat(second.corrected()).isEqualTo(1);
    assertThat(second.spoiled()).isEqualTo(1);
    assertThat(second.better()).isEqualTo(1);
    assertThat(second.worse()).isEqualTo(1);
    assertThat(second.first().median()).isEqualTo(1.0);
  }

  @Test
  void minutesComeInQuartilesAndByVersion() {
    ActivityFigures figures =
        figures(
            workshop("1", "v2", played(10, 0)),
            workshop("2", "v2", played(20, 0)),
            workshop("3", "v1", played(30, 0)),
            workshop("4", "v1", played(40, 0)));
    assertThat(figures.minutes()).contains(new Quartiles(10, 17.5, 25, 32.5, 40, 4));
    assertThat(figures.versions())
        .extracting(ActivityFigures.Version::version)
        .containsExactly("v2", "v1");
    assertThat(figures.versions().getFirst().minutes().orElseThrow().median()).isEqualTo(15.0);
    assertThat(figures.checked()).isZero();
    assertThat(figures.second()).isEmpty();
  }

  @Test
  void aWorkshopThatNeverStartedSaysNothing() {
    HistoryFigures figures =
        HistoryFigures.of(List.of(workshop("1", "v1", Ending.UNSTARTED, played(10, 0))));
    assertThat(figures.workshops()).isZero();
    assertThat(figures.activities()).isEmpty();
  }

  @Test
  void aFilterAsksByDayPackVersionNumberEndingAndWords() {
    WorkshopSummary workshop = workshop("1", "v1", Ending.CUT_SHORT, played(10, 0));
    assertThat(HistoryFilter.ALL.matches(workshop, "", UTC)).isTrue();
    assertThat(words("éTÉ   voix").matches(workshop, "On a parlé des voix d’ete", UTC)).isTrue();
    assertThat(words("frise difficile").matches(workshop, "", UTC)).as("its own notes").isTrue();
    assertThat(words("frise facile").matches(workshop, "", UTC)).isFalse();
    assertThat(days("2026-03-03", "2026-03-03").matches(workshop, "", UTC)).isTrue();
    assertThat(days("2026-03-04", "2026-03-09").matches(workshop, "", UTC)).isFalse();
    assertThat(people(6, 8).matches(workshop, "", UTC)).isTrue();
    assertThat(people(9, 12).matches(workshop, "", UTC)).isFalse();
    assertThat(ending(Ending.CUT_SHORT).matches(workshop, "", UTC)).isTrue();
    assertThat(ending(Ending.COMPLETE).matches(workshop, "", UTC)).isFalse();
    WorkshopSummary idle = workshop("2", "v1", Ending.UNSTARTED, played(10, 0));
    assertThat(HistoryFilter.ALL.matches(idle, "", UTC)).isFalse();
    assertThat(ending(Ending.UNSTARTED).matches(idle, "", UTC)).isTrue();
  }

  private static HistoryFilter words(String words) {
    return filter(
        Optional.empty(),
        Optional.empty(),
        words,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static HistoryFilter days(String from, String to) {
    return filter(
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  private static HistoryFilter people(int fewest, int most) {
    return filter(
        Optional.empty(),
        Optional.empty(),
        "",
        OptionalInt.of(fewest),
        OptionalInt.of(most),
        Optional.empty());
  }

  private static HistoryFilter ending(Ending ending) {
    return filter(
        Optional.empty(),
        Optional.empty(),
        "",
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.of(ending));
  }

  private static HistoryFilter filter(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      String words,
      OptionalInt fewest,
      OptionalInt most,
      Optional<Ending> ending) {
    return new HistoryFilter(
        from,
        to,
        Optional.of("mallette"),
        Optional.of("v1"),
        words,
        fewest,
        most,
        ending.or(Optional::empty));
  }

  private static ActivityFigures figures(WorkshopSummary... workshops) {
    return HistoryFigures.of(List.of(workshops)).activities().getFirst();
  }

  private static WorkshopSummary workshop(String id, String version, ActivitySummary activity) {
    return workshop(id, version, Ending.COMPLETE, activity);
  }

  private static WorkshopSummary workshop(
      String id, String version, Ending ending, ActivitySummary activity) {
    return new WorkshopSummary(
        id,
        "mallette",
        "La mallette",
        version,
        "table",
        Optional.of(Instant.parse("2026-03-03T13:00:00Z")),
        ending,
        110,
        120,
        OptionalInt.of(7),
        List.of(activity),
        List.of("La frise était difficile"));
  }

  private static ActivitySummary played(long minutes, int attempts, CardSummary... cards) {
    return played(minutes, attempts, List.of(), cards);
  }

  private static ActivitySummary played(
      long minutes, int attempts, List<Swap> swaps, CardSummary... cards) {
    Optional<Result> result =
        attempts == 0
            ? Optional.empty()
            : Optional.of(new Result(cards.length, cards.length, 0, 0, 0, OptionalDouble.empty()));
    return new ActivitySummary(
        "frise",
        "timeline",
        "La frise",
        "#112233",
        true,
        20,
        minutes,
        attempts,
        result,
        result,
        List.of(cards),
        swaps,
        Optional.empty(),
        Map.of());
  }

  private static CardSummary card(String id, Lying first, Lying last) {
    return new CardSummary(id, "Carte " + id, first, last, 0, "", false);
  }
}
