package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.app.Home;
import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.history.ActivitySummary;
import fr.tablee.debrief.history.CardSummary;
import fr.tablee.debrief.history.Summarizer;
import fr.tablee.debrief.history.WorkshopSummary;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Entry;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The history's summaries and the levels of chance hold no figure that the log does not bear out:
/// counted again by [FigureOracle] and by dice of our own.
class HistorySummariesTest {

  private static final int DEALS = 40;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 80);
  }

  static LongStream fewSeeds() {
    return LongStream.rangeClosed(1, 16);
  }

  private static WorkshopSummary summary(List<Entry> log) {
    return new Summarizer().summarize(log, HandPlayed.PACK, "essai");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureOfASummaryIsBorneOutByTheLog(long seed) {
    List<Entry> log = RandomWorkshop.log(seed);
    FigureOracle oracle = new FigureOracle(log);
    for (ActivitySummary activity : summary(log).activities()) {
      String where = "seed %d, %s".formatted(seed, activity.id());
      assertThat(activity.played()).as(where).isEqualTo(oracle.entered().contains(activity.id()));
      assertThat(activity.plannedMinutes())
          .as(where)
          .isEqualTo(oracle.value("planned", activity.id()));
      assertThat(activity.actualMinutes())
          .as(where)
          .isEqualTo(oracle.value("minutes", activity.id()));
      if (activity.cards().isEmpty()) {
        continue;
      }
      assertThat(activity.attempts()).as(where).isEqualTo(oracle.looks(activity.id()).size());
      Map<String, String> first = oracle.look(activity.id(), true).verdicts();
      Map<String, String> last = oracle.look(activity.id(), false).verdicts();
      for (CardSummary card : activity.cards()) {
        assertThat(card.first()).as(where + card.card()).isEqualTo(lying(first.get(card.card())));
        assertThat(card.last()).as(where + card.card()).isEqualTo(lying(last.get(card.card())));
      }
    }
  }

  private static CardSummary.Lying lying(@Nullable String verdict) {
    return switch (Optional.ofNullable(verdict).orElse("unplaced")) {
      case "right", "either" -> CardSummary.Lying.RIGHT;
      case "move", "wrong-zone" -> CardSummary.Lying.WRONG;
      default -> CardSummary.Lying.UNPLACED;
    };
  }

  /// Whoever deals the same cards to the same slots finds about the same moves.
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void theLevelOfChanceIsWhatOtherDiceGive(long seed) {
    List<Entry> log = RandomWorkshop.log(seed);
    FigureOracle oracle = new FigureOracle(log);
    for (ActivityReport report :
        new DebriefComposer(ZoneOffset.UTC)
            .compose(log, HandPlayed.PACK, "essai", Language.FRENCH)
            .activities()) {
      boolean ordered = report.kind().equals("timeline") || report.kind().equals("ordering");
      if (report.chance().isEmpty() || !ordered) {
        continue;
      }
      Map<String, String> slots = oracle.looks(report.id()).getFirst().slots();
      assertThat(report.chance().get().moves())
          .as("seed %d, %s", seed, report.id())
          .isCloseTo(dealt(report.id(), slots, new Random(seed)), within(1.0));
    }
  }

  private static double dealt(String activity, Map<String, String> slots, Random dice) {
    List<String> cards = slots.keySet().stream().sorted().toList();
    List<String> places = new ArrayList<>(slots.values());
    double moves = 0;
    for (int deal = 0; deal < DEALS; deal++) {
      Collections.shuffle(places, dice);
      Map<String, String> lying = new HashMap<>();
      Map<String, Long> ranks = new HashMap<>();
      for (int i = 0; i < cards.size(); i++) {
        lying.put(cards.get(i), places.get(i));
        ranks.put(cards.get(i), (long) i);
      }
      moves += new NaiveKeys(Home.pack(), activity).judge(lying, ranks).moves();
    }
    return moves / DEALS;
  }

  @Test
  void whatWasLeftOutOnPurposeCutsNothingShort() {
    HandPlayed played = new HandPlayed().ask(new Command.Skip("algorithmes", true)).start();
    for (String id : List.of("histoire", "donnees", "debat", "agir")) {
      played.minutes(5).goTo(id);
    }
    assertThat(summary(played.close().log()).ending()).isEqualTo(WorkshopSummary.Ending.COMPLETE);

    HandPlayed cut = new HandPlayed().start().minutes(5).goTo("histoire").minutes(5);
    assertThat(summary(cut.close().log()).ending()).isEqualTo(WorkshopSummary.Ending.CUT_SHORT);
  }

  @Test
  void aCardThatALaterWordMovedIsSummedUpWhereItLay() {
    HandPlayed played = new HandPlayed().start().goTo("histoire").put("talos", "A5");
    long seq = played.log().getLast().seq();
    played.put("frankenstein", "A4").check();
    assertThat(wrong(played)).isEqualTo(1);
    played.ask(new Command.Correct(seq, Optional.of("A1")));
    assertThat(wrong(played)).isZero();
  }

  private static long wrong(HandPlayed played) {
    return summary(played.log()).activities().stream()
        .flatMap(activity -> activity.cards().stream())
        .filter(card -> card.first() == CardSummary.Lying.WRONG)
        .count();
  }

  @Test
  void aDeadReadersCardIsNoMistakeOfTheGroup() {
    for (ActivitySummary activity : summary(GoldenWorkshops.deadReaders()).activities()) {
      assertThat(activity.cards())
          .as(activity.id())
          .noneMatch(card -> card.first() == CardSummary.Lying.WRONG);
    }
  }
}
