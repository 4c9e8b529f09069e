package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableChange.Cleared;
import fr.tablee.table.TableChange.ForeignPlaced;
import fr.tablee.table.TableChange.ReaderBack;
import fr.tablee.table.TableChange.ReaderLost;
import fr.tablee.table.TableChange.ReaderRecovering;
import fr.tablee.table.TableChange.TwoCards;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TagContent;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedPass;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The driver, the scanner and presence against emulated chips, byte by byte through Pi4J.
class ScannerTest {

  private static final SlotId A3 = new SlotId("A3");
  private static final SlotId B3 = new SlotId("B3");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef HAL = CardRef.parse("mallette-ia/hal");

  private final EmulatedRoom room = new EmulatedRoom(1);

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void theFirstScanStartsAllReadersAndSeesEverySlot() {
    assertThat(room.scanner().states().values()).containsOnly(ReaderState.RECOVERING);

    room.cycles(1);

    assertThat(room.scanner().states()).hasSize(25);
    assertThat(room.scanner().states().values()).containsOnly(ReaderState.OK);
    assertThat(room.sightings.stream().filter(Sighting.Nothing.class::isInstance)).hasSize(25);
    assertThat(room.clock.nanos()).as("ready within 300 ms").isLessThan(300_000_000L);
  }

  @Test
  void aCardOnEachOfTheTwentyFiveSlotsIsPlacedAndLifted() {
    room.cycles(1);
    List<TableChange> placed = new ArrayList<>();
    List<TableChange> lifted = new ArrayList<>();
    for (SlotSpec slot : EmulatedRoom.SPEC.slots()) {
      CardRef card = CardRef.parse("essai/" + slot.id().name().toLowerCase(java.util.Locale.ROOT));
      room.table.put(slot.id(), room.card(card.toString()));
      placed.add(new CardPlaced(slot.id(), card));
      lifted.add(new CardLifted(slot.id(), card));
    }

    assertThat(room.cycles(1)).containsExactlyInAnyOrderElementsOf(placed);
    assertThat(room.cycles(100)).as("cards at rest are no news").isEmpty();

    EmulatedRoom.SPEC.slots().forEach(slot -> room.table.lift(slot.id()));
    assertThat(room.cycles(3)).containsExactlyInAnyOrderElementsOf(lifted);
  }

  @Test
  void aCardAtRestIsKnownByItsNumberAndNotReadAgain() {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(3);
    long before = room.table.transfers(A3);
    room.cycles(1);
    long resting = room.table.transfers(A3) - before;
    room.table.lift(A3);
    room.table.put(A3, room.card("mallette-ia/hal"));
    room.cycles(1);
    long reading = room.table.transfers(A3) - before - resting;

    assertThat(resting).isLessThan(20);
    assertThat(reading).as("four READs more").isGreaterThan(resting + 4 * 4);
  }

  @Test
  void aCardExchangedInOneMovementIsALiftAndAPlacement() {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(2);
    room.table.lift(A3);
    room.table.put(A3, room.card("mallette-ia/hal"));

    assertThat(room.cycles(3)).containsExactly(new CardLifted(A3, ELIZA), new CardPlaced(A3, HAL));
  }

  @Test
  void twoCardsOnASlotAreToldAsSuch() {
    EmulatedTag eliza = room.card("mallette-ia/eliza");
    EmulatedTag hal = room.card("mallette-ia/hal");
    room.table.put(A3, eliza);
    room.cycles(2);
    room.table.put(A3, hal);

    assertThat(room.cycles(10)).containsExactly(new CardLifted(A3, ELIZA), new TwoCards(A3));

    room.table.put(new SlotId("P"), eliza);
    assertThat(room.cycles(10))
        .containsExactlyInAnyOrder(
            new Cleared(A3), new CardPlaced(A3, HAL), new CardPlaced(SlotId.LECTERN, ELIZA));
  }

  @Test
  void aBlankTagAndATransportPassAreForeign() {
    room.table.put(A3, EmulatedNtag213.blank(room.table.newUid()));
    room.table.put(B3, new EmulatedPass(new byte[] {0x08, 0x11, 0x22, 0x33}));

    assertThat(room.cycles(50)).containsExactly(new ForeignPlaced(A3), new ForeignPlaced(B3));
    assertThat(room.sightings)
        .filteredOn(Sighting.Tag.class::isInstance)
        .map(seen -> ((Sighting.Tag) seen).content().toString())
        .anyMatch(reason -> reason.contains("blank"))
        .anyMatch(reason -> reason.contains("SEL_RES 20"));
  }

  @Test
  void aCardThatComesBackRewrittenIsReadAgain() {
    byte[] uid = room.table.newUid();
    room.table.put(A3, EmulatedNtag213.holding(uid, CardTag.pages(ELIZA)));
    room.cycles(2);
    room.table.lift(A3);
    room.cycles(4);
    room.table.put(A3, EmulatedNtag213.holding(uid, CardTag.pages(HAL)));

    assertThat(room.cycles(2)).containsExactly(new CardPlaced(A3, HAL));
  }

