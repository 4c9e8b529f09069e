package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableChange.Cleared;
import fr.tablee.table.TableChange.ForeignPlaced;
import fr.tablee.table.TableChange.ReaderBack;
import fr.tablee.table.TableChange.ReaderLost;
import fr.tablee.table.TableChange.ReaderRecovering;
import fr.tablee.table.TableChange.TwoCards;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final TableSpec TABLE =
      TableFile.load(Path.of("firmware-config", "tables", "trois-volets.yaml"));
  private static final SlotId A3 = new SlotId("A3");
  private static final SlotId B4 = new SlotId("B4");
  private static final SlotId A9 = new SlotId("A9");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef HAL = CardRef.parse("mallette-ia/hal");
  private static final String U1 = "04A1B2C3D4E5F6";
  private static final String U2 = "04000000000002";
  private static final long CYCLE = 70_000_000L;

  private final Presence presence = new Presence(TABLE);
  private long now = 1_000_000_000L;

  private List<TableChange> after(Sighting sighting) {
    return presence.observe(sighting).stream().map(TimedChange::change).toList();
  }

  /// A cycle later.
  private long tick() {
    now += CYCLE;
    return now;
  }

  private List<TableChange> tag(SlotId slot, String uid, CardRef card) {
    return after(new Sighting.Tag(slot, tick(), uid, new TagContent.Identity(card)));
  }

  private List<TableChange> stranger(SlotId slot, String uid) {
    return after(new Sighting.Tag(slot, tick(), uid, new TagContent.Foreign("blank")));
  }

  private List<TableChange> nothing(SlotId slot) {
    return after(new Sighting.Nothing(slot, tick()));
  }

  private List<TableChange> noise(SlotId slot) {
    return after(new Sighting.Noise(slot, tick()));
  }

  private List<TableChange> several(SlotId slot) {
    return after(new Sighting.Several(slot, tick()));
  }

  private List<TableChange> fault(SlotId slot) {
    return after(new Sighting.NoReader(slot, tick(), "no answer"));
  }

  private List<TableChange> times(int count, java.util.function.Supplier<List<TableChange>> look) {
    List<TableChange> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.addAll(look.get());
    }
    return all;
  }

  @Test
  void aCardIsPlacedOnceHoweverOftenItIsSeen() {
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new CardPlaced(A3, ELIZA));
    assertThat(times(50, () -> tag(A3, U1, ELIZA))).isEmpty();
  }

  @Test
  void aChangeCarriesTheTimeOfTheSightingThatDecidedIt() {
    List<TimedChange> changes =
        presence.observe(new Sighting.Tag(A3, 42, U1, new TagContent.Identity(ELIZA)));

    assertThat(changes).containsExactly(new TimedChange(42, new CardPlaced(A3, ELIZA)));
  }

  @Test
  void threeCleanMissesLiftACard() {
    tag(A3, U1, ELIZA);

    assertThat(times(2, () -> nothing(A3))).isEmpty();
    assertThat(nothing(A3)).containsExactly(new CardLifted(A3, ELIZA));
    assertThat(times(10, () -> nothing(A3))).isEmpty();
  }

  @Test
  void quickMissesDoNotLiftBeforeTheFloor() {
    tag(A3, U1, ELIZA);
    long seen = now;
    for (int i = 1; i <= 14; i++) {
      assertThat(after(new Sighting.Nothing(A3, seen + i * 10_000_000L)))
          .as("%d ms", i * 10)
          .isEmpty();
    }
    assertThat(after(new Sighting.Nothing(A3, seen + 150_000_000L)))
        .containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void oneSightBetweenMissesBeginsTheCountAgain() {
    tag(A3, U1, ELIZA);
    times(2, () -> nothing(A3));
    tag(A3, U1, ELIZA);

    assertThat(times(2, () -> nothing(A3))).isEmpty();
    assertThat(nothing(A3)).hasSize(1);
  }

  @Test
  void noiseProvesNeitherPresenceNorAbsence() {
    tag(A3, U1, ELIZA);
    times(2, () -> nothing(A3));

    assertThat(times(1000, () -> noise(A3))).isEmpty();
    assertThat(nothing(A3)).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void noiseOnAnEmptySlotPlacesNothing() {
    assertThat(times(100, () -> noise(A3))).isEmpty();
  }

  @Test
  void anotherCardOnTheSlotIsALiftAndAPlacement() {
    tag(A3, U1, ELIZA);

    assertThat(tag(A3, U2, HAL))
        .containsExactly(new CardLifted(A3, ELIZA), new CardPlaced(A3, HAL));
  }

  @Test
  void aLostReaderNeverLiftsItsCard() {
    tag(A3, U1, ELIZA);

    assertThat(times(2, () -> fault(A3))).isEmpty();
    assertThat(fault(A3)).containsExactly(new ReaderLost(A3));
    assertThat(times(10_000, () -> fault(A3))).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new ReaderRecovering(A3));
    assertThat(times(38, () -> tag(A3, U1, ELIZA))).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new ReaderBack(A3));
    assertThat(times(3, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void aReaderThatComesAndGoesIsToldLostOnceAndWhatItSeesCounts() {
    tag(A3, U1, ELIZA);
    times(3, () -> fault(A3));
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new ReaderRecovering(A3));

    for (int i = 0; i < 1_000; i++) {
      assertThat(times(3, () -> fault(A3))).as("round %d", i).isEmpty();
      assertThat(times(39, () -> tag(A3, U1, ELIZA))).as("round %d", i).isEmpty();
    }
    assertThat(tag(A3, U2, HAL)).contains(new CardPlaced(A3, HAL));
  }

  @Test
  void aReaderThatFallsSilentOnItsWayBackIsLostAgain() {
    times(3, () -> fault(A3));
    nothing(A3);

    // 8 s, the longest wait between two restarts.
    assertThat(times(114, () -> fault(A3))).isEmpty();
    assertThat(fault(A3)).containsExactly(new ReaderLost(A3));
    assertThat(nothing(A3)).containsExactly(new ReaderRecovering(A3));
  }

  @Test
  void missesFromBeforeTheLossDoNotCount() {
    tag(A3, U1, ELIZA);
    times(2, () -> nothing(A3));
    times(3, () -> fault(A3));

    assertThat(nothing(A3)).containsExactly(new ReaderRecovering(A3));
    assertThat(nothing(A3)).isEmpty();
    assertThat(nothing(A3)).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void aReaderOnItsWayBackTellsWhatChangedMeanwhile() {
    tag(A3, U1, ELIZA);
    times(3, () -> fault(A3));

    assertThat(tag(A3, U2, HAL))
        .containsExactly(
            new ReaderRecovering(A3), new CardLifted(A3, ELIZA), new CardPlaced(A3, HAL));
  }

  @Test
  void aFewFaultsAreNotALoss() {
    tag(A3, U1, ELIZA);
    for (int i = 0; i < 100; i++) {
      assertThat(times(2, () -> fault(A3))).isEmpty();
      assertThat(tag(A3, U1, ELIZA)).isEmpty();
    }
  }

  @Test
  void recoveringIsToldOnceAndOnlyForALostReader() {
    assertThat(after(new Sighting.Restarting(A3, tick()))).isEmpty();
    times(3, () -> fault(A3));

    assertThat(after(new Sighting.Restarting(A3, tick())))
        .containsExactly(new ReaderRecovering(A3));
    assertThat(after(new Sighting.Restarting(A3, tick()))).isEmpty();
    assertThat(times(40, () -> nothing(A3))).containsExactly(new ReaderBack(A3));
  }

  @Test
  void twoCardsAreBelievedWhenSeenTwiceInARow() {
    tag(A3, U1, ELIZA);

    assertThat(several(A3)).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).isEmpty();
    assertThat(several(A3)).isEmpty();
    assertThat(several(A3)).containsExactly(new CardLifted(A3, ELIZA), new TwoCards(A3));
    assertThat(times(20, () -> several(A3))).isEmpty();
  }

  @Test
  void oneOfTwoTakenAwayIsBelievedWhenSeenTwiceInARow() {
    times(2, () -> several(A3));

    assertThat(tag(A3, U1, ELIZA)).isEmpty();
    assertThat(several(A3)).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new Cleared(A3), new CardPlaced(A3, ELIZA));
  }

  @Test
  void twoCardsTakenAwayTogetherClearTheSlot() {
    assertThat(times(2, () -> several(A3))).containsExactly(new TwoCards(A3));
    assertThat(times(3, () -> nothing(A3))).containsExactly(new Cleared(A3));
  }

  @Test
  void aForeignTagIsToldAndClearedLikeACard() {
    assertThat(stranger(A3, U1)).containsExactly(new ForeignPlaced(A3));
    assertThat(times(5, () -> stranger(A3, U1))).isEmpty();
    assertThat(stranger(A3, U2)).as("another stranger is no news").isEmpty();
    assertThat(tag(A3, "04FF", ELIZA)).containsExactly(new Cleared(A3), new CardPlaced(A3, ELIZA));
    assertThat(stranger(A3, U1)).containsExactly(new CardLifted(A3, ELIZA), new ForeignPlaced(A3));
    assertThat(times(3, () -> nothing(A3))).containsExactly(new Cleared(A3));
  }

  @Test
  void theSameTagOnANeighbourIsCrossTalkUntilTheOlderPlaceLetsGo() {
    tag(A3, U1, ELIZA);

    assertThat(times(20, () -> tag(B4, U1, ELIZA))).isEmpty();
    assertThat(times(3, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
    assertThat(tag(B4, U1, ELIZA)).containsExactly(new CardPlaced(B4, ELIZA));
    assertThat(times(20, () -> tag(A3, U1, ELIZA))).isEmpty();
  }

  @Test
  void crossTalkDoesNotDriveAwayTheNeighboursOwnCard() {
    tag(A3, U1, ELIZA);
    tag(B4, U2, HAL);

    assertThat(times(20, () -> tag(B4, U1, ELIZA))).isEmpty();
    assertThat(tag(B4, U2, HAL)).isEmpty();
  }

  @Test
  void twoCopiesOfACardMayLieSideBySide() {
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new CardPlaced(A3, ELIZA));
    assertThat(tag(B4, U2, ELIZA)).containsExactly(new CardPlaced(B4, ELIZA));
  }

  @Test
  void theSameTagFarAwayHasMovedQuickly() {
    tag(A3, U1, ELIZA);

    assertThat(tag(A9, U1, ELIZA)).containsExactly(new CardPlaced(A9, ELIZA));
    assertThat(times(3, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void aLostReaderClaimsNoTagFromItsNeighbour() {
    tag(A3, U1, ELIZA);
    times(3, () -> fault(A3));

    assertThat(times(4, () -> tag(B4, U1, ELIZA))).as("it might be cross-talk").isEmpty();
    assertThat(tag(B4, U1, ELIZA)).containsExactly(new CardPlaced(B4, ELIZA));
  }

  @Test
  void nowAndThenIsNotInARow() {
    tag(A3, U1, ELIZA);
    times(3, () -> fault(A3));

    for (int i = 0; i < 100; i++) {
      assertThat(times(4, () -> tag(B4, U1, ELIZA))).as("round %d", i).isEmpty();
      assertThat(nothing(B4)).isEmpty();
    }
  }

  @Test
  void aReaderThatGivesUpIsLostAtOnce() {
    tag(A3, U1, ELIZA);

    assertThat(after(new Sighting.NoReader(A3, tick(), "not a PN532", true)))
        .containsExactly(new ReaderLost(A3));
  }

  @Test
  void aSlotThatWasCaughtHearingItsNeighbourMustSayNewThingsSeveralTimes() {
    tag(A3, U1, ELIZA);
    assertThat(tag(B4, U1, ELIZA)).isEmpty();
    assertThat(tag(A3, U1, ELIZA)).as("it did not move").isEmpty();

    assertThat(times(4, () -> tag(B4, U2, HAL))).isEmpty();
    assertThat(tag(B4, U2, HAL)).containsExactly(new CardPlaced(B4, HAL));
    assertThat(times(3, () -> nothing(B4))).hasSize(1);
    now += 60_000_000_000L;
    assertThat(tag(B4, U2, HAL)).as("a minute later").containsExactly(new CardPlaced(B4, HAL));
  }

  @Test
  void aCardThatMovesToTheNextSlotMakesItNoSuspect() {
    tag(A3, U1, ELIZA);
    assertThat(tag(B4, U1, ELIZA)).isEmpty();
    assertThat(times(3, () -> nothing(A3))).hasSize(1);
    assertThat(tag(B4, U1, ELIZA)).containsExactly(new CardPlaced(B4, ELIZA));

    assertThat(tag(B4, U2, HAL))
        .containsExactly(new CardLifted(B4, ELIZA), new CardPlaced(B4, HAL));
  }

  @Test
  void aCardThatLiesAskewTakesMoreMissesToBeLifted() {
    tag(A3, U1, ELIZA);
    for (int i = 0; i < 2; i++) {
      assertThat(times(2, () -> nothing(A3))).isEmpty();
      assertThat(tag(A3, U1, ELIZA)).isEmpty();
    }

    for (int i = 0; i < 50; i++) {
      assertThat(times(11, () -> nothing(A3))).as("round %d", i).isEmpty();
      assertThat(tag(A3, U1, ELIZA)).isEmpty();
    }
    assertThat(times(12, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void aCardThatAnswersOnlyTheSecondCallLiesAskewToo() {
    tag(A3, U1, ELIZA);
    for (int i = 0; i < 2; i++) {
      after(new Sighting.Tag(A3, tick(), U1, new TagContent.Identity(ELIZA), true));
    }

    assertThat(times(11, () -> nothing(A3))).isEmpty();
    assertThat(nothing(A3)).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void twoCardsThatAreHeardByTurnsAreTwoCards() {
    tag(A3, U1, ELIZA);
    assertThat(tag(A3, U2, HAL))
        .containsExactly(new CardLifted(A3, ELIZA), new CardPlaced(A3, HAL));
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new CardLifted(A3, HAL), new TwoCards(A3));

    for (int i = 0; i < 20; i++) {
      assertThat(tag(A3, U2, HAL)).as("turn %d", i).isEmpty();
      assertThat(tag(A3, U1, ELIZA)).as("turn %d", i).isEmpty();
    }
    assertThat(times(11, () -> tag(A3, U2, HAL))).isEmpty();
    assertThat(tag(A3, U2, HAL)).containsExactly(new Cleared(A3), new CardPlaced(A3, HAL));
  }

  @Test
  void aCardThatTakesItsPlaceBackFromAnotherIsAlone() {
    tag(A3, U1, ELIZA);
    tag(A3, U2, HAL);
    nothing(A3);
    assertThat(tag(A3, U1, ELIZA))
        .containsExactly(new CardLifted(A3, HAL), new CardPlaced(A3, ELIZA));

    times(13, () -> tag(A3, U1, ELIZA));
    tag(A3, U2, HAL);
    times(13, () -> tag(A3, U2, HAL));
    assertThat(tag(A3, U1, ELIZA))
        .containsExactly(new CardLifted(A3, HAL), new CardPlaced(A3, ELIZA));
  }

  @Test
  void aCardThatHasLongBeenSteadyIsLiftedQuicklyAgain() {
    tag(A3, U1, ELIZA);
    for (int i = 0; i < 2; i++) {
      times(2, () -> nothing(A3));
      tag(A3, U1, ELIZA);
    }
    times(50, () -> tag(A3, U1, ELIZA));

    assertThat(times(3, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void whatTheMemorySaysCorrectsWhatTheNumberSaid() {
    assertThat(tag(A3, U1, ELIZA)).containsExactly(new CardPlaced(A3, ELIZA));
    assertThat(tag(A3, U1, HAL))
        .containsExactly(new CardLifted(A3, ELIZA), new CardPlaced(A3, HAL));
  }

  @Test
  void afterARestartTheSameCardIsNoNews() {
    presence.seed(Map.of(A3, ELIZA, B4, HAL));

    assertThat(tag(A3, U1, ELIZA)).isEmpty();
    assertThat(tag(B4, U2, HAL)).isEmpty();
    assertThat(times(3, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
  }

  @Test
  void afterARestartWhatIsGoneIsLiftedAndWhatIsNewIsPlaced() {
    presence.seed(Map.of(A3, ELIZA, B4, HAL));

    assertThat(tag(B4, U1, ELIZA)).as("could be cross-talk of A3 still").isEmpty();
    assertThat(times(4, () -> nothing(A3))).containsExactly(new CardLifted(A3, ELIZA));
    assertThat(tag(B4, U1, ELIZA))
        .containsExactly(new CardLifted(B4, HAL), new CardPlaced(B4, ELIZA));
  }

  @Test
  void afterARestartADeadReaderKeepsItsCard() {
    presence.seed(Map.of(A3, ELIZA));

    assertThat(times(50, () -> fault(A3))).containsExactly(new ReaderLost(A3));
    assertThat(times(40, () -> tag(A3, U1, ELIZA)))
        .containsExactly(new ReaderRecovering(A3), new ReaderBack(A3));
  }

  @Test
  void aSlotThatTheTableLacksIsRefused() {
    assertThatThrownBy(() -> nothing(new SlotId("C1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("C1");
  }
}
