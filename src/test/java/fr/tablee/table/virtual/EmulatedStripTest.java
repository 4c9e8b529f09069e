package fr.tablee.table.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The strip by its bytes: APA102 and SK9822 data sheets.
class EmulatedStripTest {

  private final AtomicInteger latched = new AtomicInteger();
  private final EmulatedStrip strip = new EmulatedStrip(3, latched::incrementAndGet);

  private void clock(String hex) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    strip.clock(bytes, 0, bytes.length);
  }

  @Test
  void aPictureShowsOnceItsTailHasPassed() {
    clock("00 00 00 00 ff 10 20 30 ff 40 50 60 ff 70 80 90");
    assertThat(strip.shown()).containsExactly(0, 0, 0);
    clock("00 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0x302010, 0x605040, 0x908070);
    assertThat(latched).hasValue(1);
  }

  @Test
  void withoutATailTheNextPicturesStartShowsNothingYet() {
    clock("00 00 00 00 ff 00 00 01 ff 00 00 02 ff 00 00 03 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0, 0, 0);
  }

  @Test
  void aTailTooShortLeavesTheLastLedsBehind() {
    int leds = 40;
    EmulatedStrip longStrip = new EmulatedStrip(leds, latched::incrementAndGet);
    byte[] bytes = new byte[4 + 4 * leds + 4 + 1];
    for (int i = 0; i < leds; i++) {
      bytes[4 + 4 * i] = (byte) 0xFF;
      bytes[4 + 4 * i + 3] = 1;
    }
    longStrip.clock(bytes, 0, bytes.length);
    assertThat(longStrip.shown()[15]).isEqualTo(0x010000);
    assertThat(longStrip.shown()[16]).isZero();
  }

  @Test
  void thePictureMayComeInPieces() {
    clock("00 00");
    clock("00 00 ff 10");
    clock("20 30 ff 40 50 60 ff 70 80 90 00 00 00");
    clock("00 00");
    assertThat(strip.shown()).containsExactly(0x302010, 0x605040, 0x908070);
  }

  @Test
  void brightnessDimsAllChannels() {
    clock("00 00 00 00 ef 1f 1f 1f e0 ff ff ff ff 00 00 00 00 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0x0f0f0f, 0, 0);
  }

  @Test
  void colourBytesOfZeroAreNotAStart() {
    clock("00 00 00 00 ff 00 00 00 ff 00 00 00 ff 01 02 03 00 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0, 0, 0x030201);
  }

  @Test
  void aFrameWithoutItsMarkIsDroppedWithAllThatFollows() {
    clock("00 00 00 00 ff 10 10 10 55 20 20 20 ff 30 30 30 00 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0x101010, 0, 0);
    clock("00 00 00 00 ff 01 01 01 ff 02 02 02 ff 03 03 03 00 00 00 00 00");
    assertThat(strip.shown()).containsExactly(0x010101, 0x020202, 0x030303);
  }

  @Test
  void theSamePictureAgainChangesNothing() {
    String picture = "00 00 00 00 ff 10 20 30 ff 40 50 60 ff 70 80 90 00 00 00 00 00";
    clock(picture);
    clock(picture);
    assertThat(latched).hasValue(1);
  }
}
