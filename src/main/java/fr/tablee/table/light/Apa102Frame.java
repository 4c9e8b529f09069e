package fr.tablee.table.light;

/// The bytes of one picture on an APA102 or SK9822 strip.
///
/// ```
/// 00 00 00 00 | E0+31  B  G  R | E0+31  B  G  R | ... | 00 00 00 00 | 00 ... 00
/// start frame | LED 0          | LED 1          |     | reset frame | n/16 + 1 bytes
/// ```
///
/// * Each LED eats the first LED frame it hears and passes the rest on, half a clock later: the
///   last of n LEDs needs n/2 more clock edges after its own frame. The tail of n/16 + 1 bytes
///   gives them.
/// * An SK9822 shows its new colour only when the *next* start frame comes; the reset frame is that
///   frame, so that a picture is seen when it is sent and not one picture later. An APA102 takes it
///   for four bytes of tail.
/// * The tail is zeros: a tail of FF, as the APA102 data sheet draws it, is one white LED on a
///   strip longer than it was told.
/// * The five brightness bits stay at 31. On an APA102 they are a second, slow pulse width that
///   flickers for cameras.
final class Apa102Frame {

  private static final int FULL_BRIGHTNESS = 0xE0 | 31;

  private Apa102Frame() {}

  /// Bytes of a picture for a strip.
  static int bytes(int leds) {
    return 4 + 4 * leds + 4 + leds / 16 + 1;
  }

  /// Writes a picture.
  ///
  /// @param colours one `0xRRGGBB` for each LED
  /// @param scale 0 to 1, on every channel, rounded down
  /// @param frame at least [#bytes(int)] long
  static void encode(int[] colours, double scale, byte[] frame) {
    int at = 0;
    for (int i = 0; i < 4; i++) {
      frame[at++] = 0;
    }
    for (int colour : colours) {
      frame[at++] = (byte) FULL_BRIGHTNESS;
      frame[at++] = (byte) (int) ((colour & 0xFF) * scale);
      frame[at++] = (byte) (int) (((colour >> 8) & 0xFF) * scale);
      frame[at++] = (byte) (int) (((colour >> 16) & 0xFF) * scale);
    }
    int end = bytes(colours.length);
    while (at < end) {
      frame[at++] = 0;
    }
  }
}
