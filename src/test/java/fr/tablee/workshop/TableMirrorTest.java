package fr.tablee.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TableMirrorTest {

  private static final SlotId A1 = SlotId.of("A1");
  private static final SlotId A2 = SlotId.of("A2");

  @Test
  void theBoardIsMirroredBeforeTheStartAndNotAfterTheClose() {
    Played played = new Played().put("rur", "A1");
    assertThat(played.slot("A1").card()).isEqualTo("essai/rur");

    played.ask(new Command.Start()).ask(new Command.Close());
    int closed = played.log().size();
    played.lift("rur", "A1").put("hal", "A2").tick();
    assertThat(played.events(closed)).isEmpty();
  }

  @Test
  void theSameNewsTwiceIsNoNews() {
    Played played = new Played().put("rur", "A1");
    int before = played.log().size();
    played.put("rur", "A1").lift("hal", "A1").lift("rur", "A2");
    played.sense(new TableChange.Cleared(A1)).sense(new TableChange.ReaderBack(A1));

    assertThat(played.events(before)).isEmpty();
  }

  @Test
  void aCardInPlaceOfAnotherLiftsTheFirst() {
    Played played = new Played().put("rur", "A1");
    int before = played.log().size();
    played.put("hal", "A1");

    assertThat(played.events(before))
        .containsExactly(
            new Event.CardLifted(A1, SmallPack.ref("rur")),
            new Event.CardPlaced(A1, SmallPack.ref("hal")));
  }

  @Test
  void cardsOfOtherPacksAndUnknownCardsAreForeign() {
    Played played = new Played();
    played.sense(new TableChange.CardPlaced(A1, new CardRef("autre", "rur")));
    played.sense(new TableChange.CardPlaced(A2, SmallPack.ref("inconnue")));

    assertThat(played.slot("A1").status()).isEqualTo("foreign");
    assertThat(played.slot("A1").card()).isNull();
    assertThat(played.slot("A2").status()).isEqualTo("foreign");

    played.sense(new TableChange.CardLifted(A1, new CardRef("autre", "rur")));
    assertThat(played.view().board()).hasSize(1);
  }

  @Test
  void twoCardsOnASlotAreNeitherCard() {
    Played played = Played.at("dates").put("rur", "A1").sense(new TableChange.TwoCards(A1));
    assertThat(played.slot("A1").status()).isEqualTo("two-cards");
    assertThat(played.whereIs("rur")).isEmpty();

    played.sense(new TableChange.Cleared(A1)).put("rur", "A1");
    assertThat(played.slot("A1").status()).isEqualTo("placed");
  }

  @Test
  void aLostReaderKeepsItsCardUnsure() {
    Played played = Played.at("dates").put("rur", "A1");
    played.sense(new TableChange.ReaderLost(A1));
    assertThat(played.slot("A1").status()).isEqualTo("unsure");
    assertThat(played.view().readers()).containsEntry(A1, "lost").containsEntry(A2, "ok");

    played.sense(new TableChange.ReaderRecovering(A1));
    assertThat(played.slot("A1").status()).isEqualTo("unsure");
    assertThat(played.view().readers()).containsEntry(A1, "recovering");

    played.sense(new TableChange.ReaderBack(A1));
    assertThat(played.slot("A1").status()).isEqualTo("placed");
    assertThat(played.state().board().reader(A1)).isEqualTo(ReaderState.OK);
  }

  @Test
  void anUnsureCardIsStillScored() {
    Played played = Played.at("dates").put("rur", "A1").sense(new TableChange.ReaderLost(A1));

    assertThat(played.check().result().placed()).isEqualTo(1);
  }

  @Test
  void aCardPlacedByHandIsThereDespiteALostReader() {
    Played played = Played.at("dates").sense(new TableChange.ReaderLost(A1));
    played.placeByHand("rur", "A1");

    assertThat(played.slot("A1").status()).isEqualTo("placed");
    assertThat(played.slot("A1").byHand()).isTrue();
    assertThat(played.check().result().placed()).isEqualTo(1);
  }

  @Test
  void aCardThatLiesElsewhereIsMovedByHand() {
    Played played = Played.at("dates").put("rur", "A1");
    int before = played.log().size();
    played.placeByHand("rur", "A2");

    assertThat(played.events(before))
        .containsExactly(
            new Event.CardLifted(A1, SmallPack.ref("rur")),
            new Event.CardPlaced(A2, SmallPack.ref("rur")));
    assertThat(played.log().getLast().actor()).isEqualTo(Actor.CONSOLE);
  }

  @Test
  void whatIsSensedWinsOverWhatWasPlacedByHandOnTheSameSlot() {
    Played played = Played.at("dates").sense(new TableChange.ReaderLost(A1));
    played.placeByHand("rur", "A1").sense(new TableChange.ReaderBack(A1)).put("hal", "A1");

    assertThat(played.slot("A1").card()).isEqualTo("essai/hal");
    assertThat(played.slot("A1").byHand()).isFalse();
    assertThat(played.whereIs("rur")).isEmpty();
  }

  @Test
  void aCardPlacedByHandAndThenSensedThereKeepsItsRest() {
    Played played = Played.at("dates").placeByHand("rur", "A1").after(1500).put("rur", "A1");
    assertThat(played.slot("A1").byHand()).isFalse();

    played.after(500).ask(new Command.Check());
    assertThat(played.activity().attempts()).isEqualTo(1);
  }

  @Test
  void aCardSensedElsewhereLeavesTheSlotWhereAHandHadPutIt() {
    Played played = Played.at("dates").placeByHand("rur", "A1").put("rur", "A2");

    assertThat(played.whereIs("rur")).containsExactly(A2);
  }

  @Test
  void twoSensedCopiesBothLieAndTheFirstPlacedIsScored() {
    Played played = Played.at("dates").put("rur", "A2").put("rur", "B1").check().reveal();

    assertThat(played.whereIs("rur")).containsExactly(A2, SlotId.of("B1"));
    assertThat(played.result().placed()).isEqualTo(1);
    assertThat(played.slot("A2").verdict()).isEqualTo("right");
    assertThat(played.slot("B1").verdict()).isNull();
  }

  @Test
  void ofTwoCopiesTheOneWithAWellReaderIsScored() {
    Played played = Played.at("dates").put("rur", "A2").sense(new TableChange.ReaderLost(A2));
    played.put("rur", "B1").check().reveal();

    assertThat(played.slot("A2").status()).isEqualTo("unsure");
    assertThat(played.slot("B1").verdict()).isEqualTo("wrong-zone");
  }

  @Test
  void aCardNamedByHandOverAnUnreadableTagGoesWithThatTag() {
    Played played = Played.at("dates").sense(new TableChange.ForeignPlaced(A1));
    played.placeByHand("rur", "A1");
    assertThat(played.slot("A1").card()).isEqualTo("essai/rur");

    played.sense(new TableChange.Cleared(A1));
    assertThat(played.view().board()).isEmpty();
  }

  @Test
  void theLecternShowsACardInFull() {
    Played played = Played.at("tri").put("def-tri", "P");
    var lectern = Objects.requireNonNull(played.view().lectern());

    assertThat(lectern.card()).isEqualTo("essai/def-tri");
    assertThat(lectern.kind()).isEqualTo("definition");
    assertThat(lectern.text()).isEqualTo("Texte def-tri");
    assertThat(lectern.activity()).isEqualTo("tri");
    assertThat(played.view().board()).isEmpty();
    assertThat(played.lift("def-tri", "P").view().lectern()).isNull();
  }

  @Test
  void presenceBeginsAgainWithWhatTheTableItselfHadPlaced() {
    Played played = Played.at("dates").put("rur", "A1").put("hal", "P").placeByHand("turc", "B1");

    assertThat(Played.WORKSHOP.sensed(played.state()))
        .containsOnlyKeys(A1, SlotId.LECTERN)
        .containsEntry(A1, SmallPack.ref("rur"));
  }

  @Test
  void afterARestartLostReadersAndUnreadableTagsAreTakenBack() {
    Played played = Played.at("dates").put("rur", "A1").sense(new TableChange.ReaderLost(A1));
    played.sense(new TableChange.ForeignPlaced(A2)).sense(new TableChange.TwoCards(SlotId.LECTERN));

    List<TableChange> changes = Played.WORKSHOP.afterRestart(played.state());
    changes.forEach(played::sense);

    assertThat(played.slot("A1").status()).isEqualTo("placed");
    assertThat(played.view().board()).hasSize(1);
    assertThat(Played.WORKSHOP.afterRestart(played.state())).isEmpty();
  }
}
