package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.TagContent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWriterTest {

  private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef CHATGPT = CardRef.parse("mallette-ia/chatgpt");

  private static TagContent content(LiftedMemory tag) {
    return Type2Tag.content(tag.memory, tag.memory.length);
  }

  @Test
  void aFactoryTagBecomesACardAndKeepsItsLockControl() {
    LiftedMemory tag = new LiftedMemory(CardTag.factoryImage(UID));

    assertThat(new TagWriter(tag).write(ELIZA)).isInstanceOf(WriteOutcome.Written.class);
    assertThat(content(tag)).isEqualTo(new TagContent.Identity(ELIZA));
    assertThat(tag.user(5)).isEqualTo(new byte[] {0x01, 0x03, (byte) 0xA0, 0x0C, 0x34});
  }

  @Test
  void theSameIdentityIsNotWrittenAgain() {
    LiftedMemory tag = new LiftedMemory(CardTag.image(UID, ELIZA));

    assertThat(new TagWriter(tag).write(ELIZA)).isEqualTo(new WriteOutcome.Unchanged());
    assertThat(tag.pagesWritten).isEmpty();
  }

  @Test
  void onlyPagesThatDifferAreWrittenAndTheLengthFirstAndLast() {
    LiftedMemory tag = new LiftedMemory(CardTag.image(UID, CardRef.parse("mallette-ia/elize")));

    assertThat(new TagWriter(tag).write(ELIZA)).isEqualTo(new WriteOutcome.Written(3));
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

      assertThat(new TagWriter(tag).write(CHATGPT))
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
    new TagWriter(torn).write(CHATGPT);

    LiftedMemory again = new LiftedMemory(torn.memory);
    assertThat(new TagWriter(again).write(CHATGPT)).isInstanceOf(WriteOutcome.Written.class);
    assertThat(content(again)).isEqualTo(new TagContent.Identity(CHATGPT));
  }

  private static int writesOf(byte[] memory) {
    LiftedMemory tag = new LiftedMemory(memory);
    new TagWriter(tag).write(CHATGPT);
    return tag.pagesWritten.size();
  }

  @ParameterizedTest
  @CsvSource({
    "11, 80, static lock of page 15 is beyond a short card, false",
    "10, 10, page 4 locked, true",
    "10, 80, page 7 locked, true",
    "11, 01, page 8 locked, true",
    "15, 0F, read-only container, true",
    "167, 04, a password from page 4 on, true",
    "160, 01, dynamic lock of page 16, true",
  })
  void aLockIsFoundBeforeAnythingIsWritten(int at, String value, String what, boolean hinders) {
    byte[] memory = CardTag.factoryImage(UID);
    memory[at] = (byte) Integer.parseInt(value, 16);
    byte[] before = memory.clone();
    LiftedMemory tag = new LiftedMemory(memory);
    CardRef card = CardRef.parse(what.contains("short") ? "a/b" : "mallette-ia/recommandations");

    WriteOutcome outcome = new TagWriter(tag).write(card);

    assertThat(outcome)
        .as(what)
        .isInstanceOf(hinders ? WriteOutcome.Locked.class : WriteOutcome.Written.class);
    if (hinders) {
      assertThat(memory).as(what).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"E1101B00, another size", "00000000, no container", "E1100000, no memory"})
  void aTagOfAnotherKindIsUnfit(String container, String what) {
    byte[] memory = CardTag.factoryImage(UID);
    System.arraycopy(java.util.HexFormat.of().parseHex(container), 0, memory, 12, 4);
    byte[] before = memory.clone();

    assertThat(new TagWriter(new LiftedMemory(memory)).write(ELIZA))
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

    assertThat(new TagWriter(tag).write(card)).isInstanceOf(WriteOutcome.Written.class);
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
