package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableChange.ForeignPlaced;
import fr.tablee.table.TableChange.ReaderLost;
import fr.tablee.table.TagContent;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Something happens in the middle of an exchange: at each of its transfers in turn, so that no
/// moment is left out.
class TornExchangeTest {

  private static final SlotId B6 = new SlotId("B6");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef HAL = CardRef.parse("mallette-ia/hal");

  /// Transfers from a card's being laid down to its being known and the field's being off again;
  /// and a few more.
  private static final int READING = 55;

  /// Transfers of a look at a card at rest, and of a health check, over some cycles.
  private static final int RESTING = 60;

  /// Transfers of writing a card: about a dozen exchanges.
  private static final int WRITING = 110;

  @Test
  void aCardLiftedWhileItIsReadIsNeverAnythingElse() {
    int placed = 0;
    for (int at = 1; at <= READING; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.cycles(3);
        room.table.put(B6, room.card("mallette-ia/eliza"));
        room.table.after(B6, at, () -> room.table.lift(B6));
        List<TableChange> told = room.cycles(12);

        if (!told.isEmpty()) {
          placed++;
          assertThat(told)
              .as("lifted at transfer %d", at)
              .containsExactly(new CardPlaced(B6, ELIZA), new CardLifted(B6, ELIZA));
        }
      }
    }
    assertThat(placed).as("some were lifted before, some after they were known").isBetween(1, 40);
  }

  @Test
  void aCardExchangedWhileItIsReadIsNeverAMixtureOfTheTwo() {
    for (int at = 1; at <= READING; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.cycles(3);
        EmulatedTag hal = room.card("mallette-ia/hal");
        room.table.put(B6, room.card("mallette-ia/eliza"));
        room.table.after(
            B6,
            at,
            () -> {
              room.table.lift(B6);
              room.table.put(B6, hal);
            });
        room.cycles(12);

        assertThat(room.cardsTold()).as("exchanged at transfer %d", at).containsOnlyKeys(B6);
        assertThat(room.cardsTold()).as("at transfer %d", at).containsEntry(B6, HAL);
      }
    }
  }

  @Test
  void aCardLaidDownInTheMiddleOfALookIsFound() {
    for (int at = 1; at <= 25; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.cycles(3);
        EmulatedTag eliza = room.card("mallette-ia/eliza");
        room.table.after(B6, at, () -> room.table.put(B6, eliza));

        assertThat(room.cycles(6))
            .as("laid down at transfer %d", at)
            .containsExactly(new CardPlaced(B6, ELIZA));
      }
    }
  }

  @Test
  void aChipThatStartsAfreshWhileItReadsReadsTheCardAllTheSame() {
    for (int at = 1; at <= READING; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.cycles(3);
        room.table.put(B6, room.card("mallette-ia/eliza"));
        room.table.after(B6, at, () -> cutThePower(room));

        assertThat(room.cycles(20))
            .as("without power at transfer %d", at)
            .containsExactly(new CardPlaced(B6, ELIZA));
        assertThat(room.scanner().states()).containsEntry(B6, ReaderState.OK);
      }
    }
  }

  @Test
  void aChipThatStartsAfreshOverACardAtRestLosesNothing() {
    for (int at = 1; at <= RESTING; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.table.put(B6, room.card("mallette-ia/eliza"));
        room.cycles(20);
        room.table.after(B6, at, () -> cutThePower(room));

        assertThat(room.cycles(20)).as("without power at transfer %d", at).isEmpty();
        assertThat(room.scanner().states()).containsEntry(B6, ReaderState.OK);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MUTE", "STUCK_LOW", "STUCK_HIGH", "CHECKSUM", "NACK", "SPLIT"})
  void oneTransferOrThreeGoneWrongAreNoNews(VirtualFault fault) {
    for (int length = 1; length <= 3; length += 2) {
      for (int at = 1; at <= RESTING; at += 2) {
        try (EmulatedRoom room = new EmulatedRoom(at)) {
          room.table.put(B6, room.card("mallette-ia/eliza"));
          room.cycles(20);
          room.table.after(B6, at, () -> room.table.fault(B6, fault));
          room.table.after(B6, at + length, () -> room.table.fault(B6, VirtualFault.NONE));

          assertThat(room.cycles(20))
              .as("%s for %d transfers from the %d-th", fault, length, at)
              .isEmpty();
          assertThat(room.scanner().states()).containsEntry(B6, ReaderState.OK);
        }
      }
    }
  }

  @Test
  void aTagLiftedWhileItIsWrittenIsBlankOrWholeAndTheReaderGoesOn() {
    int written = 0;
    int torn = 0;
    for (int at = 1; at <= WRITING; at++) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        EmulatedNtag213 tag = EmulatedNtag213.holding(room.table.newUid(), CardTag.pages(HAL));
        room.table.put(B6, tag);
        room.cycles(3);
        room.table.after(B6, at, () -> room.table.lift(B6));
        WriteOutcome outcome = room.write(B6, ELIZA);

        TagContent left = Type2Tag.content(tag.memory(), 80);
        if (outcome instanceof WriteOutcome.Written) {
          written++;
          assertThat(left).as("at %d", at).isEqualTo(new TagContent.Identity(ELIZA));
        } else {
          torn++;
          assertThat(left)
              .as("lifted at transfer %d: %s", at, outcome)
              .isIn(
                  new TagContent.Identity(HAL),
                  new TagContent.Foreign("blank"),
                  new TagContent.Identity(ELIZA));
        }
        room.cycles(6);
        assertThat(room.scanner().states()).as("at %d", at).containsEntry(B6, ReaderState.OK);
        room.table.put(B6, tag);
        List<TableChange> told = room.cycles(3);
        assertThat(told)
            .as("laid down again, torn at %d", at)
            .hasSize(1)
            .allMatch(change -> change instanceof CardPlaced || change instanceof ForeignPlaced);
      }
    }
    assertThat(torn).isGreaterThan(50);
    assertThat(written).isPositive();
  }

  @Test
  void aChipThatStartsAfreshWhileItWritesLeavesABlankOrAWholeTag() {
    for (int at = 1; at <= WRITING; at += 3) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        EmulatedNtag213 tag = EmulatedNtag213.blank(room.table.newUid());
        room.table.put(B6, tag);
        room.cycles(3);
        room.table.after(B6, at, () -> cutThePower(room));
        WriteOutcome outcome = room.write(B6, ELIZA);

        assertThat(Type2Tag.content(tag.memory(), 80))
            .as("without power at transfer %d: %s", at, outcome)
            .isIn(new TagContent.Foreign("blank"), new TagContent.Identity(ELIZA));
        room.cycles(20);
        assertThat(room.scanner().states()).as("at %d", at).containsEntry(B6, ReaderState.OK);
        assertThat(room.write(B6, ELIZA))
            .as("writing again mends it; torn at %d", at)
            .isInstanceOfAny(WriteOutcome.Written.class, WriteOutcome.Unchanged.class);
      }
    }
  }

  @Test
  void aReaderThatDiesInTheMiddleOfAReadingIsLostAndTellsTheCardWhenItIsBack() {
    for (int at = 1; at <= READING; at += 4) {
      try (EmulatedRoom room = new EmulatedRoom(at)) {
        room.cycles(3);
        room.table.put(B6, room.card("mallette-ia/eliza"));
        room.table.after(B6, at, () -> room.table.fault(B6, VirtualFault.STUCK_LOW));
        assertThat(room.cycles(30)).as("at %d", at).contains(new ReaderLost(B6));
        room.table.fault(B6, VirtualFault.NONE);
        room.cycles(80);

        assertThat(room.cardsTold()).as("at %d", at).containsEntry(B6, ELIZA);
      }
    }
  }

  private static void cutThePower(EmulatedRoom room) {
    room.table.fault(B6, VirtualFault.UNPLUGGED);
    room.table.fault(B6, VirtualFault.NONE);
  }
}
