package fr.tablee.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The name an author probably meant.
final class NearestName {

  private NearestName() {}

  /// The known name that differs least from the written one; empty when none is near.
  static Optional<String> of(String written, Collection<String> known) {
    String wanted = written.strip();
    int allowed = Math.max(1, Math.min(wanted.length(), 12) / 3);
    return known.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= allowed)
        .filter(name -> distance(wanted, name) <= allowed)
        .min(Comparator.<String>comparingInt(name -> distance(wanted, name)).thenComparing(n -> n));
  }

  /// Letters to add, drop, change or swap with their neighbour (optimal string alignment).
  private static int distance(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spent = beforeLast;
      beforeLast = last;
      last = row;
      row = spent;
    }
    return last[right.length()];
  }
}
