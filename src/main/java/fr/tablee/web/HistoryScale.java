package fr.tablee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a number stands on a drawn scale from 0 to some end, as a percentage of its width, which
/// SVG takes as a coordinate.
///
/// @param end right end, above 0
/// @param step between two ticks
public record HistoryScale(double end, double step) {

  /// A scale of shares, 0 to 1.
  public static final HistoryScale SHARES = new HistoryScale(1, 0.25);

  /// A scale with at most six round ticks that holds a number.
  public static HistoryScale upTo(double most) {
    for (double step : new double[] {1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600}) {
      if (most <= step * 6) {
        return new HistoryScale(Math.max(step, Math.ceil(most / step) * step), step);
      }
    }
    return new HistoryScale(most, most);
  }

  /// `37.5%`
  public String at(double number) {
    return String.format(Locale.ROOT, "%.2f%%", Math.clamp(number / end, 0, 1) * 100);
  }

  /// The width between two numbers.
  public String wide(double from, double to) {
    return String.format(Locale.ROOT, "%.2f%%", Math.clamp((to - from) / end, 0, 1) * 100);
  }

  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (double tick = 0; tick <= end + step / 1000; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }
}
