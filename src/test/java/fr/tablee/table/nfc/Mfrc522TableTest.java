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
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A table of 25 MFRC522: driver, scanner and presence against emulated chips, byte by byte through
/// Pi4J.
class Mfrc522TableTest {

  private static final SlotId A3 = new SlotId("A3");
  private static final SlotId B3 = new SlotId("B3");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef HAL = CardRef.parse("mallette-ia/hal");

  private final EmulatedRoom room = new EmulatedRoom(EmulatedRoom.MFRC522, 1);

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void theFirstScanStartsAllReadersAndSeesEverySlot() {
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
    for (SlotSpec slot : EmulatedRoom.MFRC522.slots()) {
      CardRef card = CardRef.parse("essai/" + slot.id().name().toLowerCase(Locale.ROOT));
      room.table.put(slot.id(), room.card(card.toString()));
      placed.add(new CardPlaced(slot.id(), card));
      lifted.add(new CardLifted(slot.id(), card));
    }

    assertThat(room.cycles(2)).containsExactlyInAnyOrderElementsOf(placed);
    assertThat(room.cycles(100)).as("cards at rest are no news").isEmpty();

    EmulatedRoom.MFRC522.slots().forEach(slot -> room.table.lift(slot.id()));
    assertThat(room.cycles(4)).containsExactlyInAnyOrderElementsOf(lifted);
    assertThat(room.table.fieldOverlaps()).as("neighbours' fields together").isZero();
  }

  @Test
  void twoCardsOnASlotAreToldAsSuch() {
    EmulatedTag eliza = room.card("mallette-ia/eliza");
    EmulatedTag hal = room.card("mallette-ia/hal");
    room.table.put(A3, eliza);
    room.cycles(2);
    room.table.put(A3, hal);

    assertThat(room.cycles(10)).containsExactly(new CardLifted(A3, ELIZA), new TwoCards(A3));

    room.table.put(SlotId.LECTERN, eliza);
    assertThat(room.cycles(10))
        .containsExactlyInAnyOrder(
            new Cleared(A3), new CardPlaced(A3, HAL), new CardPlaced(SlotId.LECTERN, ELIZA));
  }

  @Test
  void aBlankTagAndATransportPassAreForeign() {
    room.table.put(A3, EmulatedNtag213.blank(room.table.newUid()));
    room.table.put(B3, new EmulatedPass(new byte[] {0x08, 0x11, 0x22, 0x33}));

    assertThat(room.cycles(50))
        .containsExactlyInAnyOrder(new ForeignPlaced(A3), new ForeignPlaced(B3));
    assertThat(room.sightings)
        .filteredOn(Sighting.Tag.class::isInstance)
        .map(seen -> ((Sighting.Tag) seen).content().toString())
        .anyMatch(reason -> reason.contains("blank"))
        .anyMatch(reason -> reason.contains("SEL_RES 20"));
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
    assertThat(write(A3)).isEqualTo(new WriteOutcome.NotOneTag(0));
  }

