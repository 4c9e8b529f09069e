package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The other tags by their bytes: NTAG213/215/216 data sheet, rev. 3.2, and MF0ICU1 (Ultralight).
class Type2ModelTest {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
  private static final byte[] UID = HEX.parseHex("04 a1 b2 c3 d4 e5 f6");

  private final byte[] answer = new byte[256];

  private String ask(EmulatedTag tag, String command) {
    if (!tag.active()) {
      assertThat(tag.request() || tag.wakeUp()).isTrue();
      assertThat(tag.select(1) || tag.select(2)).isTrue();
    }
    byte[] bytes = HEX.parseHex(command);
    int length = tag.exchange(bytes, 0, bytes.length, answer);
    return switch (length) {
      case EmulatedTag.SILENT -> "silent";
      case EmulatedTag.NAK -> "nak";
      case EmulatedTag.ACK -> "ack";
      default -> HEX.formatHex(answer, 0, length);
    };
  }

  @Test
  void eachModelSaysItsSizeInItsContainerAndInItsVersion() {
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG215, UID), "30 03"))
        .isEqualTo("e1 10 3e 00 03 00 fe 00 00 00 00 00 00 00 00 00");
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG215, UID), "60"))
        .isEqualTo("00 04 04 02 01 00 11 03");
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG216, UID), "30 03"))
        .startsWith("e1 10 6d 00");
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG216, UID), "60"))
        .isEqualTo("00 04 04 02 01 00 13 03");
    assertThat(ask(EmulatedType2.blank(Type2Model.ULTRALIGHT, UID), "30 03"))
        .startsWith("e1 10 06 00");
  }

  @Test
  void anUltralightHasSixteenPagesAndNoOtherCommands() {
    EmulatedTag tag = EmulatedType2.blank(Type2Model.ULTRALIGHT, UID);
    assertThat(ask(tag, "60")).isEqualTo("nak");
    assertThat(ask(tag, "3a 00 03")).isEqualTo("nak");
    assertThat(ask(tag, "30 0e")).isEqualTo("00 00 00 00 00 00 00 00 04 a1 b2 9f c3 d4 e5 f6");
    assertThat(ask(tag, "30 10")).isEqualTo("nak");
    assertThat(ask(tag, "a2 0f 01 02 03 04")).isEqualTo("ack");
    assertThat(ask(tag, "a2 10 01 02 03 04")).isEqualTo("nak");
  }

  @Test
  void theConfigurationOfTheBiggerOnesLiesBehindTheirUserMemory() {
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG215, UID), "30 82"))
        .isEqualTo("00 00 00 bd 04 00 00 ff 00 05 00 00 00 00 00 00");
    assertThat(ask(EmulatedType2.blank(Type2Model.NTAG216, UID), "30 e2"))
        .isEqualTo("00 00 00 bd 04 00 00 ff 00 05 00 00 00 00 00 00");
  }

  @Test
  void oneDynamicLockBitOfAnNtag215HoldsSixteenPagesShut() {
    EmulatedTag tag = EmulatedType2.blank(Type2Model.NTAG215, UID);
    assertThat(ask(tag, "a2 82 02 00 00 00")).isEqualTo("ack");
    assertThat(ask(tag, "a2 1f 01 01 01 01")).as("page 31").isEqualTo("ack");
    assertThat(ask(tag, "a2 20 01 01 01 01")).as("page 32").isEqualTo("nak");
    assertThat(ask(tag, "a2 2f 01 01 01 01")).as("page 47").isEqualTo("nak");
    assertThat(ask(tag, "a2 30 01 01 01 01")).as("page 48").isEqualTo("ack");
  }

  @Test
  void aLockedTagTakesNothingAnyMoreAndSaysSo() {
    for (Type2Model model : Type2Model.values()) {
      EmulatedType2 tag = EmulatedType2.blank(model, UID);
      tag.lock();
      assertThat(ask(tag, "30 00")).as("%s", model).endsWith("0f");
      assertThat(ask(tag, "30 02")).as("%s", model).matches(".. 48 f8 ff e1.*");
      for (int page = 4; page < 4 + model.userBytes() / 4; page++) {
        assertThat(ask(tag, "a2 %02x 01 02 03 04".formatted(page)))
            .as("%s", model)
            .isEqualTo("nak");
      }
    }
  }

  @Test
  void aPasswordGuardsWritingOrReadingToo() {
    EmulatedType2 tag = EmulatedType2.blank(Type2Model.NTAG213, UID);
    tag.guard(0x06, false);
    assertThat(ask(tag, "a2 05 01 02 03 04")).isEqualTo("ack");
    assertThat(ask(tag, "a2 06 01 02 03 04")).isEqualTo("nak");
    assertThat(ask(tag, "30 06")).startsWith("00");

    tag.guard(0x06, true);
    assertThat(ask(tag, "30 06")).isEqualTo("nak");
    assertThat(ask(tag, "30 04"))
        .as("goes on at the first page")
        .endsWith("04 a1 b2 9f c3 d4 e5 f6");
  }

  @Test
  void aWornPageAcknowledgesAndStaysAsItWas() {
    EmulatedType2 tag = EmulatedType2.blank(Type2Model.NTAG213, UID);
    tag.wear(5);
    assertThat(ask(tag, "a2 05 01 02 03 04")).isEqualTo("ack");
    assertThat(ask(tag, "30 05")).startsWith("34 03 00 fe");
    assertThat(ask(tag, "a2 06 01 02 03 04")).isEqualTo("ack");
    assertThat(ask(tag, "30 06")).startsWith("01 02 03 04");
  }

  @Test
  void aClassicLetsNobodyRead() {
    EmulatedTag badge = new EmulatedClassic(HEX.parseHex("de ad be ef"));
    assertThat(ask(badge, "30 00")).isEqualTo("nak");
    assertThatThrownBy(() -> new EmulatedClassic(UID)).hasMessageContaining("4 bytes");
  }

  @Test
  void moreThanATagHoldsIsRefused() {
    assertThatThrownBy(() -> EmulatedType2.holding(Type2Model.ULTRALIGHT, UID, new byte[49]))
        .hasMessageContaining("48 bytes, not 49");
  }
}
