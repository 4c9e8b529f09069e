package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWriterTest {

  private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef CHATGPT = CardRef.parse("mallette-ia/chatgpt");

  private static WriteOutcome write(LiftedMemory tag, CardRef card) {
    return new TagWriter(tag).write(new TagContent.Identity(card), WritePolicy.OVERWRITE);
  }

  private static TagContent content(LiftedMemory tag) {
    return Type2Tag.content(tag.memory, tag.memory.length);
  }

  @Test
  void aFactoryTagBecomesACardAndKeepsItsLockControl() {
    LiftedMemory tag = new LiftedMemory(CardTag.factoryImage(UID));

    assertThat(write(tag, ELIZA)).isInstanceOf(WriteOutcome.Written.class);
    assertThat(content(tag)).isEqualTo(new TagContent.Identity(ELIZA));
    assertThat(tag.user(5)).isEqualTo(new byte[] {0x01, 0x03, (byte) 0xA0, 0x0C, 0x34});
  }

  @Test
  void theSameIdentityIsNotWrittenAgain() {
    LiftedMemory tag = new LiftedMemory(CardTag.image(UID, ELIZA));

    assertThat(write(tag, ELIZA)).isEqualTo(new WriteOutcome.Unchanged());
    assertThat(tag.pagesWritten).isEmpty();
  }

  @Test
  void onlyPagesThatDifferAreWrittenAndTheLengthFirstAndLast() {
    LiftedMemory tag = new LiftedMemory(CardTag.image(UID, CardRef.parse("mallette-ia/elize")));

    assertThat(write(tag, ELIZA)).isEqualTo(new WriteOutcome.Written(3));
    assertThat(tag.pagesWritten).hasSize(3);
    assertThat(tag.pagesWritten.getFirst()).isEqualTo(4);
    assertThat(tag.pagesWritten.getLast()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4"})
  void aTagTakenAwayAtAnyWriteIsBlankOrOneOfTheTwoNeverAThird(int bytesOfTheLast) {
    int writes = writesOf(CardTag.image(UID, ELIZA));
    assertThat(writes).isGreaterThan(3);
    for (int after = 0; after < writes; after++) {
      LiftedMemory tag =
          new LiftedMemory(CardTag.image(UID, ELIZA)).liftedAfter(after, bytesOfTheLast);

      assertThat(write(tag, CHATGPT))
          .as("lifted after %d writes and %d bytes", after, bytesOfTheLast)
          .isInstanceOf(WriteOutcome.Torn.class);

      TagContent left = content(tag);
      boolean begun = after > 0 || bytesOfTheLast > 1;
      boolean ended = after == writes - 1 && bytesOfTheLast > 1;
      TagContent expected =
          ended
              ? new TagContent.Identity(CHATGPT)
              : begun ? new TagContent.Foreign("blank") : new TagContent.Identity(ELIZA);
      assertThat(left)
          .as("lifted after %d writes and %d bytes", after, bytesOfTheLast)
          .isEqualTo(expected);
    }
  }

  @Test
  void aTornTagIsMendedByWritingAgain() {
    LiftedMemory torn = new LiftedMemory(CardTag.image(UID, ELIZA)).liftedAfter(3, 2);
    write(torn, CHATGPT);

    LiftedMemory again = new LiftedMemory(torn.memory);
    assertThat(write(again, CHATGPT)).isInstanceOf(WriteOutcome.Written.class);
    assertThat(content(again)).isEqualTo(new TagContent.Identity(CHATGPT));
  }

  private static int writesOf(byte[] memory) {
    LiftedMemory tag = new LiftedMemory(memory);
    write(tag, CHATGPT);
    return tag.pagesWritten.size();
  }

  @ParameterizedTest
  @CsvSource({
    "11, 80, static lock of page 15 is beyond a short card, Written",
    "10, 10, page 4 locked, Locked",
    "10, 80, page 7 locked, Locked",
    "11, 01, page 8 locked, Locked",
    "15, 0F, read-only container, Locked",
    "167, 04, a password from page 4 on, Guarded",
    "160, 01, dynamic lock of page 16, Locked",
  })
  void aLockIsFoundBeforeAnythingIsWritten(int at, String value, String what, String kind) {
    byte[] memory = CardTag.factoryImage(UID);
    memory[at] = (byte) Integer.parseInt(value, 16);
    byte[] before = memory.clone();
    LiftedMemory tag = new LiftedMemory(memory);
    CardRef card = CardRef.parse(what.contains("short") ? "a/b" : "mallette-ia/recommandations");

    WriteOutcome outcome = write(tag, card);

    assertThat(outcome.getClass().getSimpleName()).as(what).isEqualTo(kind);
    if (!kind.equals("Written")) {
      assertThat(memory).as(what).isEqualTo(before);
    }
  }

  @Test
  void aTagThatSaysSomethingElseIsLeftAloneUnlessItMayBeLost() {
    byte[] link = CardTag.factoryImage(UID);
    byte[] user = RecordingPn532Io.bytes("03 08 D1 01 04 55 01 61 2E 62 FE 00");
    System.arraycopy(user, 0, link, 16, user.length);
    TagContent.Ours eliza = new TagContent.Identity(ELIZA);
    for (byte[] memory : List.of(link, CardTag.image(UID, CHATGPT))) {
      LiftedMemory tag = new LiftedMemory(memory.clone());
      TagContent before = content(tag);

      assertThat(new TagWriter(tag).write(eliza, WritePolicy.BLANK_ONLY))
          .isEqualTo(new WriteOutcome.Taken(before));
      assertThat(tag.memory).isEqualTo(memory);
      assertThat(new TagWriter(tag).write(eliza, WritePolicy.OVERWRITE))
          .isInstanceOf(WriteOutcome.Written.class);
      assertThat(content(tag)).isEqualTo(eliza);
    }
  }

  @Test
  void aBlankOrZeroedTagIsFreeAndBecomesASlot() {
    byte[] zeroed = CardTag.factoryImage(UID);
    Arrays.fill(zeroed, 16, 160, (byte) 0);
    TagContent.Ours place = new TagContent.Place(SlotId.of("B12"));
    for (byte[] memory : List.of(zeroed, CardTag.factoryImage(UID))) {
      LiftedMemory tag = new LiftedMemory(memory);

      assertThat(new TagWriter(tag).write(place, WritePolicy.BLANK_ONLY))
          .isInstanceOf(WriteOutcome.Written.class);
      assertThat(content(tag)).isEqualTo(place);
      assertThat(new TagWriter(tag).write(place, WritePolicy.BLANK_ONLY))
          .isEqualTo(new WriteOutcome.Unchanged());
    }
  }

  @ParameterizedTest
  @CsvSource({"E1101B00, another size", "00000000, no container", "E1100000, no memory"})
  void aTagOfAnotherKindIsUnfit(String container, String what) {
    byte[] memory = CardTag.factoryImage(UID);
    System.arraycopy(java.util.HexFormat.of().parseHex(container), 0, memory, 12, 4);
    byte[] before = memory.clone();

    assertThat(write(new LiftedMemory(memory), ELIZA))
        .as(what)
        .isInstanceOf(WriteOutcome.Unfit.class);
    assertThat(memory).isEqualTo(before);
  }

  @Test
  void anUltralightTakesTheLongestIdentity() {
    byte[] memory = Arrays.copyOf(CardTag.factoryImage(UID), 64);
    memory[14] = 0x06;
    Arrays.fill(memory, 16, 64, (byte) 0);
    LiftedMemory tag = new LiftedMemory(memory);
    CardRef card = CardRef.parse("mallette-ia/recommandations");

    assertThat(write(tag, card)).isInstanceOf(WriteOutcome.Written.class);
    assertThat(content(tag)).isEqualTo(new TagContent.Identity(card));
  }

  @Test
  void everyOutcomeSaysItselfInFrench() {
    assertThat(new WriteOutcome.Torn("x").sentence()).contains("recommencer");
    assertThat(new WriteOutcome.NotOneTag(0).sentence()).contains("poser la carte");
    assertThat(new WriteOutcome.NotOneTag(2).sentence()).contains("n’en laisser qu’une");
    assertThat(new WriteOutcome.Written(3).sentence()).contains("3 pages");
  }
}
