package fr.tablee.table.virtual;

import java.util.Arrays;

/// A strip of SK9822, the stricter sibling of the APA102.
///
/// ```
/// 00 00 00 00 | E0+brightness B G R | ... | 00 00 00 00 | zeros
/// start       | LED 0               |     | latch       | half a clock for each LED that the latch passes
/// ```
///
/// * Four zero bytes begin a picture. Each LED then eats one frame of four bytes that begins with
///   three set bits.
/// * New colours show when the next four zero bytes reach the LED. They pass each LED half a clock
///   late, so that LED i needs i/2 more bits behind them: a picture with too short a tail changes
///   the first LEDs only.
/// * A frame that does not begin with three set bits is dropped, with all that follow, up to the
///   next start.
///
/// The strip hears one endless stream; where transfers begin and end means nothing to it. Light
/// thread, but for [#shown()].
final class EmulatedStrip {

  private final int[] coming;
  private final Runnable latched;
  private volatile int[] shown;
  private int led;
  private int bytesOfFrame;
  private int frame;
  private int zeros;
  private boolean listening;

  /// @param latched called after each change that can be seen, by the thread that clocks
  EmulatedStrip(int leds, Runnable latched) {
    this.coming = new int[leds];
    this.shown = new int[leds];
    this.latched = latched;
  }

  /// What the LEDs show, `0xRRGGBB` each; not to be changed. Any thread.
  int[] shown() {
    return shown;
  }

  /// Hears some bytes.
  void clock(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      hear(bytes[i] & 0xFF);
    }
    latch();
  }

  private void hear(int value) {
    if (bytesOfFrame > 0) {
      frame = (frame << 8) | value;
      bytesOfFrame = (bytesOfFrame + 1) % 4;
      if (bytesOfFrame == 0 && led < coming.length) {
        coming[led++] = colour(frame);
      }
    } else if (value >= 0xE0 && (listening || zeros >= 4)) {
      if (zeros >= 4) {
        latch();
        led = 0;
      }
      listening = zeros == 0 || zeros >= 4;
      zeros = 0;
      frame = value;
      bytesOfFrame = listening ? 1 : 0;
    } else if (value == 0) {
      zeros++;
    } else {
      listening = false;
      zeros = 0;
    }
  }

  /// Shows what the zeros behind the frames have reached.
  private void latch() {
    if (zeros < 4) {
      return;
    }
    int reached = (int) Math.min(led, (zeros - 4L) * 8 * 2);
    int[] now = shown;
    if (reached > 0 && !Arrays.equals(now, 0, reached, coming, 0, reached)) {
      int[] next = now.clone();
      System.arraycopy(coming, 0, next, 0, reached);
      shown = next;
      latched.run();
    }
  }

  /// E0+brightness, blue, green, red: the channels dimmed by the five brightness bits.
  private static int colour(int frame) {
    int brightness = (frame >> 24) & 0x1F;
    int blue = ((frame >> 16) & 0xFF) * brightness / 31;
    int green = ((frame >> 8) & 0xFF) * brightness / 31;
    int red = (frame & 0xFF) * brightness / 31;
    return (red << 16) | (green << 8) | blue;
  }
}
