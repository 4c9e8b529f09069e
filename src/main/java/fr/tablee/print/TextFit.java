package fr.tablee.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets a text in a width and a height: as large as it may be, smaller when it is long, not at all
/// when the smallest size is too large.
///
/// @param face its typeface
/// @param ideal type size in points that is tried first
/// @param least type size in points below which it would not be read
/// @param leading distance of two lines, in type sizes
record TextFit(Typeface face, double ideal, double least, double leading) {

  static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  private static final double STEP = 0.25;

  /// Up to so many lines are made even; longer texts are filled.
  private static final int EVEN_LINES = 3;

  /// A text cut into lines.
  ///
  /// @param points type size
  /// @param lineHeight distance of two lines, in millimetres
  record Setting(List<String> lines, double points, double lineHeight) {
    Setting {
      lines = List.copyOf(lines);
    }

    double height() {
      return lines.size() * lineHeight;
    }
  }

  /// The largest setting that fits; empty when none does.
  Optional<Setting> set(String text, double width, double height, TypeMeasure measure) {
    for (double points = ideal; points >= least - STEP / 2; points -= STEP) {
      double size = points;
      double lineHeight = size * leading * MILLIMETRES_PER_POINT;
      Optional<List<String>> lines = wrap(text, width, size, measure);
      if (lines.isPresent() && lines.get().size() * lineHeight <= height + 1e-6) {
        return lines.map(l -> new Setting(even(text, l, width, size, measure), size, lineHeight));
      }
    }
    return Optional.empty();
  }

  /// Words filled into lines; empty when a word is wider than a line. No-break spaces hold, a line
  /// break stays one.
  private Optional<List<String>> wrap(
      String text, double width, double points, TypeMeasure measure) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n", -1)) {
      if (!wrap(paragraph, width, points, measure, lines)) {
        return Optional.empty();
      }
    }
    return Optional.of(lines);
  }

  private boolean wrap(
      String paragraph, double width, double points, TypeMeasure measure, List<String> lines) {
    String line = "";
    for (String word : paragraph.strip().split("[ \\t]+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.width(face, points, longer) <= width) {
        line = longer;
      } else if (measure.width(face, points, word) <= width) {
        lines.add(line);
        line = word;
      } else {
        return false;
      }
    }
    lines.add(line);
    return true;
  }

  /// The same number of lines, as even in length as may be.
  private List<String> even(
      String text, List<String> lines, double width, double points, TypeMeasure measure) {
    List<String> best = lines;
    if (lines.size() > EVEN_LINES) {
      return best;
    }
    for (double narrower = width; narrower > width / 2; narrower -= 0.5) {
      Optional<List<String>> tried = wrap(text, narrower, points, measure);
      if (tried.isEmpty() || tried.get().size() > lines.size()) {
        return best;
      }
      best = tried.get();
    }
    return best;
  }
}
