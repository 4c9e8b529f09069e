package fr.tablee.print;

import java.util.Arrays;

/// The colours that cyan, magenta, yellow and black give on coated paper.
///
/// Neugebauer's model: halftone dots that overlap by chance give the average of the sixteen solids,
/// weighted by the areas that each covers (Demichel), in linear light. The solids are those of
/// FOGRA39, as sRGB; black over anything counts as black.
final class PressGamut {

  /// Linear light by which a colour may miss and still count as met: less than the eye sees.
  private static final double TOLERANCE = 0.012;

  private static final int STEPS = 12;

  /// Bit 0 of a solid's place is cyan, bit 1 magenta, bit 2 yellow.
  private static final int[][] SOLIDS = {
    {255, 255, 255}, {0, 158, 224}, {226, 0, 122}, {42, 42, 131},
    {255, 237, 0}, {0, 144, 63}, {226, 6, 19}, {45, 40, 38},
  };

  private static final double[][] LIGHTS =
      Arrays.stream(SOLIDS)
          .map(solid -> Arrays.stream(solid).mapToDouble(PressGamut::linear).toArray())
          .toArray(double[][]::new);
  private static final double BLACK = linear(29);

  private PressGamut() {}

  static boolean holds(Shade shade) {
    return shade.isGrey() || distance(shade) < TOLERANCE;
  }

  /// The colour itself, or the most vivid printable one between it and the grey of the same light.
  static Shade bring(Shade shade) {
    Shade grey = Shade.grey((int) Math.round(encoded(light(shade))));
    for (double share = 0; share < 1; share += 0.05) {
      Shade calmer = shade.mix(grey, share);
      if (holds(calmer)) {
        return calmer;
      }
    }
    return grey;
  }

  /// Shortest way from a colour to a printable one, in linear light.
  private static double distance(Shade shade) {
    double[] wanted = {linear(shade.red()), linear(shade.green()), linear(shade.blue())};
    double[] best = {0, 0, 0, 0};
    double bestMiss = Double.MAX_VALUE;
    for (double reach = 1; reach > 0.004; reach *= 0.5) {
      double[] centre = best.clone();
      int steps = reach == 1 ? STEPS : 2;
      double[] ink = new double[4];
      for (int i = 0; i < Math.pow(steps + 1, 4); i++) {
        for (int n = 0, rest = i; n < 4; n++, rest /= steps + 1) {
          double offset = (double) (rest % (steps + 1)) / steps;
          double value = reach == 1 ? offset : centre[n] + (offset - 0.5) * reach / 3;
          ink[n] = Math.clamp(value, 0, 1);
        }
        double miss = miss(ink, wanted);
        if (miss < bestMiss) {
          bestMiss = miss;
          best = ink.clone();
        }
      }
    }
    return bestMiss;
  }

  private static double miss(double[] ink, double[] wanted) {
    double sum = 0;
    for (int channel = 0; channel < 3; channel++) {
      double light = 0;
      for (int solid = 0; solid < SOLIDS.length; solid++) {
        double area = 1;
        for (int n = 0; n < 3; n++) {
          area *= (solid >> n & 1) == 1 ? ink[n] : 1 - ink[n];
        }
        light += area * LIGHTS[solid][channel];
      }
      double seen = light * (1 - ink[3]) + BLACK * ink[3];
      sum += (seen - wanted[channel]) * (seen - wanted[channel]);
    }
    return Math.sqrt(sum);
  }

  private static double light(Shade shade) {
    return 0.2126 * linear(shade.red())
        + 0.7152 * linear(shade.green())
        + 0.0722 * linear(shade.blue());
  }

  private static double linear(double channel) {
    double share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double light) {
    return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055);
  }
}
