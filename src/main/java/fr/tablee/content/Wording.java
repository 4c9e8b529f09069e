package fr.tablee.content;

import java.util.Collection;
import java.util.Iterator;

/// Pieces of sentences said to an author.
final class Wording {

  private static final int LONGEST = 48;

  private Wording() {}

  /// The words between guillemets, on one line, cut when they are long.
  static String quoted(String words) {
    String line = words.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
    return "« " + line + " »";
  }

  /// A number of things: `1 carte`, `2 cartes`.
  static String count(int number, String thing) {
    return number + " " + thing + (number > 1 ? "s" : "");
  }

  /// A choice: `a, b ou c`.
  static String choice(Collection<String> words) {
    StringBuilder text = new StringBuilder();
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (!text.isEmpty()) {
        text.append(rest.hasNext() ? ", " : " ou ");
      }
      text.append(word);
    }
    return text.toString();
  }
}
