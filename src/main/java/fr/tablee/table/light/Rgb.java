package fr.tablee.table.light;

/// The light of one LED, as the strip is told: linear pulse widths, not a screen's curve.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
public record Rgb(int red, int green, int blue) {

  /// No light.
  public static final Rgb DARK = new Rgb(0, 0, 0);

  public Rgb {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException(
          "colour channels go from 0 to 255, not " + red + ", " + green + ", " + blue);
    }
  }

  /// Unpacks `0xRRGGBB`.
  public static Rgb of(int packed) {
    return new Rgb((packed >> 16) & 0xFF, (packed >> 8) & 0xFF, packed & 0xFF);
  }

  /// Packs into `0xRRGGBB`.
  public int packed() {
    return (red << 16) | (green << 8) | blue;
  }

  /// `#rrggbb`, lower case.
  public String hex() {
    return String.format("#%06x", packed());
  }

  /// `#rrggbb` of the colour that a screen must show to look as this light does: a screen's values
  /// are not linear (sRGB, IEC 61966-2-1), so that [#hex()] alone would look far too dark there.
  public String screenHex() {
    return new Rgb(screen(red), screen(green), screen(blue)).hex();
  }

  private static int screen(int channel) {
    double light = channel / 255.0;
    double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(value * 255);
  }
}
