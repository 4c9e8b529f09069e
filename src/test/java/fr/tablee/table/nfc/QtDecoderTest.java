package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.SystemTool;
import fr.tablee.SystemTool.Spoken;
import fr.tablee.content.Card;
import fr.tablee.content.PackLoader;
import fr.tablee.table.CardRef;
import fr.tablee.table.TagContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What we write on tags, read back by a decoder that is neither ours nor nfctools: Qt's, behind a
/// walk through the memory in `src/test/python/decode_tags.py`.
class QtDecoderTest {

  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");
  private static final CardRef CHATGPT = CardRef.parse("mallette-ia/chatgpt");

  @BeforeEach
  void need() {
    SystemTool.needThatRuns("/usr/bin/python3", "-c", "from PyQt5.QtNfc import QNdefMessage");
  }

  @Test
  void everyCardOfThePackIsReadWithItsIdentity() {
    List<CardRef> cards =
        new PackLoader().load(Path.of("content/mallette-ia")).cards().map(Card::ref).toList();
    List<byte[]> tags = new ArrayList<>();
    for (CardRef card : cards) {
      LiftedMemory tag = new LiftedMemory(CardTag.factoryImage(UID));
      assertThat(write(tag, card)).isInstanceOf(WriteOutcome.Written.class);
      tags.add(tag.memory);
    }

    assertThat(cards).hasSizeGreaterThan(50);
    assertThat(decoded(tags)).isEqualTo(cards.stream().map(QtDecoderTest::records).toList());
  }

  @Test
  void aCardOverAnotherLeavesNothingOfTheFirst() {
    LiftedMemory tag = new LiftedMemory(CardTag.factoryImage(UID));
    List<CardRef> cards =
        List.of(CardRef.parse("mallette-ia/recommandations"), CardRef.parse("a/b"), ELIZA);
    for (CardRef card : cards) {
      write(tag, card);
      assertThat(decoded(List.of(tag.memory))).containsExactly(records(card));
    }
  }

  @Test
  void aTagTornAtAnyWriteIsBlankOrOneOfTheTwo() {
    List<byte[]> torn = new ArrayList<>();
    for (int after = 0; after < 8; after++) {
      for (int bytes = 0; bytes <= 4; bytes++) {
        LiftedMemory tag = new LiftedMemory(CardTag.image(UID, ELIZA)).liftedAfter(after, bytes);
        write(tag, CHATGPT);
        torn.add(tag.memory);
      }
    }

    assertThat(decoded(torn))
        .contains("blank")
        .isSubsetOf("blank", records(ELIZA), records(CHATGPT));
  }

  @Test
  void theJudgeSaysNoToWhatIsNoMessage() {
    byte[] noMagic = CardTag.image(UID, ELIZA);
    noMagic[12] = 0;
    byte[] longRecord = CardTag.image(UID, ELIZA);
    longRecord[16 + 2 + 2]++;
    byte[] otherCard = CardTag.image(UID, ELIZA);
    otherCard[16 + 2 + 3 + 14 + 12]++;

    assertThat(decoded(List.of(CardTag.factoryImage(UID), noMagic, longRecord, otherCard)))
        .containsExactly(
            "blank",
            "none capability container",
            "none Qt finds no record",
            records(CardRef.parse("mallette-ia/fliza")));
  }

  private static String records(CardRef card) {
    return "records 4 " + hex("tablee.fr:card") + " - " + hex(card.toString());
  }

  private static String hex(String ascii) {
    return HEX.formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private static List<String> decoded(List<byte[]> memories) {
    String input = memories.stream().map(HEX::formatHex).collect(Collectors.joining("\n"));
    Spoken said =
        SystemTool.run(Map.of(), input, "/usr/bin/python3", "src/test/python/decode_tags.py");
    assertThat(said.exit()).as(said.text()).isZero();
    return said.text().lines().filter(line -> !line.startsWith("Unexpected")).toList();
  }

  private static WriteOutcome write(LiftedMemory tag, CardRef card) {
    return new TagWriter(tag).write(new TagContent.Identity(card), WritePolicy.OVERWRITE);
  }
}
