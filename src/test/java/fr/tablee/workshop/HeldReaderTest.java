package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import org.junit.jupiter.api.Test;

/// A table that is played with a wand: its lectern only shows what was tapped.
class HeldReaderTest {

  private final Played played = Played.withAWandAt("dates");

  @Test
  void aCardThatLiesByHandStaysWhereItLiesWhenItIsTapped() {
    played.placeByHand("rur", "A3").put("rur", "P");

    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("A3"), SlotId.LECTERN);
    assertThat(played.view().lectern()).isNotNull();
    played.lift("rur", "P");
    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("A3"));
  }

  @Test
  void theSlotThatIsTappedNextTakesIt() {
    played.placeByHand("rur", "A3").put("rur", "P").lift("rur", "P").put("rur", "B5");

    assertThat(played.whereIs("rur")).containsExactly(SlotId.of("B5"));
  }

  @Test
  void tappingAPlacedCardLeavesItsPlacementToUndo() {
    played.placeByHand("rur", "A3").put("rur", "P").lift("rur", "P").ask(new Command.Undo());

    assertThat(played.whereIs("rur")).isEmpty();
  }

  @Test
  void onABoardACardThatIsReadAtTheLecternLiesThere() {
    Played board = Played.at("dates").placeByHand("rur", "A3").put("rur", "P");

    assertThat(board.whereIs("rur")).containsExactly(SlotId.LECTERN);
  }

  @Test
  void noSlotOfTheMatHasAReaderToDeclareDead() {
    assertThat(played.refused(new Command.Declare(SlotId.of("A3"), true)))
        .isEqualTo(Refusal.because(Reason.NO_READER, "A3"));
  }

  @Test
  void itsOneReaderAloneIsTold() {
    assertThat(played.view().readers()).containsOnlyKeys(SlotId.LECTERN);
    assertThat(Played.at("dates").view().readers()).containsKeys(SlotId.LECTERN, SlotId.of("A1"));
  }
}
