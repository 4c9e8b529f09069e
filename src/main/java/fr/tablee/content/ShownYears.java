package fr.tablee.content;

import java.util.List;
import java.util.regex.Pattern;

/// The years that a person reads in a printed date.
final class ShownYears {

  /// Three or four digits that stand alone, behind a minus sign typed or typeset, or before the
  /// word that says as much.
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)([-−–]?)(\\d{3,4})(?!\\d)(\\s*(?:BC|av\\.?\\s))?");

  private ShownYears() {}

  /// The years of `30 novembre 2022`, `1920 (jouée en 1921)`, `vers −300`, `300 BC`; none in
  /// `l’Antiquité`.
  static List<Integer> in(String shown) {
    return YEAR.matcher(shown)
        .results()
        .map(found -> {
          int year = Integer.parseInt(found.group(2));
          boolean minus =
              !found.group(1).isEmpty()
                  && (found.start() == 0 || !Character.isDigit(shown.charAt(found.start() - 1)));
          return minus || found.group(3) != null ? -year : year;
        })
        .toList();
  }
}
