package fr.tablee.content;

import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads slots as an author writes them: `A1-A12`, `A1-A4, B1-B4`, `B6`.
final class SlotRangeReader {

  private static final int LAST_COLUMN = 12;

  private static final Pattern RANGE =
      Pattern.compile("([AB])([1-9]\\d?)(?:\\s*[-–]\\s*([AB])([1-9]\\d?))?");

  private SlotRangeReader() {}

  /// The slots from left to right as written; those of a bad range are left out, with a problem.
  static List<SlotId> read(Scalar ranges, FileProblems problems) {
    List<SlotId> slots = new ArrayList<>();
    for (String range : ranges.text().split(",", -1)) {
      List<SlotId> more = slotsOf(range.strip(), ranges, problems);
      List<String> twice = more.stream().filter(slots::contains).map(SlotId::name).toList();
      if (!twice.isEmpty()) {
        problems.at(
            ranges,
            "écrit deux fois : %s ; ne l’écrire qu’une".formatted(String.join(", ", twice)));
      }
      more.stream().filter(slot -> !slots.contains(slot)).forEach(slots::add);
    }
    return slots;
  }

  private static List<SlotId> slotsOf(String range, Scalar at, FileProblems problems) {
    Matcher matcher = RANGE.matcher(range);
    if (!matcher.matches()) {
      problems.at(
          at,
          "%s ne désigne pas d’emplacements ; écrire par exemple A1-A12, ou A1-A4, B1-B4 (rangées A et B, colonnes 1 à 12)"
              .formatted(Wording.quoted(range)));
      return List.of();
    }
    int first = Integer.parseInt(matcher.group(2));
    int last = matcher.group(4) == null ? first : Integer.parseInt(matcher.group(4));
    if (first > LAST_COLUMN || last > LAST_COLUMN) {
      problems.at(
          at,
          "%s sort du plateau ; les colonnes vont de 1 à %d"
              .formatted(Wording.quoted(range), LAST_COLUMN));
      return List.of();
    }
    String row = matcher.group(1);
    if (matcher.group(3) != null && !matcher.group(3).equals(row)) {
      problems.at(
          at,
          "%s passe d’une rangée à l’autre ; écrire chaque rangée à part : A1-A4, B1-B4"
              .formatted(Wording.quoted(range)));
      return List.of();
    }
    if (last < first) {
      problems.at(
          at,
          "%s va de droite à gauche ; écrire %s%d-%s%d"
              .formatted(Wording.quoted(range), row, last, row, first));
      return List.of();
    }
    List<SlotId> slots = new ArrayList<>();
    for (int column = first; column <= last; column++) {
      slots.add(new SlotId(row + column));
    }
    return slots;
  }
}
