package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The tag by its bytes: NTAG213 data sheet, rev. 3.2.
class EmulatedNtag213Test {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private final EmulatedNtag213 tag = EmulatedNtag213.blank(HEX.parseHex("04 a1 b2 c3 d4 e5 f6"));
  private final byte[] answer = new byte[256];

  private String ask(String command) {
    byte[] bytes = HEX.parseHex(command);
    int length = tag.exchange(bytes, 0, bytes.length, answer);
    return switch (length) {
      case EmulatedTag.SILENT -> "silent";
      case EmulatedTag.NAK -> "nak";
      case EmulatedTag.ACK -> "ack";
      default -> HEX.formatHex(answer, 0, length);
    };
  }

  private EmulatedNtag213Test active() {
    assertThat(tag.request() || tag.wakeUp()).isTrue();
    assertThat(tag.select(1)).as("a 7-byte number needs two levels").isFalse();
    assertThat(tag.select(2)).isTrue();
    return this;
  }

  @Test
  void theFactoryMemoryIsThatOfTheDataSheet() {
    assertThat(active().ask("30 00")).isEqualTo("04 a1 b2 9f c3 d4 e5 f6 04 48 00 00 e1 10 12 00");
    assertThat(ask("30 04")).isEqualTo("01 03 a0 0c 34 03 00 fe 00 00 00 00 00 00 00 00");
    assertThat(ask("30 28")).isEqualTo("00 00 00 bd 04 00 00 ff 00 05 00 00 00 00 00 00");
  }

  @Test
  void readingPastTheLastPageGoesOnAtTheFirst() {
    assertThat(active().ask("30 2c")).isEqualTo("00 00 00 00 04 a1 b2 9f c3 d4 e5 f6 04 48 00 00");
    assertThat(ask("30 2d")).isEqualTo("nak");
  }

  @Test
  void fastReadGivesTheWholeMemoryAndNothingBeyond() {
    assertThat(active().ask("3a 00 2c")).hasSize(45 * 4 * 3 - 1);
    assertThat(ask("3a 00 2d")).isEqualTo("nak");
    assertThat(active().ask("3a 05 04")).isEqualTo("nak");
  }

  @Test
  void aNakSendsTheTagBackToIdle() {
    assertThat(active().ask("77")).isEqualTo("nak");
    assertThat(ask("30 00")).isEqualTo("silent");
    assertThat(active().ask("30 00")).startsWith("04");
  }

  @Test
  void aTagThatCameFromHaltFallsBackToHalt() {
    assertThat(active().ask("50 00")).isEqualTo("silent");
    assertThat(tag.request()).as("HALT does not hear REQA").isFalse();
    assertThat(active().ask("77")).isEqualTo("nak");
    assertThat(tag.request()).isFalse();
    assertThat(tag.wakeUp()).isTrue();
  }

  @Test
  void anActiveTagDoesNotAnswerAReqa() {
    active();
    assertThat(tag.request()).isFalse();
  }

  @Test
  void aFieldThatWentOffFindsTheTagInIdle() {
    Lying place = new Lying(tag);
    tag.feel(place, 1);
    active();
    tag.feel(place, 1);
    assertThat(tag.active()).isTrue();
    tag.feel(place, 2);
    assertThat(tag.active()).isFalse();
    assertThat(tag.request()).isTrue();
  }

  @Test
  void aPageIsWrittenAndReadBack() {
    assertThat(active().ask("a2 27 de ad be ef")).isEqualTo("ack");
    assertThat(ask("30 27")).startsWith("de ad be ef");
    assertThat(Arrays.copyOfRange(tag.memory(), 0x27 * 4, 0x28 * 4))
        .containsExactly(HEX.parseHex("de ad be ef"));
  }

  @Test
  void aCompatibilityWriteComesInTwoPartsAndWritesOnePage() {
    assertThat(active().ask("a0 27")).isEqualTo("ack");
    assertThat(ask("ca fe ba be" + " 11".repeat(12))).isEqualTo("ack");
    assertThat(ask("30 26")).startsWith("00 00 00 00 ca fe ba be 00");
    assertThat(ask("a0 27")).isEqualTo("ack");
    assertThat(ask("30 00")).as("data of another length").isEqualTo("nak");
    assertThat(active().ask("30 00")).as("nothing is half said any more").startsWith("04 a1");
  }

  @Test
  void theNumberCannotBeWritten() {
    assertThat(active().ask("a2 00 00 00 00 00")).isEqualTo("nak");
    assertThat(active().ask("a2 01 00 00 00 00")).isEqualTo("nak");
    assertThat(active().ask("30 00")).startsWith("04 a1 b2 9f c3 d4 e5 f6");
  }

  @Test
  void capabilityContainerAndLocksOnlyGainBits() {
    assertThat(active().ask("a2 03 00 00 00 0f")).isEqualTo("ack");
    assertThat(ask("a2 03 00 00 00 00")).isEqualTo("ack");
    assertThat(ask("30 03")).startsWith("e1 10 12 0f");
    assertThat(ask("a2 02 ff ff 10 00")).isEqualTo("ack");
    assertThat(ask("a2 02 00 00 00 00")).isEqualTo("ack");
    assertThat(ask("30 02")).as("serial bytes stay").startsWith("04 48 10 00");
  }

  @Test
  void aStaticallyLockedPageRefusesWrites() {
    assertThat(active().ask("a2 02 00 00 10 80")).isEqualTo("ack");
    assertThat(ask("a2 04 00 00 00 00")).as("L4").isEqualTo("nak");
    assertThat(active().ask("a2 0f 00 00 00 00")).as("L15").isEqualTo("nak");
    assertThat(active().ask("a2 05 11 22 33 44")).as("page 5 is free").isEqualTo("ack");
  }

  @Test
  void aDynamicallyLockedPairRefusesWrites() {
    assertThat(active().ask("a2 28 01 08 00 00")).isEqualTo("ack");
    for (String page : new String[] {"10", "11", "26", "27"}) {
      assertThat(active().ask("a2 " + page + " 00 00 00 00")).as(page).isEqualTo("nak");
    }
    assertThat(active().ask("a2 12 00 00 00 00")).isEqualTo("ack");
    assertThat(ask("30 28")).startsWith("01 08 00 bd");
  }

  @Test
  void aBlockBitFreezesItsLocks() {
    assertThat(active().ask("a2 02 00 00 02 00")).as("BL9-4").isEqualTo("ack");
    assertThat(ask("a2 02 00 00 f0 03")).isEqualTo("ack");
    assertThat(ask("30 02")).as("L4 to L9 stay open").startsWith("04 48 02 00");
    assertThat(ask("a2 28 00 00 20 00")).as("BL36-39").isEqualTo("ack");
    assertThat(ask("a2 28 ff ff 00 00")).isEqualTo("ack");
    assertThat(ask("30 28")).startsWith("ff 03 20 bd");
  }

  @Test
  void aTagHoldsTheBytesItWasGiven() {
    EmulatedNtag213 card =
        EmulatedNtag213.holding(HEX.parseHex("04 01 02 03 04 05 06"), new byte[] {3, 0});
    assertThat(Arrays.copyOfRange(card.memory(), 16, 20)).containsExactly(3, 0, 0, 0);
    assertThatThrownBy(() -> EmulatedNtag213.holding(new byte[7], new byte[145]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
