package fr.tablee.content;

/// Years from first to last, both included; negative before our era.
///
/// @param from first year
/// @param to last year
public record YearSpan(int from, int to) {

  public YearSpan {
    if (from > to) {
      throw new IllegalArgumentException(
          "un intervalle va du plus ancien au plus récent : " + from + " est après " + to);
    }
  }

  /// Whether every year of this span is before every year of the other.
  public boolean isBefore(YearSpan other) {
    return to < other.from;
  }
}
