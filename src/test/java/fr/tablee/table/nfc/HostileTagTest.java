package fr.tablee.table.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.CardRef;
import fr.tablee.table.TagContent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A tag's bytes are hostile: whatever they are, the scan goes on and no card is invented.
class HostileTagTest {

  private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};
  private static final CardRef ELIZA = CardRef.parse("mallette-ia/eliza");

  private static byte[] hex(String hex) {
    return RecordingPn532Io.bytes(hex);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /// An external record `tablee.fr:card`, with flags and a payload of one's own.
  private static byte[] record(int flags, byte[] payload) {
    return join(
        new byte[] {(byte) flags, 14, (byte) payload.length}, ascii("tablee.fr:card"), payload);
  }

  /// A tag with an NDEF block of these bytes.
  private static byte[] tag(byte[] message) {
    byte[] block = join(new byte[] {3, (byte) message.length}, message, hex("FE"));
    return tagWithUser(block);
  }

  private static byte[] tagWithUser(byte[] user) {
    byte[] memory = CardTag.factoryImage(UID);
    Arrays.fill(memory, Type2Tag.USER_AT, Type2Tag.USER_AT + 8, (byte) 0);
    System.arraycopy(
        user, 0, memory, Type2Tag.USER_AT, Math.min(user.length, memory.length - Type2Tag.USER_AT));
    return memory;
  }

  private static TagContent read(byte[] memory) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Type2Tag.content(memory, memory.length));
  }

  private static byte[] smartPosters(int depth) {
    byte[] inner = hex("D1 01 01 55 00");
    for (int i = 0; i < depth; i++) {
      byte[] length = {
        (byte) (inner.length >>> 24),
        (byte) (inner.length >>> 16),
        (byte) (inner.length >>> 8),
        (byte) inner.length
      };
      inner = join(hex("C1 02"), length, ascii("Sp"), inner);
    }
    return inner;
  }

  static Stream<Arguments> hostileMessages() {
    return Stream.of(
        Arguments.of("payload length 7FFFFFFF", hex("C4 0E 7F FF FF FF 74")),
        Arguments.of("payload length 10000000", hex("C4 0E 10 00 00 00 74")),
        Arguments.of("payload length FFFFFFFF", hex("C4 0E FF FF FF FF 74")),
        Arguments.of("two thousand posters in one another", smartPosters(2_000)),
        Arguments.of("header cut after the flags", hex("D4")),
        Arguments.of("header cut before the payload length", hex("C4 0E 00")),
        Arguments.of("header cut before the id length", hex("DC 0E 03")),
        Arguments.of("payload cut", Arrays.copyOf(record(0xD4, ascii("mallette-ia/eliza")), 30)),
        Arguments.of("type longer than the message", hex("D4 FF 00 74")),
        Arguments.of("id longer than the message", hex("DC 01 00 FF 74")),
        Arguments.of("URI with an empty payload", hex("D1 01 00 55")),
        Arguments.of("URI with prefix 24", hex("D1 01 01 55 24")),
        Arguments.of("text with an empty payload", hex("D1 01 00 54")),
        Arguments.of("text whose language is longer than it", hex("D1 01 01 54 3F")),
        Arguments.of("no MB", record(0x54, ascii("mallette-ia/eliza"))),
        Arguments.of("no ME", record(0x94, ascii("mallette-ia/eliza"))),
        Arguments.of(
            "bytes after ME",
            join(record(0xD4, ascii("mallette-ia/eliza")), record(0xD4, ascii("mallette-ia/hal")))),
        Arguments.of("a chunk with a type", record(0xF4, ascii("mallette-ia/eliza"))),
        Arguments.of("a chunk that never ends", hex("B4 0E 01 74 65")),
        Arguments.of("type name format 7", record(0xD7, ascii("mallette-ia/eliza"))),
        Arguments.of("unknown well-known type", hex("D1 02 01 5A 5A 00")),
        Arguments.of("empty record", hex("D0 00 00")),
        Arguments.of("a web address", hex("D1 01 04 55 04 61 2E 66")),
        Arguments.of("our type, no payload", record(0xD4, new byte[0])),
        Arguments.of("our type, no slash", record(0xD4, ascii("eliza"))),
        Arguments.of("our type, capitals", record(0xD4, ascii("Mallette-IA/eliza"))),
        Arguments.of("our type, a path upwards", record(0xD4, ascii("../../etc/passwd"))),
        Arguments.of(
            "our type, UTF-8", record(0xD4, "mallette/é".getBytes(StandardCharsets.UTF_8))),
        Arguments.of("our type, markup", record(0xD4, ascii("a/<script>"))),
        Arguments.of("our type, too long", record(0xD4, ascii("a/" + "b".repeat(60)))),
        Arguments.of("our type, a line end", record(0xD4, ascii("mallette-ia/eliza\n"))),
        Arguments.of("our type with an id", hex("DC 01 01 01 74 69 00")),
        Arguments.of("another external type", hex("D4 03 01 61 3A 62 00")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileMessages")
  void aHostileMessageIsForeign(String what, byte[] message) {
    TagContent alone =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> TagRecord.decode(message));

    assertThat(alone).as(what).isInstanceOf(TagContent.Foreign.class);
    assertThat(read(tag(message))).as(what).isInstanceOf(TagContent.Foreign.class);
  }

  static Stream<Arguments> hostileMemories() {
    byte[] good = TagRecord.encode(new TagContent.Identity(ELIZA));
    byte[] block = join(new byte[] {3, (byte) good.length}, good);
    return Stream.of(
        Arguments.of("TLV without a length at the end", join(new byte[143], hex("03"))),
        Arguments.of("long TLV without its length", join(new byte[141], hex("03 FF 00"))),
        Arguments.of("TLV longer than the tag", hex("03 FF 0F FF D4")),
        Arguments.of("TLV of 255 bytes on a tag of 144", hex("03 FF 00 FF D4")),
        Arguments.of("unknown TLV 10 before ours", join(hex("10 02 00 00"), block)),
        Arguments.of("lock control of one byte", join(hex("01 01 A0"), block)),
        Arguments.of("memory control of four bytes", join(hex("02 04 A0 0C 34 00"), block)),
        Arguments.of("nothing but zeros", new byte[144]),
        Arguments.of("nothing but ones", hex("FF ".repeat(143) + "FF")),
        Arguments.of("ours after the end", join(hex("03 00 FE"), block)),
        Arguments.of("ours cut by its TLV", join(new byte[] {3, 20}, good)),
        Arguments.of(
            "ours and more in its TLV", join(new byte[] {3, (byte) (good.length + 1)}, good)),
        Arguments.of("ours too far back", join(hex("FD 40"), new byte[0x40], block)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileMemories")
  void aHostileMemoryIsForeign(String what, byte[] user) {
    TagContent content = read(tagWithUser(user));

    // What lies far back would read well from the whole memory: the reader never asks for it.
    if (what.equals("ours too far back")) {
      byte[] memory = tagWithUser(user);
      content = Type2Tag.content(memory, Type2Tag.USER_AT + Type2Tag.MOST_USER_BYTES);
    }
    assertThat(content).as(what).isInstanceOf(TagContent.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00 00 00 00", "E1 20 12 00", "E1 10 00 00", "E1 10 12 F0", "FF FF FF FF"})
  void aTagWithoutAnOpenCapabilityContainerIsForeign(String container) {
    byte[] memory = CardTag.image(UID, ELIZA);
    System.arraycopy(hex(container), 0, memory, Type2Tag.CC_AT, 4);

    assertThat(read(memory)).isInstanceOf(TagContent.Foreign.class);
  }

  @Test
  void whatStandsAfterTheEndIsLeftOver() {
    byte[] memory = CardTag.image(UID, ELIZA);
    int end = Type2Tag.USER_AT + CardTag.block(new TagContent.Identity(ELIZA)).length;
    Arrays.fill(memory, end, 0x28 * 4, (byte) 0x10);

    assertThat(read(memory)).isEqualTo(new TagContent.Identity(ELIZA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00 00", "01 03 A0 0C 34", "02 03 82 04 04", "FD 02 AA BB"})
  void oursIsFoundAfterHarmlessBlocks(String before) {
    byte[] front = before.isEmpty() ? new byte[0] : hex(before);

    assertThat(read(tagWithUser(join(front, CardTag.block(new TagContent.Identity(ELIZA))))))
        .isEqualTo(new TagContent.Identity(ELIZA));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void anyBytesGiveAContentInBoundedTime(long seed) {
    Random random = new Random(seed);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int round = 0; round < 10_000; round++) {
            byte[] memory = CardTag.image(UID, ELIZA);
            int wrong = 1 + random.nextInt(6);
            for (int i = 0; i < wrong; i++) {
              memory[Type2Tag.USER_AT + random.nextInt(48)] = (byte) random.nextInt();
            }
            TagContent content = Type2Tag.content(memory, memory.length);
            assertThat(content).as("seed %d, round %d", seed, round).isNotNull();
          }
        });
  }
}
