package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What taps with a wand mean: first a card, then where it goes.
class WandTest {

  private static final TableSpec SPEC =
      TableFile.load(Path.of("firmware-config", "tables", "baguette-pn532.yaml"));
  private static final TapTiming TAPS = ((Kit.Wand) SPEC.kit()).taps();
  private static final long MILLI = 1_000_000L;
  private static final SlotId P = SlotId.LECTERN;
  private static final SlotId A1 = SlotId.of("A1");
  private static final SlotId A2 = SlotId.of("A2");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef TURC = CardRef.parse("mallette-ia/turc");

  private final Sensing wand = Sensing.of(SPEC);
  private long nanos;

  private List<TableChange> see(Sighting sighting) {
    nanos += 60 * MILLI;
    return wand.observe(sighting).stream().map(TimedChange::change).toList();
  }

  private List<TableChange> hold(String uid, TagContent content) {
    return see(new Sighting.Tag(P, nanos, uid, content));
  }

  private List<TableChange> hold(CardRef card) {
    return hold("C" + card, new TagContent.Identity(card));
  }

  private List<TableChange> nothing(int times) {
    List<TableChange> changes = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      changes.addAll(see(new Sighting.Nothing(P, nanos)));
    }
    return changes;
  }

  /// Holds a tag there for three looks and takes it away.
  private List<TableChange> tap(String uid, TagContent content) {
    List<TableChange> changes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      changes.addAll(hold(uid, content));
    }
    changes.addAll(nothing(TAPS.missesBeforeGone()));
    return changes;
  }

  private List<TableChange> tap(CardRef card) {
    return tap("C" + card, new TagContent.Identity(card));
  }

  private List<TableChange> tap(SlotId slot) {
    return tap("S" + slot, new TagContent.Place(slot));
  }

  private List<TableChange> wait(int millis) {
    return nothing(millis / 60 + 1);
  }

  @Test
  void whatWasClearedByHandCannotBeTakenFromItsSlotAgain() {
    tap(ELIZA);
    tap(A1);
    wand.remember(Map.of());
    assertThat(tap(A1)).isEmpty();
    assertThat(tap(ELIZA)).containsExactly(new CardPlaced(P, ELIZA));
    assertThat(tap(P)).isEmpty();
  }

  @Test
  void aCardLaidByHandIsTakenBackByItAndTheLectern() {
    wand.remember(Map.of(A2, TURC));
    tap(TURC);
    assertThat(tap(P)).containsExactly(new CardLifted(A2, TURC), new CardLifted(P, TURC));
  }

  @Test
  void aCardIsShownAndLiesWhereTheSecondTapSays() {
    assertThat(tap(ELIZA)).containsExactly(new CardPlaced(P, ELIZA));
    assertThat(tap(A1)).containsExactly(new CardLifted(P, ELIZA), new CardPlaced(A1, ELIZA));
  }

  @Test
  void aPlacedCardThatIsTappedAgainMovesToTheNextSlot() {
    tap(ELIZA);
    tap(A1);
    wait(TAPS.repeatMillis());
    assertThat(tap(ELIZA)).containsExactly(new CardPlaced(P, ELIZA));
    assertThat(tap(A2))
        .containsExactly(
            new CardLifted(P, ELIZA), new CardLifted(A1, ELIZA), new CardPlaced(A2, ELIZA));
  }

  @Test
  void aPlacedCardAndThenTheLecternIsTakenBack() {
    tap(ELIZA);
    tap(A1);
    wait(TAPS.repeatMillis());
    tap(ELIZA);
    assertThat(tap(P)).containsExactly(new CardLifted(A1, ELIZA), new CardLifted(P, ELIZA));
  }

  @Test
  void aCardThatLiesNowhereStaysShownByTheLecternUntilTheLecternIsTappedAlone() {
    tap(ELIZA);
    assertThat(tap(P)).isEmpty();
    assertThat(wait(3 * TAPS.secondTapMillis())).isEmpty();
    assertThat(tap(A1)).as("it is no longer in hand").isEmpty();
    assertThat(tap(P)).containsExactly(new CardLifted(P, ELIZA));
  }

  @Test
  void withoutASecondTapInTimeEverythingStaysAsItWas() {
    tap(ELIZA);
    tap(A1);
    wait(TAPS.repeatMillis());
    tap(ELIZA);
    assertThat(wait(TAPS.secondTapMillis())).containsExactly(new CardLifted(P, ELIZA));
    assertThat(tap(A2)).isEmpty();
  }

  @Test
  void aCardThatIsHeldThereStaysInHandHoweverLong() {
    hold(ELIZA);
    for (int i = 0; i < 1000; i++) {
      assertThat(hold(ELIZA)).isEmpty();
    }
    nothing(2);
    assertThat(tap(A1)).contains(new CardPlaced(A1, ELIZA));
  }

  @Test
  void anotherCardIsInHandInstead() {
    tap(ELIZA);
    assertThat(tap(TURC)).containsExactly(new CardLifted(P, ELIZA), new CardPlaced(P, TURC));
    assertThat(tap(A1))
        .contains(new CardPlaced(A1, TURC))
        .doesNotContain(new CardPlaced(A1, ELIZA));
  }

  @Test
  void theSameCardAgainAtOnceIsTheSameTap() {
    tap(ELIZA);
    assertThat(tap(ELIZA)).isEmpty();
    assertThat(tap(A1)).contains(new CardPlaced(A1, ELIZA));
  }

  @Test
  void theSameCardAgainAfterAWhileIsShownAnewSoThatACommandCardActsAgain() {
    tap(ELIZA);
    wait(TAPS.repeatMillis());
    assertThat(tap(ELIZA)).containsExactly(new CardLifted(P, ELIZA), new CardPlaced(P, ELIZA));
  }

  @Test
  void onATakenSlotTheNewCardLiesAndTheOldOneIsTakenBack() {
    tap(ELIZA);
    tap(A1);
    tap(TURC);
    assertThat(tap(A1))
        .containsExactly(
            new CardLifted(P, TURC), new CardLifted(A1, ELIZA), new CardPlaced(A1, TURC));
    tap(ELIZA);
    assertThat(tap(P)).as("it lies nowhere any more").isEmpty();
  }

  @Test
  void aSlotAloneTakesItsCardInHandAndAnEmptyOneMeansNothing() {
    assertThat(tap(A1)).isEmpty();
    assertThat(tap(ELIZA)).containsExactly(new CardPlaced(P, ELIZA));
    tap(A1);
    wait(TAPS.repeatMillis());
    assertThat(tap(A1)).containsExactly(new CardPlaced(P, ELIZA));
    assertThat(tap(P)).containsExactly(new CardLifted(A1, ELIZA), new CardLifted(P, ELIZA));
  }

  @Test
  void anUnheardCardDoesNotSendTheNextOnesOneSlotTooFar() {
    tap(A1); // The card before it went unheard.
    tap(TURC);
    assertThat(tap(A2)).contains(new CardPlaced(A2, TURC));
  }

  @Test
  void aForeignTagIsToldWhileItIsThereAndPutsAwayWhatIsInHand() {
    tap(ELIZA);
    assertThat(hold("F", new TagContent.Foreign("a pass")))
        .containsExactly(new CardLifted(P, ELIZA), new ForeignPlaced(P));
    assertThat(hold("F", new TagContent.Foreign("a pass"))).isEmpty();
    assertThat(nothing(2)).containsExactly(new Cleared(P));
    assertThat(tap(A1)).isEmpty();
  }

  @Test
  void aForeignTagThatIsRegisteredWhileItLiesIsACardAtOnce() {
    hold("F", new TagContent.Foreign("blank"));
    assertThat(hold("F", new TagContent.Identity(ELIZA)))
        .containsExactly(new Cleared(P), new CardPlaced(P, ELIZA));
  }

  @Test
  void aSlotOfAnotherMatIsForeign() {
    assertThat(tap("S", new TagContent.Place(SlotId.of("Z9"))))
        .containsExactly(new ForeignPlaced(P), new Cleared(P));
  }

  @Test
  void twoTagsAtOnceAreToldAndWhatIsInHandStaysSo() {
    hold(ELIZA);
    assertThat(see(new Sighting.Several(P, nanos))).isEmpty();
    assertThat(see(new Sighting.Several(P, nanos))).containsExactly(new TwoCards(P));
    assertThat(hold("SA1", new TagContent.Place(A1)))
        .containsExactly(new Cleared(P), new CardLifted(P, ELIZA), new CardPlaced(A1, ELIZA));
  }

  @Test
  void noiseNeitherBeginsNorEndsATap() {
    hold(ELIZA);
    for (int i = 0; i < 20; i++) {
      assertThat(see(new Sighting.Noise(P, nanos))).isEmpty();
    }
    assertThat(hold(ELIZA)).isEmpty();
  }

  @Test
  void aLostReaderIsToldOnceAndNothingIsLifted() {
    tap(ELIZA);
    tap(A1);
    List<TableChange> changes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      changes.addAll(see(new Sighting.NoReader(P, nanos, "unplugged")));
    }
    assertThat(changes).containsExactly(new ReaderLost(P));
    assertThat(see(new Sighting.Restarting(P, nanos))).containsExactly(new ReaderRecovering(P));
    assertThat(nothing(1)).containsExactly(new ReaderBack(P));
    wait(TAPS.repeatMillis());
    tap(ELIZA);
    assertThat(tap(P)).contains(new CardLifted(A1, ELIZA));
  }

  @Test
  void afterARestartWhatLiesIsRemembered() {
    wand.seed(Map.of(A1, ELIZA, P, TURC));
    tap(ELIZA);
    assertThat(tap(A2)).contains(new CardLifted(A1, ELIZA), new CardPlaced(A2, ELIZA));
  }

  /// The changes of a thousand random taps, folded as any reader of them would, always give one
  /// place a card and one card a place.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyTapsKeepOneCardInOnePlace(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<CardRef> cards = List.of(ELIZA, TURC, CardRef.parse("mallette-ia/hal"));
    List<SlotId> slots = List.of(A1, A2, SlotId.of("B3"), P);
    Map<SlotId, CardRef> board = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      List<TableChange> changes =
          switch (random.nextInt(6)) {
            case 0, 1 -> tap(cards.get(random.nextInt(cards.size())));
            case 2, 3 -> tap(slots.get(random.nextInt(slots.size())));
            case 4 -> wait(random.nextInt(2 * TAPS.secondTapMillis()));
            default -> tap("F", new TagContent.Foreign("a pass"));
          };
      for (TableChange change : changes) {
        switch (change) {
          case CardPlaced(SlotId slot, CardRef card) ->
              assertThat(board.put(slot, card)).as("seed %d, tap %d", seed, i).isIn(null, card);
          case CardLifted(SlotId slot, CardRef card) ->
              assertThat(board.remove(slot)).as("seed %d, tap %d", seed, i).isEqualTo(card);
          default -> {
            // Tells of no card.
          }
        }
      }
      assertThat(
              board.entrySet().stream()
                  .filter(spot -> !spot.getKey().isLectern())
                  .map(Map.Entry::getValue))
          .as("seed %d, tap %d", seed, i)
          .doesNotHaveDuplicates();
    }
  }
}
