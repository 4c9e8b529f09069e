package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates: `1966`, `1920..1921`, `-300`.
final class YearSpanReader {

  private static final int FIRST_YEAR = -9999;
  private static final int LAST_YEAR = 2999;

  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,5})(?:\\s*\\.\\.\\s*(-?\\d{1,5}))?");

  private YearSpanReader() {}

  /// The years; empty after a problem.
  static Optional<YearSpan> read(Scalar date, FileProblems problems) {
    String text = date.text().strip();
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      problems.at(
          date,
          "%s n’est pas une date ; écrire une année (1966), deux (1920..1921) ou une année avant notre ère (-300)"
              .formatted(Wording.quoted(text)));
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    if (from > to) {
      problems.at(
          date, "%s va à reculons ; écrire %d..%d".formatted(Wording.quoted(text), to, from));
      return Optional.empty();
    }
    if (from < FIRST_YEAR || to > LAST_YEAR) {
      problems.at(
          date,
          "%s est hors du temps connu ; écrire une année de %d à %d"
              .formatted(Wording.quoted(text), FIRST_YEAR, LAST_YEAR));
      return Optional.empty();
    }
    return Optional.of(new YearSpan(from, to));
  }

  /// A date as a person reads it, for a card that does not say it otherwise.
  static String shown(YearSpan date, GivenWords words) {
    return date.from() == date.to()
        ? words.year(date.from())
        : words.year(date.from()) + " – " + words.year(date.to());
  }
}
