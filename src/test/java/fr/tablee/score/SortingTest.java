package fr.tablee.score;

import static fr.tablee.score.Decks.laid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Activity;
import fr.tablee.content.Commitment;
import fr.tablee.content.Debate;
import fr.tablee.content.Mat;
import fr.tablee.content.OpenMap;
import fr.tablee.content.Sorting;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortingTest {

  private static final Sorting DATA =
      Decks.sorting(
          Map.of(
              "menu", Set.of("partage"),
              "sang", Set.of("garde"),
              "mot-de-passe", Set.of("garde"),
              "sante", Set.of("partage", "garde")));

  @Test
  void aCardInAZoneItsKeyDoesNotAcceptIsMisfiled() {
    Assessment assessment =
        assess(laid("menu", "A1", 1), laid("sang", "A2", 2), laid("mot-de-passe", "B1", 3));

    assertThat(assessment.misfiled()).isEqualTo(1);
    assertThat(assessment.cards().get("sang"))
        .isEqualTo(new CardVerdict("sang", true, false, true, false, false, Optional.empty()));
    assertThat(assessment.right()).isEqualTo(2);
    assertThat(assessment.placed()).isEqualTo(3);
    assertThat(assessment.of()).isEqualTo(4);
    assertThat(assessment.complete()).isFalse();
  }

  @Test
  void aSortingHasNoOrder() {
    Assessment assessment = assess(laid("menu", "A4", 1), laid("sang", "B1", 2));

    assertThat(assessment.moves()).isZero();
    assertThat(assessment.concordance()).isEmpty();
    assertThat(assessment.brokenRules()).isEmpty();
    assertThat(assessment.natures()).isEmpty();
  }

  @Test
  void aCardToBeDiscussedIsRightWhereverItLies() {
    for (String slot : List.of("A1", "B1")) {
      CardVerdict sante = assess(laid("sante", slot, 1)).cards().get("sante");
      assertThat(sante)
          .as(slot)
          .isEqualTo(new CardVerdict("sante", true, false, false, true, false, Optional.empty()));
    }
  }

  @Test
  void aCardToBeDiscussedIsRightEvenInAZoneItsKeyLeavesOut() {
    Mat threeZones =
        new Mat(
            Map.of(),
            Stream.concat(
                    Decks.twoHalves().zones().stream(),
                    Stream.of(Decks.zone("ailleurs", List.of(SlotId.of("C1"), SlotId.of("C2")))))
                .toList());
    Sorting sorting = new Sorting(Decks.frame(threeZones), DATA.entries());
    Assessment assessment =
        Scoring.assess(sorting, List.of(laid("sante", "C1", 1), laid("sang", "C2", 2)))
            .orElseThrow();

    assertThat(assessment.cards().get("sante").wrongZone()).isFalse();
    assertThat(assessment.cards().get("sang").wrongZone()).isTrue();
  }

  @Test
  void aCardBetweenTheZonesIsNotPlacedAndNotWrong() {
    Assessment assessment = assess(laid("sang", "A5", 1), laid("sante", "P", 2));

    assertThat(assessment.placed()).isZero();
    assertThat(assessment.misfiled()).isZero();
    assertThat(assessment.cards().values()).noneMatch(CardVerdict::placed);
  }

  @Test
  void aSortingWithEveryCardInItsZoneIsComplete() {
    assertThat(
            assess(
                    laid("menu", "A1", 1),
                    laid("sang", "B1", 2),
                    laid("mot-de-passe", "B2", 3),
                    laid("sante", "B3", 4),
                    laid("vierge", "A2", 5))
                .complete())
        .isTrue();
  }

  @Test
  void anActivityWithoutAKeyIsNotJudged() {
    Stream.<Activity>of(
            new OpenMap(Decks.frame(Decks.twoHalves())),
            new Debate(Decks.frame(Decks.twoHalves()), List.of()),
            new Commitment(Decks.frame(Decks.twoHalves()), List.of(Decks.card("agir"))))
        .forEach(activity ->
            assertThat(Scoring.assess(activity, List.of(laid("agir", "A1", 1)))).isEmpty());
  }

  private static Assessment assess(Laid... laid) {
    return Scoring.assess(DATA, List.of(laid)).orElseThrow();
  }
}
