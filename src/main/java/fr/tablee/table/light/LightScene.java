package fr.tablee.table.light;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.Arrays;
import java.util.Map;

/// What the strip shows for what the slots mean: a pure function of meanings and time. Any thread.
///
/// Each meaning has its colour and its shape over the slot's LEDs (o dark, # lit, + in between), so
/// that it is told without colour:
///
/// ```
/// OFF         o o o   dark
/// READ        o # o   still          soft white
/// RIGHT       # # #   still          green
/// MOVE        # o #   still          amber
/// WRONG_ZONE  # o o > o # o > o o # > o # o   sweeping, 2 s    violet
/// EITHER      # # o   still          turquoise
/// UNSURE      # # # > o o o          slow blink, 2 s           blue
/// UNREADABLE  o # o > o o o          slow blink, 1.5 s         rose
/// TOLD        # # # > + + +          breathing, 4 s, never dark   white
/// COUNTED     a wave over the whole board from left to right, 2 s   warm white
/// CELEBRATE   + + + > # # #   rings of gold over green from the board's middle outwards, 2.5 s
/// ```
///
/// Nothing flashes more than once a second (three is the most that design and WCAG 2.3.1 allow).
public final class LightScene {

  private final TableSpec spec;
  private final double left;
  private final double width;
  private final double middleX;
  private final double middleY;

  public LightScene(TableSpec spec) {
    this.spec = spec;
    double minX = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double minY = Double.MAX_VALUE;
    double maxY = -Double.MAX_VALUE;
    for (SlotSpec slot : spec.slots()) {
      minX = Math.min(minX, slot.xMillimetres());
      maxX = Math.max(maxX, slot.xMillimetres());
      minY = Math.min(minY, slot.yMillimetres());
      maxY = Math.max(maxY, slot.yMillimetres());
    }
    this.left = minX;
    this.width = Math.max(1, maxX - minX);
    this.middleX = (minX + maxX) / 2;
    this.middleY = (minY + maxY) / 2;
  }

  /// The picture at a moment.
  ///
  /// @param meanings slots that are not named are dark
  /// @param nowNanos monotonic time
  /// @return one `0xRRGGBB` for each LED of the strip
  public int[] colours(Map<SlotId, LightMeaning> meanings, long nowNanos) {
    int[] colours = new int[spec.leds()];
    draw(meanings, nowNanos, colours);
    return colours;
  }

  /// As [#colours(Map, long)], into an array of the strip's length.
  void draw(Map<SlotId, LightMeaning> meanings, long nowNanos, int[] into) {
    Arrays.fill(into, 0);
    for (SlotSpec slot : spec.slots()) {
      LightMeaning meaning = meanings.getOrDefault(slot.id(), LightMeaning.OFF);
      if (meaning != LightMeaning.OFF) {
        int count = slot.leds().size();
        double across = (slot.xMillimetres() - left) / width;
        double ring =
            Math.hypot(slot.xMillimetres() - middleX, slot.yMillimetres() - middleY) / width;
        for (int i = 0; i < count; i++) {
          into[slot.leds().get(i)] = Glow.of(meaning, i, count, across, ring, nowNanos);
        }
      }
    }
  }

  /// Whether these meanings move by themselves, so that the strip needs new pictures.
  public static boolean moves(Map<SlotId, LightMeaning> meanings) {
    for (LightMeaning meaning : meanings.values()) {
      switch (meaning) {
        case OFF, READ, RIGHT, MOVE, EITHER -> {}
        case WRONG_ZONE, UNSURE, UNREADABLE, TOLD, COUNTED, CELEBRATE -> {
          return true;
        }
      }
    }
    return false;
  }
}
