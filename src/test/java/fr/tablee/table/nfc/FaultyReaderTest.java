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
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault that a reader can have, through driver, scanner and presence: it does not stop the
/// other slots, invents no placement and loses none.
@ParameterizedClass(name = "{0}")
@MethodSource("boards")
class FaultyReaderTest {

  /// A broken reader with a card, amid cards; and one without, amid cards.
  private static final SlotId CARD = new SlotId("B6");

  private static final SlotId EMPTY = new SlotId("A3");

  private static final List<String> RESTING = List.of("B5", "B6", "B7", "A6", "A2", "A4", "B3");
  private static final SlotId ELSEWHERE = new SlotId("A11");
  private static final CardRef MOVING = CardRef.parse("essai/mobile");

  /// A board with its chip, and what breaks in that chip's own way.
  ///
  /// @param dead faults with which a reader can do nothing at all. An MFRC522 takes a wrong parity
  ///   for what it is, a disturbance in the air: it can say that somebody is there, and not who
  /// @param told what the maker is told, where it is always the same
  record Board(
      String chip,
      TableSpec table,
      int version,
      String name,
      String otherName,
      Consumer<VirtualTable> otherFirmware,
      Set<VirtualFault> dead,
      Map<VirtualFault, FaultKind> told) {

    @Override
    public String toString() {
      return chip;
    }
  }

  private static final Board PN532 =
      new Board(
          "PN532",
          EmulatedRoom.SPEC,
          0x32,
          "PN532 1.6",
          "PN532 1.4",
          table -> table.replaceChip(CARD, 0x32, 1, 4),
          EnumSet.of(
              VirtualFault.UNPLUGGED,
              VirtualFault.MUTE,
              VirtualFault.STUCK_LOW,
              VirtualFault.STUCK_HIGH,
              VirtualFault.CHECKSUM,
              VirtualFault.NACK),
          Map.of(
              VirtualFault.UNPLUGGED, FaultKind.FLOATING,
              VirtualFault.BROWNOUT, FaultKind.FLOATING,
              VirtualFault.MUTE, FaultKind.SILENT,
              VirtualFault.STUCK_LOW, FaultKind.SILENT,
              VirtualFault.STUCK_HIGH, FaultKind.FLOATING,
              VirtualFault.CHECKSUM, FaultKind.BROKEN,
              VirtualFault.NACK, FaultKind.BROKEN,
              VirtualFault.LATE, FaultKind.LATE,
              VirtualFault.FORGETFUL, FaultKind.NO_ANSWER));

  private static final Board MFRC522 =
      new Board(
          "MFRC522",
          EmulatedRoom.MFRC522,
          0x92,
          "MFRC522 2.0",
          "MFRC522 1.0",
          table -> table.replaceChip(CARD, 0x91, 0, 0),
          EnumSet.of(
              VirtualFault.UNPLUGGED,
              VirtualFault.MUTE,
              VirtualFault.STUCK_LOW,
              VirtualFault.STUCK_HIGH,
              VirtualFault.NACK),
          Map.of(
              VirtualFault.UNPLUGGED, FaultKind.FLOATING,
              VirtualFault.BROWNOUT, FaultKind.UNSET,
              VirtualFault.MUTE, FaultKind.NO_ANSWER,
              VirtualFault.STUCK_LOW, FaultKind.SILENT,
              VirtualFault.STUCK_HIGH, FaultKind.FLOATING,
              VirtualFault.NACK, FaultKind.REFUSED,
              VirtualFault.LATE, FaultKind.LATE,
              VirtualFault.FORGETFUL, FaultKind.UNSET));

  static List<Board> boards() {
    return List.of(PN532, MFRC522);
  }

  private final Board board;
  private final EmulatedRoom room;

  FaultyReaderTest(Board board) {
    this.board = board;
    this.room = new EmulatedRoom(board.table(), 20_26);
  }

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

    boolean dead = board.dead().contains(fault);
    ReaderState state = dead ? ReaderState.LOST : ReaderState.OK;
    assertThat(told).hasSize(dead ? 2 : 0).allMatch(ReaderLost.class::isInstance);
    assertThat(room.scanner().states()).containsEntry(CARD, state).containsEntry(EMPTY, state);
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
    if (board.told().containsKey(fault)) {
      assertThat(health.faults()).containsKey(board.told().get(fault));
      assertThat(health.lastFault()).isPresent();
    } else {
      assertThat(health.faults()).isEmpty();
    }
    assertThat(room.scanner().health().get(new SlotId("A9")).faults()).isEmpty();
    assertThat(board.dead().contains(fault)).isEqualTo(health.state() == ReaderState.LOST);
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
    long patience = board.table().readers().timing().patienceMicros() * 1_000L;
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
    for (SlotSpec slot : board.table().slots()) {
      room.table.fault(slot.id(), VirtualFault.STUCK_LOW);
    }

    assertThat(room.cycles(200)).hasSize(25).allMatch(ReaderLost.class::isInstance);

    for (SlotSpec slot : board.table().slots()) {
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
    assertThat(health.lastFault().orElseThrow().sentence())
        .contains("not a " + board.chip())
        .contains("33");
    assertThat(room.cardsTold()).containsKey(CARD);

    room.table.replaceChip(CARD, board.version(), 1, 6);
    room.cycles(150);
    assertThat(room.scanner().states()).containsEntry(CARD, ReaderState.OK);
    assertThat(room.cardsTold()).containsKey(CARD);
  }

  @Test
  void anotherFirmwareInTheSocketGoesOnWithoutALoss() {
    layTheCards();
    assertThat(room.scanner().health().get(CARD).chip()).contains(board.name());
    board.otherFirmware().accept(room.table);

    assertThat(room.cycles(40)).isEmpty();
    assertThat(room.scanner().health().get(CARD).chip()).contains(board.otherName());
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
          assertThat(health.chip()).contains(board.name());
          assertThat(health.exchanges()).isGreaterThan(600);
          assertThat(health.answers().orElseThrow().worstNanos()).isLessThan(20_000_000L);
        });
  }
}
