package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.Sighting;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange.CardLifted;
import fr.tablee.table.TableChange.CardPlaced;
import fr.tablee.table.TableChange.Cleared;
import fr.tablee.table.TableChange.ForeignPlaced;
import fr.tablee.table.TableChange.TwoCards;
import fr.tablee.table.TagContent;
import fr.tablee.table.virtual.EmulatedClassic;
import fr.tablee.table.virtual.EmulatedPass;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.EmulatedType2;
import fr.tablee.table.virtual.Type2Model;
import fr.tablee.table.virtual.VirtualFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tags that are not the one tag that everybody buys: other models, locked, guarded, worn, strange,
/// one on top of another, a neighbour's.
class StrangeTagTest {

  private static final SlotId B6 = new SlotId("B6");
  private static final SlotId B7 = new SlotId("B7");
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef HAL = CardRef.parse("mallette-ia/hal");

  private final EmulatedRoom room = new EmulatedRoom(7);

  @AfterEach
  void close() {
    room.close();
  }

  private EmulatedType2 eliza(Type2Model model) {
    return EmulatedType2.holding(model, room.table.newUid(), CardTag.pages(ELIZA));
  }

  private void lay(EmulatedTag tag) {
    room.cycles(2);
    room.table.put(B6, tag);
  }

