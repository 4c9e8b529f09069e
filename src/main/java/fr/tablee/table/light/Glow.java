package fr.tablee.table.light;

/// The light of one LED of one slot. Pure.
final class Glow {

  private static final long SECOND = 1_000_000_000L;

  private static final Rgb SOFT_WHITE = new Rgb(124, 110, 84);
  private static final Rgb GREEN = new Rgb(8, 130, 26);
  private static final Rgb AMBER = new Rgb(210, 92, 0);
  private static final Rgb VIOLET = new Rgb(130, 0, 200);
  private static final Rgb TURQUOISE = new Rgb(0, 120, 110);
  private static final Rgb BLUE = new Rgb(0, 28, 190);
  private static final Rgb ROSE = new Rgb(210, 24, 84);
  private static final Rgb WHITE = new Rgb(170, 156, 132);
  private static final Rgb WARM = new Rgb(190, 112, 34);
  private static final Rgb GOLD = new Rgb(210, 138, 30);

  private Glow() {}

  /// @param led which LED of the slot, from the left
  /// @param leds how many the slot has
  /// @param across where the slot is between the table's left edge, 0, and its right edge, 1
  /// @param ring how far the slot is from the table's middle, in table widths
  static int of(
      LightMeaning meaning, int led, int leds, double across, double ring, long nowNanos) {
    boolean middle = led == leds / 2;
    boolean first = led == 0;
    boolean last = led == leds - 1;
    return switch (meaning) {
      case OFF -> 0;
      case READ -> middle ? SOFT_WHITE.packed() : 0;
      case RIGHT -> GREEN.packed();
      case MOVE -> first || last ? AMBER.packed() : 0;
      case WRONG_ZONE -> dim(VIOLET, sweep(led, leds, phase(nowNanos, 2 * SECOND)));
      case EITHER -> first || middle ? TURQUOISE.packed() : 0;
      case UNSURE -> dim(BLUE, blink(phase(nowNanos, 2 * SECOND)));
      case UNREADABLE -> middle ? dim(ROSE, blink(phase(nowNanos, 3 * SECOND / 2))) : 0;
      case TOLD -> dim(WHITE, 0.35 + 0.65 * wave(phase(nowNanos, 4 * SECOND)));
      case COUNTED -> {
        double place = across + (led - leds / 2) * 0.02;
        yield dim(WARM, 0.12 + 0.88 * crest(phase(nowNanos, 2 * SECOND) - place));
      }
      case CELEBRATE -> celebrate(led, ring, nowNanos);
    };
  }

  /// All right, and a ring of gold that leaves the board's middle: calm, for people look at it.
  private static int celebrate(int led, double ring, long nowNanos) {
    double gold = crest(phase(nowNanos, 5 * SECOND / 2) - ring + led * 0.03);
    return blend(GREEN, 0.4 + 0.2 * gold, GOLD, gold);
  }

  /// Where a moment lies in a period, from 0 to 1.
  private static double phase(long nowNanos, long periodNanos) {
    return (double) Math.floorMod(nowNanos, periodNanos) / periodNanos;
  }

  /// A point of light going to and fro; it eases from one LED to the next.
  private static double sweep(int led, int leds, double phase) {
    double there = (phase < 0.5 ? 2 * phase : 2 - 2 * phase) * (leds - 1);
    return ease(1 - Math.abs(led - there));
  }

  /// Lit for the first half, dark for the second, with soft edges.
  private static double blink(double phase) {
    double edge = 0.08;
    return phase < 0.5 ? ease(Math.min(phase, 0.5 - phase) / edge) : 0;
  }

  /// One smooth swell for each whole number.
  private static double wave(double phase) {
    return 0.5 - 0.5 * Math.cos(2 * Math.PI * phase);
  }

  /// A narrow swell that passes once for each whole number.
  private static double crest(double phase) {
    double near = Math.abs(phase - Math.rint(phase));
    return ease(1 - near / 0.28);
  }

  /// Smooth from 0 to 1; what lies outside is cut.
  private static double ease(double x) {
    double t = Math.clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }

  /// From a share of one colour to all of another.
  private static int blend(Rgb from, double share, Rgb to, double part) {
    int red = (int) (from.red() * share * (1 - part) + to.red() * part);
    int green = (int) (from.green() * share * (1 - part) + to.green() * part);
    int blue = (int) (from.blue() * share * (1 - part) + to.blue() * part);
    return (red << 16) | (green << 8) | blue;
  }

  private static int dim(Rgb colour, double share) {
    int red = (int) (colour.red() * share);
    int green = (int) (colour.green() * share);
    int blue = (int) (colour.blue() * share);
    return (red << 16) | (green << 8) | blue;
  }
}
