package fr.tablee.table.light;

import fr.tablee.table.TableSpec.StripSpec;
import java.util.Arrays;

/// Driver of an APA102 or SK9822 strip. It never asks for more current than the table's budget: a
/// picture that would is dimmed as a whole, so that colours and shapes stay what they are. One
/// thread, the light thread.
///
/// Current of a picture, as the data sheets give it (5 V, 20 mA per channel at full for the common
/// 5050 part):
///
/// ```
/// idle 1 mA x LEDs  +  channelMilliamps x (sum of all channel values) / 255
/// ```
final class Apa102Strip {

  /// What an LED's own controller draws when it is dark.
  static final int IDLE_MILLIAMPS = 1;

  private final StripSpec spec;
  private final StripIo io;
  private final byte[] next;
  private final byte[] shown;
  private boolean known;

  Apa102Strip(StripSpec spec, StripIo io) {
    this.spec = spec;
    this.io = io;
    this.next = new byte[Apa102Frame.bytes(spec.leds())];
    this.shown = new byte[next.length];
  }

  /// Shows a picture; sends nothing when its bytes are those that the strip shows already.
  ///
  /// @param colours one `0xRRGGBB` for each LED of the strip
  /// @return false when the bus refused it; the strip then counts as unknown and the next call
  ///   sends again
  boolean show(int[] colours) {
    if (colours.length != spec.leds()) {
      throw new IllegalArgumentException(
          "a strip of " + spec.leds() + " LEDs cannot show " + colours.length + " colours");
    }
    Apa102Frame.encode(colours, scale(colours), next);
    if (known && Arrays.equals(next, shown)) {
      return true;
    }
    known = io.write(next, next.length);
    System.arraycopy(next, 0, shown, 0, next.length);
    return known;
  }

  /// How much of a picture the budget allows: 1 when all of it.
  private double scale(int[] colours) {
    long sum = 0;
    for (int colour : colours) {
      sum += (colour & 0xFF) + ((colour >> 8) & 0xFF) + ((colour >> 16) & 0xFF);
    }
    double wanted = (double) sum * spec.channelMilliamps() / 255;
    double allowed = Math.max(0, spec.budgetMilliamps() - spec.leds() * IDLE_MILLIAMPS);
    return wanted <= allowed ? 1 : allowed / wanted;
  }
}
