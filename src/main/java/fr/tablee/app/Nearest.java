package fr.tablee.app;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The known word nearest to a mistyped one.
public final class Nearest {

  private static final int MOST_EDITS = 3;

  private Nearest() {}

  /// The nearest of the known words, when it is at most three edits away.
  public static Optional<String> to(String word, Stream<String> known) {
    return known
        .min(
            Comparator.comparingInt((String candidate) -> edits(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .filter(candidate -> edits(word, candidate) <= MOST_EDITS);
  }

  /// Levenshtein's distance.
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
