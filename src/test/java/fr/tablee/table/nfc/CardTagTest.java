package fr.tablee.table.nfc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TagContent;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTagTest {

  private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};

  private static TagContent.Ours of(String card) {
    return new TagContent.Identity(CardRef.parse(card));
  }

  @Test
  void theRecordIsOneExternalRecordInAscii() {
    assertThat(HexFormat.of().withUpperCase().formatHex(TagRecord.encode(of("a/b"))))
        .isEqualTo("D40E03" + "7461626C65652E66723A63617264" + "612F62");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "mallette-ia/eliza", "mallette-ia/chatgpt", "a2/b-3-c"})
  void whatIsEncodedIsReadBack(String text) {
    CardRef card = CardRef.parse(text);

    assertThat(TagRecord.decode(TagRecord.encode(new TagContent.Identity(card))))
        .isEqualTo(new TagContent.Identity(card));
    byte[] image = CardTag.image(UID, card);
    assertThat(Type2Tag.content(image, image.length)).isEqualTo(new TagContent.Identity(card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "B12", "P"})
  void aSlotsTagSaysItsName(String name) {
    TagContent.Place slot = new TagContent.Place(SlotId.of(name));

    byte[] message = TagRecord.encode(slot);
    assertThat(message).hasSizeLessThanOrEqualTo(44);
    assertThat(new String(message, 3, message.length - 3, US_ASCII))
        .isEqualTo("tablee.fr:slot" + name);
    assertThat(TagRecord.decode(message)).isEqualTo(slot);
  }

  @Test
  void theLongestIdentityFitsThreeReads() {
    String longest = "m".repeat(12) + "/" + "c".repeat(CardRef.MAX_LENGTH - 13);
    CardRef card = CardRef.parse(longest);

    assertThat(TagRecord.encode(new TagContent.Identity(card))).hasSizeLessThanOrEqualTo(44);
    assertThat(CardTag.pages(card)).hasSizeLessThanOrEqualTo(3 * Type2Tag.READ_BYTES);
    byte[] image = CardTag.image(UID, card);
    assertThat(Type2Tag.content(image, Type2Tag.USER_AT + 48))
        .isEqualTo(new TagContent.Identity(card));
  }

  @Test
  void pagesAreWholePagesThatEndInTheEndBlockAndZeros() {
    byte[] pages = CardTag.pages(CardRef.parse("mallette-ia/eliza"));

    assertThat(pages.length % 4).isZero();
    assertThat(pages[0]).isEqualTo((byte) 3);
    byte[] block = CardTag.block(of("mallette-ia/eliza"));
    assertThat(block[block.length - 1]).isEqualTo((byte) 0xFE);
    assertThat(Arrays.copyOf(pages, block.length)).isEqualTo(block);
  }

  @Test
  void theFactoryImageIsAnNtag213() {
    byte[] memory = CardTag.factoryImage(UID);

    assertThat(memory).hasSize(180);
    assertThat(HexFormat.of().withUpperCase().formatHex(memory, 0, 24))
        .isEqualTo("041122BF" + "33445566" + "44480000" + "E1101200" + "0103A00C" + "340300FE");
    assertThat(Type2Tag.content(memory, memory.length)).isEqualTo(new TagContent.Foreign("blank"));
  }

  @Test
  void aUidOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> CardTag.factoryImage(new byte[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7 bytes");
  }
}
