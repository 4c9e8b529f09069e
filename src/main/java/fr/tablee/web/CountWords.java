package fr.tablee.web;

/// Counted words: French takes the plural from two on.
public final class CountWords {

  private CountWords() {}

  /// `0 carte`, `1 carte`, `2 cartes`.
  public static String of(long count, String word) {
    return of(count, word, word + "s");
  }

  /// The same, for words that do not take a mere `s`.
  public static String of(long count, String one, String many) {
    return count + "\u00a0" + (count < 2 ? one : many);
  }
}