  @Test
  void onTheLecternACardIsKnownByItsNumberAtOnceAndCorrectedByItsMemory() {
    SlotId lectern = SlotId.LECTERN;
    byte[] uid = room.table.newUid();
    room.table.put(lectern, EmulatedNtag213.holding(uid, CardTag.pages(ELIZA)));
    room.cycles(2);
    room.table.lift(lectern);
    room.cycles(5);
    room.table.put(lectern, EmulatedNtag213.holding(uid, CardTag.pages(HAL)));

    assertThat(room.cycles(2))
        .containsExactly(
            new CardPlaced(lectern, ELIZA),
            new CardLifted(lectern, ELIZA),
            new CardPlaced(lectern, HAL));
    assertThat(room.cycles(20)).isEmpty();
  }

  @Test
  void aCardThatMovesToTheNextSlotIsLiftedBeforeItIsPlaced() {
    EmulatedTag eliza = room.card("mallette-ia/eliza");
    room.table.put(A3, eliza);
    room.cycles(2);
    room.table.put(B3, eliza);

    assertThat(room.cycles(6))
        .containsExactly(new CardLifted(A3, ELIZA), new CardPlaced(B3, ELIZA));
  }

  @Test
  void anUnpluggedReaderIsLostKeepsItsCardAndComesBack() {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(5);

    room.table.fault(A3, VirtualFault.UNPLUGGED);
    assertThat(room.cycles(100)).containsExactly(new ReaderLost(A3));
    assertThat(room.scanner().states()).containsEntry(A3, ReaderState.LOST);
    assertThat(room.scanner().states()).containsEntry(B3, ReaderState.OK);

    room.table.fault(A3, VirtualFault.NONE);
    assertThat(room.cycles(120)).containsExactly(new ReaderRecovering(A3), new ReaderBack(A3));
    assertThat(room.scanner().states().values()).containsOnly(ReaderState.OK);
  }

  @Test
  void aDeadReaderDoesNotSlowTheOthersDown() {
    room.cycles(3);
    long healthy = room.scanner().lastScanNanos();
    room.table.fault(A3, VirtualFault.UNPLUGGED);
    room.table.fault(B3, VirtualFault.UNPLUGGED);
    room.cycles(10);
    for (int i = 0; i < 200; i++) {
      room.cycles(1);
      assertThat(room.scanner().lastScanNanos()).as("scan %d", i).isLessThan(healthy + 5_000_000L);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NOISY", "FLAKY", "BROWNOUT"})
  void aBadReaderNeitherLosesItsCardNorInventsOne(VirtualFault fault) {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(5);
    room.table.fault(A3, fault);
    room.table.fault(B3, fault);

    List<TableChange> changes = room.cycles(2_000);

    assertThat(changes)
        .filteredOn(change -> change instanceof CardLifted || change instanceof CardPlaced)
        .as("seed 1, %s", fault)
        .isEmpty();
    room.table.lift(A3);
    assertThat(room.cycles(60)).as("seed 1, %s", fault).contains(new CardLifted(A3, ELIZA));
    room.table.fault(A3, VirtualFault.NONE);
    room.table.fault(B3, VirtualFault.NONE);
    room.cycles(200);
    assertThat(room.scanner().states().values()).containsOnly(ReaderState.OK);
  }

  @Test
  void aFlakyReaderDoesNotHoldUpTheScan() {
    room.cycles(3);
    room.table.fault(A3, VirtualFault.FLAKY);
    for (int i = 0; i < 500; i++) {
      room.cycles(1);
      assertThat(room.scanner().lastScanNanos()).as("scan %d", i).isLessThan(110_000_000L);
    }
  }

  @Test
  void aBlankTagOnTheLecternIsWrittenAndReadAsItsCard() {
    room.table.put(SlotId.LECTERN, EmulatedNtag213.blank(room.table.newUid()));
    assertThat(room.cycles(3)).containsExactly(new ForeignPlaced(SlotId.LECTERN));

    WriteOutcome outcome = write(SlotId.LECTERN);

    assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
    assertThat(room.cycles(3))
        .containsExactly(new Cleared(SlotId.LECTERN), new CardPlaced(SlotId.LECTERN, ELIZA));
    assertThat(write(SlotId.LECTERN)).isEqualTo(new WriteOutcome.Unchanged());
  }

  @Test
  void writingSaysWhyItCannot() {
    room.cycles(1);
    assertThat(write(A3)).isEqualTo(new WriteOutcome.NotOneTag(0));
    room.table.put(A3, room.card("mallette-ia/hal"));
    room.table.put(A3, room.card("mallette-ia/hal"));
    assertThat(write(A3)).isEqualTo(new WriteOutcome.NotOneTag(2));
    room.table.fault(B3, VirtualFault.UNPLUGGED);
    room.cycles(10);
    assertThat(write(B3)).isInstanceOf(WriteOutcome.NoReader.class);
  }

  private WriteOutcome write(SlotId slot) {
    return room.scanner()
        .write(slot, new TagContent.Identity(ELIZA), WritePolicy.OVERWRITE, _ -> {});
  }
}
