package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.FaultKind;
import fr.tablee.table.ReaderHealth;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableChange.ReaderLost;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Every fault that a reader can have, through driver, scanner and presence: it does not stop the
/// other slots, invents no placement and loses none.
class FaultyReaderTest {

  /// A broken reader with a card, amid cards; and one without, amid cards.
  private static final SlotId CARD = new SlotId("B6");

  private static final SlotId EMPTY = new SlotId("A3");

  private static final List<String> RESTING = List.of("B5", "B6", "B7", "A6", "A2", "A4", "B3");
  private static final SlotId ELSEWHERE = new SlotId("A11");
  private static final CardRef MOVING = CardRef.parse("essai/mobile");

  /// Faults with which a reader can do nothing at all.
  private static final Set<VirtualFault> DEAD =
      EnumSet.of(
          VirtualFault.UNPLUGGED,
          VirtualFault.MUTE,
          VirtualFault.STUCK_LOW,
          VirtualFault.STUCK_HIGH,
          VirtualFault.CHECKSUM,
          VirtualFault.NACK);

  /// What the maker is told, where it is always the same.
  private static final Map<VirtualFault, FaultKind> TOLD =
      Map.of(
          VirtualFault.UNPLUGGED, FaultKind.FLOATING,
          VirtualFault.BROWNOUT, FaultKind.FLOATING,
          VirtualFault.MUTE, FaultKind.SILENT,
          VirtualFault.STUCK_LOW, FaultKind.SILENT,
          VirtualFault.STUCK_HIGH, FaultKind.FLOATING,
          VirtualFault.CHECKSUM, FaultKind.BROKEN,
          VirtualFault.NACK, FaultKind.BROKEN,
          VirtualFault.LATE, FaultKind.LATE,
          VirtualFault.FORGETFUL, FaultKind.NO_ANSWER);

  private final EmulatedRoom room = new EmulatedRoom(20_26);

  @AfterEach
  void close() {
    room.close();
  }

  private void layTheCards() {
    for (String slot : RESTING) {
      room.table.put(
          new SlotId(slot), room.card("essai/" + slot.toLowerCase(java.util.Locale.ROOT)));
    }
    room.cycles(5);
  }

