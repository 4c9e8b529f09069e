package fr.tablee.table.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.table.TableSpec.StripSpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The strip's bytes: APA102 and SK9822 data sheets.
class Apa102StripTest {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private final List<String> sent = new ArrayList<>();
  private boolean busWorks = true;

  private Apa102Strip strip(int leds, int budgetMilliamps) {
    return new Apa102Strip(
        new StripSpec(1, 0, 4_000_000, leds, budgetMilliamps, 20),
        (frame, length) -> {
          sent.add(HEX.formatHex(frame, 0, length));
          return busWorks;
        });
  }

  @Test
  void aPictureIsStartLedFramesResetAndTail() {
    strip(2, 2000).show(new int[] {0x112233, 0x445566});
    assertThat(sent).containsExactly("00 00 00 00 ff 33 22 11 ff 66 55 44 00 00 00 00 00");
  }

  @Test
  void theTailHasHalfABitForEachLed() {
    assertThat(Apa102Frame.bytes(75)).isEqualTo(4 + 4 * 75 + 4 + 5);
    for (int leds = 1; leds < 400; leds++) {
      int tailBits = 8 * (Apa102Frame.bytes(leds) - 4 - 4 * leds - 4);
      assertThat(tailBits).as("%d LEDs", leds).isGreaterThanOrEqualTo((leds + 1) / 2);
    }
  }

  @Test
  void thePictureThatIsShownIsNotSentAgain() {
    Apa102Strip strip = strip(1, 2000);
    strip.show(new int[] {1});
    strip.show(new int[] {1});
    strip.show(new int[] {2});
    assertThat(sent).hasSize(2);
  }

  @Test
  void aPictureThatTheBusRefusedIsSentAgain() {
    Apa102Strip strip = strip(1, 2000);
    busWorks = false;
    assertThat(strip.show(new int[] {1})).isFalse();
    busWorks = true;
    assertThat(strip.show(new int[] {1})).isTrue();
    assertThat(sent).hasSize(2);
  }

  @Test
  void aPictureBeyondTheBudgetIsDimmedAsAWhole() {
    // 2 LEDs, full white and half red: 60 + 10 mA wanted, 37 - 2 idle allowed: half of everything.
    strip(2, 37).show(new int[] {0xFFFFFF, 0x7F0000});
    assertThat(sent).containsExactly("00 00 00 00 ff 7f 7f 7f ff 00 00 3f 00 00 00 00 00");
  }

  @Test
  void aBudgetThatIdleLedsEatUpLeavesTheBoardDark() {
    strip(2, 1).show(new int[] {0xFFFFFF, 0xFFFFFF});
    assertThat(sent).containsExactly("00 00 00 00 ff 00 00 00 ff 00 00 00 00 00 00 00 00");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noRandomPictureEverDrawsMoreThanTheBudget(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      int leds = random.nextInt(1, 120);
      int budget = random.nextInt(1, 4_000);
      int[] colours = random.ints(leds, 0, 0x1000000).toArray();
      sent.clear();
      strip(leds, budget).show(colours);
      double drawn = Math.max(0, milliamps(leds));
      assertThat(drawn)
          .as("seed %d, round %d: %d LEDs, %d mA", seed, round, leds, budget)
          .isLessThanOrEqualTo(Math.max(budget, leds * Apa102Strip.IDLE_MILLIAMPS));
    }
  }

  /// The current of what was sent, from its bytes.
  private double milliamps(int leds) {
    byte[] frame = HEX.parseHex(sent.getLast());
    double sum = 0;
    for (int i = 0; i < leds; i++) {
      double brightness = (frame[4 + 4 * i] & 0x1F) / 31.0;
      for (int channel = 1; channel <= 3; channel++) {
        sum += (frame[4 + 4 * i + channel] & 0xFF) * brightness;
      }
    }
    return sum * 20 / 255 + leds * Apa102Strip.IDLE_MILLIAMPS;
  }

  @Test
  void aPictureOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> strip(2, 100).show(new int[3])).hasMessageContaining("2 LEDs");
  }
}