  @Test
  void aLockedTagIsNeverWritten() {
    EmulatedNtag213 tag = EmulatedNtag213.blank(room.table.newUid());
    tag.lock();
    byte[] before = tag.memory();
    room.table.put(SlotId.LECTERN, tag);
    room.cycles(3);

    assertThat(write(SlotId.LECTERN)).isInstanceOf(WriteOutcome.Locked.class);
    assertThat(tag.memory()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 40, 80, 120, 160, 200, 240, 280})
  void aTagTakenAwayInTheMiddleOfAWriteIsBlankOrWholeAndNeverAnother(int transfers) {
    EmulatedNtag213 tag = EmulatedNtag213.holding(room.table.newUid(), CardTag.pages(HAL));
    room.table.put(SlotId.LECTERN, tag);
    room.cycles(3);
    room.table.after(SlotId.LECTERN, transfers, () -> room.table.lift(SlotId.LECTERN));

    write(SlotId.LECTERN);

    assertThat(Type2Tag.content(tag.memory(), tag.memory().length))
        .as("after %d transfers", transfers)
        .isIn(
            new TagContent.Identity(HAL),
            new TagContent.Identity(ELIZA),
            new TagContent.Foreign("blank"));
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

  @ParameterizedTest
  @EnumSource(
      names = {"NONE", "UNPLUGGED", "CROSSTALK"},
      mode = EnumSource.Mode.EXCLUDE)
  void aBadReaderNeitherLosesItsCardNorInventsOneNorStopsTheOthers(VirtualFault fault) {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(5);
    room.table.fault(A3, fault);
    room.table.fault(B3, fault);

    List<TableChange> changes = room.cycles(1_000);

    assertThat(changes)
        .filteredOn(change -> change instanceof CardLifted || change instanceof CardPlaced)
        .as("seed 1, %s", fault)
        .isEmpty();
    room.table.put(new SlotId("A12"), room.card("mallette-ia/hal"));
    assertThat(room.cycles(2)).contains(new CardPlaced(new SlotId("A12"), HAL));
    room.table.fault(A3, VirtualFault.NONE);
    room.table.fault(B3, VirtualFault.NONE);
    room.cycles(300);
    assertThat(room.scanner().states().values())
        .as("%s mended", fault)
        .containsOnly(ReaderState.OK);
    room.table.lift(A3);
    assertThat(room.cycles(60)).as("seed 1, %s", fault).contains(new CardLifted(A3, ELIZA));
  }

  @ParameterizedTest
  @EnumSource(names = {"FLAKY", "MUTE", "LATE", "NACK"})
  void aReaderThatDoesNotAnswerDoesNotHoldUpTheScan(VirtualFault fault) {
    room.cycles(3);
    room.table.fault(A3, fault);
    for (int i = 0; i < 300; i++) {
      room.cycles(1);
      assertThat(room.scanner().lastScanNanos())
          .as("%s, scan %d", fault, i)
          .isLessThan(120_000_000L);
    }
  }

  @Test
  void aChipReplacedByACloneWhileRunningIsTakenAndKeepsTheCard() {
    room.table.put(A3, room.card("mallette-ia/eliza"));
    room.cycles(5);
    room.table.replaceChip(A3, 0x88, 0, 0);

    assertThat(room.cycles(200))
        .filteredOn(change -> change instanceof CardLifted || change instanceof CardPlaced)
        .isEmpty();
    assertThat(room.scanner().states()).containsEntry(A3, ReaderState.OK);
  }

  @Test
  void aChipReplacedByAnotherKindIsLostAndTheOthersGoOn() {
    room.cycles(2);
    room.table.replaceChip(A3, 0xA7, 0, 0);
    room.cycles(100);

    assertThat(room.scanner().states()).containsEntry(A3, ReaderState.LOST);
    assertThat(room.scanner().states().values().stream().filter(ReaderState.OK::equals))
        .hasSize(24);
  }

  @Test
  void cardsWorkOnReadersThatHaveEachADeviceOfTheirOwn() {
    try (EmulatedRoom plugs = new EmulatedRoom(EmulatedRoom.PLUGS, 1)) {
      SlotId a1 = new SlotId("A1");
      plugs.cycles(1);
      assertThat(plugs.scanner().states().values()).containsOnly(ReaderState.OK);
      plugs.table.put(a1, plugs.card("mallette-ia/eliza"));
      plugs.table.put(SlotId.LECTERN, plugs.card("mallette-ia/hal"));

      assertThat(plugs.cycles(2))
          .containsExactlyInAnyOrder(
              new CardPlaced(a1, ELIZA), new CardPlaced(SlotId.LECTERN, HAL));

      plugs.table.fault(a1, VirtualFault.UNPLUGGED);
      assertThat(plugs.cycles(50)).containsExactly(new ReaderLost(a1));
      plugs.table.fault(a1, VirtualFault.NONE);
      assertThat(plugs.cycles(120)).containsExactly(new ReaderRecovering(a1), new ReaderBack(a1));
    }
  }

  private WriteOutcome write(SlotId slot) {
    return room.scanner()
        .write(slot, new TagContent.Identity(ELIZA), WritePolicy.OVERWRITE, _ -> {});
  }
}