  private String foreignBecause() {
    return room.sightings.stream()
        .filter(Sighting.Tag.class::isInstance)
        .map(Sighting.Tag.class::cast)
        .filter(seen -> seen.content() instanceof TagContent.Foreign)
        .map(seen -> ((TagContent.Foreign) seen.content()).reason())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @EnumSource
  void aCardIsACardOnAnyModel(Type2Model model) {
    lay(eliza(model));
    assertThat(room.cycles(50)).as("%s", model).containsExactly(new CardPlaced(B6, ELIZA));
  }

  @ParameterizedTest
  @EnumSource
  void anyBlankModelCanBeWritten(Type2Model model) {
    lay(EmulatedType2.blank(model, room.table.newUid()));
    assertThat(room.cycles(3)).as("%s", model).containsExactly(new ForeignPlaced(B6));
    assertThat(room.write(B6, ELIZA)).as("%s", model).isInstanceOf(WriteOutcome.Written.class);
    assertThat(room.cycles(3))
        .as("%s", model)
        .containsExactly(new Cleared(B6), new CardPlaced(B6, ELIZA));
  }

  @ParameterizedTest
  @EnumSource
  void aLockedCardIsReadAndNeverWritten(Type2Model model) {
    EmulatedType2 tag = eliza(model);
    tag.lock();
    byte[] before = tag.memory();
    lay(tag);

    assertThat(room.cycles(3)).containsExactly(new CardPlaced(B6, ELIZA));
    assertThat(room.write(B6, HAL)).as("%s", model).isInstanceOf(WriteOutcome.Locked.class);
    assertThat(tag.memory()).isEqualTo(before);
    assertThat(room.cycles(10)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NTAG213", "NTAG215", "NTAG216"})
  void aCardWithAPasswordOnWritingIsReadAndNotWritten(Type2Model model) {
    EmulatedType2 tag = eliza(model);
    tag.guard(4, false);
    lay(tag);

    assertThat(room.cycles(3)).containsExactly(new CardPlaced(B6, ELIZA));
    assertThat(room.write(B6, HAL)).isInstanceOf(WriteOutcome.Guarded.class);
  }

  @Test
  void aTagWithAPasswordOnReadingIsForeignAndStaysSo() {
    EmulatedType2 tag = eliza(Type2Model.NTAG213);
    tag.guard(4, true);
    lay(tag);

    assertThat(room.cycles(60)).containsExactly(new ForeignPlaced(B6));
    assertThat(foreignBecause()).isEqualTo("its memory is guarded");
    room.table.lift(B6);
    assertThat(room.cycles(5)).containsExactly(new Cleared(B6));
  }

  @Test
  void aWornTagIsToldTornAndIsNeverAnotherCard() {
    EmulatedType2 tag = EmulatedType2.blank(Type2Model.NTAG213, room.table.newUid());
    tag.wear(7);
    lay(tag);
    room.cycles(2);

    assertThat(room.write(B6, ELIZA)).isInstanceOf(WriteOutcome.Torn.class);
    room.cycles(20);
    assertThat(room.cardsTold()).isEmpty();
  }

  @Test
  void strangersAreForeignAndSayWhy() {
    lay(new EmulatedClassic(new byte[] {(byte) 0xDE, (byte) 0xAD, 0x11, 0x22}));
    assertThat(room.cycles(50)).containsExactly(new ForeignPlaced(B6));
    assertThat(foreignBecause()).isEqualTo("no Type 2 tag: SEL_RES 08");

    room.table.lift(B6);
    assertThat(room.cycles(5)).containsExactly(new Cleared(B6));
    room.table.put(B6, new EmulatedPass(room.table.newUid()));
    assertThat(room.cycles(50)).containsExactly(new ForeignPlaced(B6));
    assertThat(foreignBecause()).isEqualTo("no Type 2 tag: SEL_RES 20");
  }

  @Test
  void aSecondTagUnderACardAtRestIsFoundWithinItsTime() {
    for (EmulatedTag second :
        new EmulatedTag[] {
          room.card("mallette-ia/hal"),
          EmulatedType2.blank(Type2Model.ULTRALIGHT, room.table.newUid()),
          new EmulatedPass(new byte[] {0x08, 0x11, 0x22, 0x33})
        }) {
      lay(room.card("mallette-ia/eliza"));
      room.cycles(17);
      room.table.put(B6, second);

      // 500 ms from one look for it to the next, two such looks in a row.
      assertThat(room.cycles(10)).containsExactly(new CardLifted(B6, ELIZA), new TwoCards(B6));
      room.table.lift(B6);
      assertThat(room.cycles(10)).containsExactly(new Cleared(B6));
    }
  }

  @Test
  void onTheLecternWhoseFieldStaysOnASecondTagIsFoundToo() {
    EmulatedTag eliza = room.card("mallette-ia/eliza");
    room.table.put(SlotId.LECTERN, eliza);
    room.cycles(40);
    room.table.put(SlotId.LECTERN, room.card("mallette-ia/hal"));
    assertThat(room.cycles(12)).contains(new TwoCards(SlotId.LECTERN));
    room.table.put(B6, eliza);
    assertThat(room.cycles(10))
        .contains(new CardPlaced(SlotId.LECTERN, HAL), new CardPlaced(B6, ELIZA));
    room.table.lift(SlotId.LECTERN);
    assertThat(room.cycles(5)).containsExactly(new CardLifted(SlotId.LECTERN, HAL));
  }

  @Test
  void aCardAtRestOnTheLecternIsVerifiedByOneReadAndNoActivation() {
    room.table.put(SlotId.LECTERN, room.card("mallette-ia/eliza"));
    room.table.put(B6, room.card("mallette-ia/hal"));
    room.cycles(9);
    long lectern = room.table.transfers(SlotId.LECTERN);
    long board = room.table.transfers(B6);
    // Between two looks for a second tag, and two health checks, there are plain looks.
    int plain = 0;
    for (int i = 0; i < 20; i++) {
      long before = room.table.transfers(SlotId.LECTERN);
      room.cycles(1);
      plain += room.table.transfers(SlotId.LECTERN) - before <= 7 ? 1 : 0;
    }
    assertThat(plain).as("write, status, ACK, status or two, answer").isGreaterThan(8);
    assertThat(room.table.transfers(SlotId.LECTERN) - lectern)
        .as("less than a slot whose field goes off each time")
        .isLessThan((room.table.transfers(B6) - board) * 8 / 10);
  }

  @Test
  void aCardHalfOutOfTheFieldIsPlacedOnceAndStays() {
    lay(room.card("mallette-ia/eliza"));
    room.table.fault(B6, VirtualFault.WEAK);

    assertThat(room.cycles(3_000)).containsExactly(new CardPlaced(B6, ELIZA));
    room.table.lift(B6);
    assertThat(room.cycles(20)).containsExactly(new CardLifted(B6, ELIZA));
  }

  @Test
  void aReaderThatHearsItsNeighboursPlacesNoneOfTheirCards() {
    room.table.put(B6, room.card("mallette-ia/eliza"));
    room.table.put(new SlotId("A7"), room.card("mallette-ia/hal"));
    room.cycles(5);
    room.table.fault(B7, VirtualFault.CROSSTALK);

    assertThat(room.cycles(3_000)).isEmpty();

    room.table.put(B7, room.card("mallette-ia/turc"));
    assertThat(room.cycles(8))
        .as("suspected, and believed all the same")
        .containsExactly(new CardPlaced(B7, CardRef.parse("mallette-ia/turc")));
  }

  @Test
  void evenWithTheNeighboursReaderLostItsCardIsNotClaimedByCrossTalk() {
    room.table.put(B6, room.card("mallette-ia/eliza"));
    room.cycles(5);
    room.table.fault(B7, VirtualFault.CROSSTALK);
    room.table.fault(B6, VirtualFault.UNPLUGGED);
    room.cycles(3_000);

    assertThat(room.cardsTold()).containsOnlyKeys(B6);
  }

  @Test
  void aKnownCardIsToldBeforeItsMemoryIsReadAndConfirmedAfter() {
    EmulatedTag eliza = room.card("mallette-ia/eliza");
    lay(eliza);
    room.cycles(3);
    room.table.put(SlotId.LECTERN, eliza);
    room.cycles(1);

    assertThat(room.sightings)
        .filteredOn(seen -> seen.slot().isLectern())
        .as("by its number, then by its memory, a few milliseconds later")
        .hasSize(2)
        .allSatisfy(seen ->
            assertThat(((Sighting.Tag) seen).content()).isEqualTo(new TagContent.Identity(ELIZA)));
  }
}