  private void breakBoth(VirtualFault fault) {
    room.table.fault(CARD, fault);
    room.table.fault(EMPTY, fault);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void itInventsNothingLosesNothingAndStopsNobody(VirtualFault fault) {
    layTheCards();
    EmulatedTag moving = room.card(MOVING.toString());
    breakBoth(fault);

    List<TableChange> moves = new ArrayList<>();
    List<TableChange> told = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      room.table.put(ELSEWHERE, moving);
      told.addAll(room.cycles(3));
      moves.add(new CardPlaced(ELSEWHERE, MOVING));
      room.table.lift(ELSEWHERE);
      told.addAll(room.cycles(12));
      moves.add(new CardLifted(ELSEWHERE, MOVING));
    }

    assertThat(told)
        .as("%s: of cards, nothing but what the hand does elsewhere", fault)
        .filteredOn(change -> change instanceof CardPlaced || change instanceof CardLifted)
        .isEqualTo(moves);
    assertThat(told)
        .as("%s: no other reader suffers", fault)
        .filteredOn(change -> !change.slot().equals(ELSEWHERE))
        .allMatch(change -> change.slot().equals(CARD) || change.slot().equals(EMPTY));
    assertThat(room.table.fieldOverlaps()).as("%s: fields beside each other", fault).isZero();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void onceMendedTheReaderIsBackAndWhatChangedMeanwhileIsTold(VirtualFault fault) {
    layTheCards();
    breakBoth(fault);
    room.cycles(200);
    EmulatedTag other = room.card("essai/autre");
    room.table.lift(CARD);
    room.table.put(EMPTY, other);
    room.cycles(5);
    breakBoth(VirtualFault.NONE);
    room.cycles(250);

    assertThat(room.scanner().states().values()).as("%s", fault).containsOnly(ReaderState.OK);
    assertThat(room.cardsTold())
        .as("%s", fault)
        .doesNotContainKey(CARD)
        .containsEntry(EMPTY, CardRef.parse("essai/autre"))
        .hasSize(RESTING.size());
  }

  @ParameterizedTest
  @EnumSource(names = {"UNPLUGGED", "MUTE", "STUCK_LOW", "STUCK_HIGH", "CHECKSUM", "NACK"})
  void aDeadReaderIsToldLostOnceAndKeepsItsCard(VirtualFault fault) {
    layTheCards();
    breakBoth(fault);

    List<TableChange> told = room.cycles(600);

    assertThat(told).filteredOn(ReaderLost.class::isInstance).hasSize(2);
    assertThat(room.scanner().states())
        .containsEntry(CARD, ReaderState.LOST)
        .containsEntry(EMPTY, ReaderState.LOST);
    assertThat(room.cardsTold()).containsKey(CARD).doesNotContainKey(EMPTY);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NONE", "FLAKY", "NOISY", "SPLIT", "WEAK", "CROSSTALK"})
  void itsHealthSaysWhatIsWrong(VirtualFault fault) {
    layTheCards();
    breakBoth(fault);
    room.cycles(200);

    // A forgetful reader with a card to find has no cause to look without end.
    SlotId slot = fault == VirtualFault.FORGETFUL ? EMPTY : CARD;
    ReaderHealth health = room.scanner().health().get(slot);
    assertThat(health.faults()).containsKey(TOLD.get(fault));
    assertThat(health.lastFault()).isPresent();
    assertThat(room.scanner().health().get(new SlotId("A9")).faults()).isEmpty();
    assertThat(DEAD.contains(fault)).isEqualTo(health.state() == ReaderState.LOST);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void theScanTakesNoLongerThanTheTablesPatienceWithTwoBrokenReadersAndOneMoreReading(
      VirtualFault fault) {
    layTheCards();
    long healthy = 0;
    for (int i = 0; i < 30; i++) {
      room.cycles(1);
      healthy = Math.max(healthy, room.scanner().lastScanNanos());
    }
    breakBoth(fault);
    long patience = EmulatedRoom.SPEC.readers().timing().patienceMicros() * 1_000L;
    long reading = 25_000_000;
    for (int i = 0; i < 500; i++) {
      room.cycles(1);
      assertThat(room.scanner().lastScanNanos())
          .as("%s, scan %d; a healthy one takes up to %d", fault, i, healthy)
          .isLessThan(healthy + 2 * patience + reading);
    }
  }

  @Test
  void withTheWholeBusDeadNothingIsLiftedAndAllComesBack() {
    layTheCards();
    for (SlotSpec slot : EmulatedRoom.SPEC.slots()) {
      room.table.fault(slot.id(), VirtualFault.STUCK_LOW);
    }

    assertThat(room.cycles(200)).hasSize(25).allMatch(ReaderLost.class::isInstance);

    for (SlotSpec slot : EmulatedRoom.SPEC.slots()) {
      room.table.fault(slot.id(), VirtualFault.NONE);
    }
    assertThat(room.cycles(250))
        .noneMatch(change -> change instanceof CardLifted || change instanceof CardPlaced);
    assertThat(room.scanner().states().values()).containsOnly(ReaderState.OK);
    assertThat(room.cardsTold()).hasSize(RESTING.size());
  }

  @Test
  void anotherChipInTheSocketIsLostAtOnceAndSaysWhatItIs() {
    layTheCards();
    room.table.replaceChip(CARD, 0x33, 1, 6);

    assertThat(room.cycles(5)).containsExactly(new ReaderLost(CARD));
    ReaderHealth health = room.scanner().health().get(CARD);
    assertThat(health.lastFault().orElseThrow().kind()).isEqualTo(FaultKind.WRONG_CHIP);
    assertThat(health.lastFault().orElseThrow().sentence()).contains("not a PN532").contains("33");
    assertThat(room.cardsTold()).containsKey(CARD);

    room.table.replaceChip(CARD, 0x32, 1, 6);
    room.cycles(150);
    assertThat(room.scanner().states()).containsEntry(CARD, ReaderState.OK);
    assertThat(room.cardsTold()).containsKey(CARD);
  }

  @Test
  void anotherFirmwareInTheSocketGoesOnWithoutALoss() {
    layTheCards();
    assertThat(room.scanner().health().get(CARD).chip()).contains("PN532 1.6");
    room.table.replaceChip(CARD, 0x32, 1, 4);

    assertThat(room.cycles(40)).isEmpty();
    assertThat(room.scanner().health().get(CARD).chip()).contains("PN532 1.4");
    assertThat(room.scanner().health().get(CARD).restarts()).isEqualTo(1);
  }

  @Test
  void aHealthyTableCountsNoFaultsAndAsksEachReaderEverySecond() {
    layTheCards();
    room.cycles(300);

    assertThat(room.scanner().health()).hasSize(25);
    assertThat(room.scanner().health().values())
        .allSatisfy(health -> {
          assertThat(health.faults()).isEmpty();
          assertThat(health.restarts()).isZero();
          assertThat(health.chip()).contains("PN532 1.6");
          assertThat(health.exchanges()).isGreaterThan(600);
          assertThat(health.answers().orElseThrow().worstNanos()).isLessThan(20_000_000L);
        });
  }
}
