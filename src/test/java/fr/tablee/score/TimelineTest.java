package fr.tablee.score;

import static fr.tablee.score.Decks.dated;
import static fr.tablee.score.Decks.laid;
import static fr.tablee.score.Decks.trap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Timeline;
import fr.tablee.content.YearSpan;
import fr.tablee.score.CardVerdict.Direction;
import fr.tablee.score.CardVerdict.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Timeline HISTORY =
      Decks.timeline(
          dated("talos", new YearSpan(-300, -300), 400, "fiction"),
          dated("canard", new YearSpan(1734, 1739), 0, "realite"),
          trap("turc", 1770, "realite"),
          dated("rur", new YearSpan(1920, 1921), 0, "fiction"),
          dated("turing", 1950, "realite"),
          dated("eliza", new YearSpan(1966, 1966), 2, "realite"),
          dated("hal", 1968, "fiction"),
          dated("k2000", 1982, "fiction"),
          dated("deep-blue", 1997, "realite"),
          dated("her", 2013, "fiction"),
          dated("alphago", 2016, "realite"));

  @Test
  void aRightBoardHasNothingToMove() {
    Assessment assessment = assess(rightBoard());

    assertThat(assessment.complete()).isTrue();
    assertThat(assessment.placed()).isEqualTo(11);
    assertThat(assessment.right()).isEqualTo(11);
    assertThat(assessment.moves()).isZero();
    assertThat(assessment.misfiled()).isZero();
    assertThat(assessment.concordance()).hasValue(1.0);
    assertThat(assessment.brokenRules()).isEmpty();
    assertThat(assessment.cards().keySet())
        .containsExactly(
            "talos",
            "canard",
            "turc",
            "rur",
            "turing",
            "eliza",
            "hal",
            "k2000",
            "deep-blue",
            "her",
            "alphago");
  }

  @Test
  void elizaBetweenDeepBlueAndAlphaGoIsTwentyNineYearsTooLate() {
    Assessment assessment = assess(moved("eliza", "B10"));

    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(shift(assessment, "eliza")).hasValue(new Shift(Direction.TOO_LATE, 1997 - 1968));
    assertThat(verdict(assessment, "eliza").wrongZone()).isFalse();
    assertThat(assessment.right()).isEqualTo(10);
  }

  @Test
  void elizaBeforeTheDuckIsTwoCenturiesTooEarly() {
    Assessment assessment = assess(moved("eliza", "B1"));

    assertThat(assessment.moves()).isEqualTo(1);
    assertThat(shift(assessment, "eliza")).hasValue(new Shift(Direction.TOO_EARLY, 1964 - 1739));
  }

  @Test
  void elizaAndHalAreAtTheSameTimeWithinTheirTolerance() {
    List<Laid> swapped = new ArrayList<>(moved("eliza", "B8"));
    swapped.removeIf(card -> card.card().equals("hal") || card.card().equals("k2000"));
    swapped.add(laid("hal", "A7", 30));
    swapped.add(laid("k2000", "A9", 31));
    assertThat(assess(swapped).moves()).isZero();
  }

  @Test
  void cardsInOneColumnAreAtTheSameTime() {
    Assessment assessment = assess(List.of(laid("alphago", "B4", 1), laid("talos", "A4", 2)));

    assertThat(assessment.placed()).isEqualTo(2);
    assertThat(assessment.moves()).isZero();
    assertThat(assessment.concordance()).hasValue(1.0);
  }

  @Test
  void onlyTheRelativeOrderCounts() {
    Assessment crowded =
        assess(List.of(laid("her", "A12", 1), laid("turing", "B10", 2), laid("k2000", "A11", 3)));
    assertThat(crowded.moves()).isZero();
    assertThat(crowded.complete()).isFalse();
  }

  @Test
  void aCardMayBeTooLateAndInTheWrongRow() {
    Assessment assessment = assess(moved("eliza", "A12"));

    assertThat(verdict(assessment, "eliza").toMove()).isTrue();
    assertThat(verdict(assessment, "eliza").wrongZone()).isTrue();
    assertThat(shift(assessment, "eliza")).hasValue(new Shift(Direction.TOO_LATE, 2016 - 1968));
    assertThat(assessment.misfiled()).isEqualTo(1);
    assertThat(assessment.right()).isEqualTo(10);
  }

  @Test
  void aTrapInTheOtherRowIsToldAndNotScored() {
    Assessment assessment = assess(moved("turc", "A3"));

    assertThat(assessment.misfiled()).isZero();
    assertThat(verdict(assessment, "turc").trap()).isTrue();
    assertThat(verdict(assessment, "turc").wrongZone()).isFalse();
    assertThat(assessment.complete()).isTrue();
  }

  @Test
  void aTrapHasADateLikeTheOthers() {
    assertThat(shift(assess(moved("turc", "B11")), "turc"))
        .hasValue(new Shift(Direction.TOO_LATE, 2013 - 1770));
  }

  @Test
  void theTwoByTwoTableLeavesTrapsAndUnplacedCardsOut() {
    List<Laid> board = new ArrayList<>(moved("her", "B10"));
    board.removeIf(card -> card.card().equals("canard") || card.card().equals("deep-blue"));
    board.add(laid("deep-blue", "A9", 40));

    assertThat(assess(board).natures())
        .hasValue(
            new Confusion(
                "fiction",
                "realite",
                List.of("talos", "rur", "hal", "k2000"),
                List.of("her"),
                List.of("deep-blue"),
                List.of("turing", "eliza", "alphago")));
  }

  @Test
  void aMatWithoutZonesHasNoTwoByTwoTableAndMisfilesNothing() {
    Timeline plain = new Timeline(Decks.frame(Decks.order(12)), HISTORY.entries());
    Assessment assessment = Scoring.assess(plain, moved("her", "B10")).orElseThrow();

    assertThat(assessment.natures()).isEmpty();
    assertThat(assessment.misfiled()).isZero();
  }

  @Test
  void strangersBlanksTheLecternAndOffBoardSlotsAreNotJudged() {
    List<Laid> board = new ArrayList<>(rightBoard());
    board.removeIf(card -> card.card().equals("her"));
    Assessment without = assess(board);
    board.add(laid("her", "P", 50));
    board.add(laid("vierge", "A1", 51));
    board.add(laid("definition", "A2", 52));
    board.add(laid("partager-un-menu", "B1", 53));
    board.add(laid("talos", "C3", 54));

    assertThat(assess(board)).isEqualTo(without);
    assertThat(without.placed()).isEqualTo(10);
    assertThat(verdict(without, "her"))
        .isEqualTo(new CardVerdict("her", false, false, false, false, false, Optional.empty()));
  }

  @Test
  void ofACardThatLiesTwiceTheOneLaidFirstCounts() {
    List<Laid> board = new ArrayList<>(rightBoard());
    Assessment once = assess(board);
    board.addFirst(laid("eliza", "A12", 99));
    assertThat(assess(board)).isEqualTo(once);

    board.set(0, laid("eliza", "A12", -1));
    assertThat(shift(assess(board), "eliza")).hasValue(new Shift(Direction.TOO_LATE, 48));
  }

  @Test
  void anEmptyBoardIsNotWrong() {
    Assessment assessment = assess(List.of());

    assertThat(assessment.placed()).isZero();
    assertThat(assessment.of()).isEqualTo(11);
    assertThat(assessment.moves()).isZero();
    assertThat(assessment.misfiled()).isZero();
    assertThat(assessment.concordance()).isEmpty();
    assertThat(assessment.complete()).isFalse();
  }

  /// Each card in its row, one column after the other.
  private static List<Laid> rightBoard() {
    List<Laid> board = new ArrayList<>();
    for (Timeline.Entry entry : HISTORY.entries()) {
      String row = entry.zone().equals("fiction") ? "A" : "B";
      board.add(laid(entry.card().ref().card(), row + (board.size() + 1), board.size()));
    }
    return board;
  }

  private static List<Laid> moved(String card, String slot) {
    return rightBoard().stream()
        .map(lies -> lies.card().equals(card) ? laid(card, slot, 20) : lies)
        .toList();
  }

  private static Assessment assess(List<Laid> board) {
    return Scoring.assess(HISTORY, board).orElseThrow();
  }

  private static CardVerdict verdict(Assessment assessment, String card) {
    return Optional.ofNullable(assessment.cards().get(card)).orElseThrow();
  }

  private static Optional<Shift> shift(Assessment assessment, String card) {
    return verdict(assessment, card).shift();
  }
}
