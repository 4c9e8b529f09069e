package fr.tablee.debrief.history;

import java.util.List;
import java.util.Optional;

/// A handful of numbers in five: the smallest, the quarters, the largest. Between two numbers a
/// quarter is interpolated.
///
/// @param count how many numbers there were
public record Quartiles(
    double least, double lower, double median, double upper, double most, int count) {

  /// The five numbers; empty of none.
  public static Optional<Quartiles> of(List<? extends Number> numbers) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    return Optional.of(
        new Quartiles(
            sorted[0],
            at(sorted, 0.25),
            at(sorted, 0.5),
            at(sorted, 0.75),
            sorted[sorted.length - 1],
            sorted.length));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
