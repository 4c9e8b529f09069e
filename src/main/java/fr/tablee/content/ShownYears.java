package fr.tablee.content;

import java.util.List;
import java.util.regex.Pattern;

/// The years that a person reads in a printed date.
final class ShownYears {

  /// A minus sign, typed or typeset, before three or four digits that stand alone.
  private static final Pattern YEAR = Pattern.compile("(?<![\\d])([-−–]?)(\\d{3,4})(?!\\d)");

  private ShownYears() {}

  /// The years of `30 novembre 2022`, `1920 (jouée en 1921)`, `vers −300`; none in `l’Antiquité`.
  static List<Integer> in(String shown) {
    return YEAR.matcher(shown)
        .results()
        .map(found -> {
          int year = Integer.parseInt(found.group(2));
          boolean minus =
              !found.group(1).isEmpty()
                  && (found.start() == 0 || !Character.isDigit(shown.charAt(found.start() - 1)));
          return minus ? -year : year;
        })
        .toList();
  }
}
