package fr.tablee.debrief.history;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which workshops are asked for. What is empty asks nothing.
///
/// @param from first day, where the table stands
/// @param to last day
/// @param pack id of a pack
/// @param version its version
/// @param words all of them must be in the notes; accents and capitals do not count
/// @param fewest fewest people
/// @param most most people
/// @param ending how it ended; without it, those that never started are left out
public record HistoryFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> pack,
    Optional<String> version,
    String words,
    OptionalInt fewest,
    OptionalInt most,
    Optional<WorkshopSummary.Ending> ending) {

  /// Asks nothing.
  public static final HistoryFilter ALL =
      new HistoryFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty());

  /// Whether a workshop is asked for.
  ///
  /// @param note what was written about it afterwards
  /// @param zone where the table stands
  public boolean matches(WorkshopSummary workshop, String note, ZoneId zone) {
    return inTime(workshop, zone)
        && pack.map(workshop.pack()::equals).orElse(true)
        && version.map(workshop.packVersion()::equals).orElse(true)
        && inNumber(workshop.people())
        && ending
            .map(wanted -> wanted == workshop.ending())
            .orElse(workshop.ending() != WorkshopSummary.Ending.UNSTARTED)
        && says(workshop, note);
  }

  private boolean inTime(WorkshopSummary workshop, ZoneId zone) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return workshop
        .opened()
        .map(moment -> LocalDate.ofInstant(moment, zone))
        .filter(day -> from.map(first -> !day.isBefore(first)).orElse(true))
        .filter(day -> to.map(last -> !day.isAfter(last)).orElse(true))
        .isPresent();
  }

  private boolean inNumber(OptionalInt people) {
    if (fewest.isEmpty() && most.isEmpty()) {
      return true;
    }
    return people.isPresent()
        && people.getAsInt() >= fewest.orElse(0)
        && people.getAsInt() <= most.orElse(Integer.MAX_VALUE);
  }

  private boolean says(WorkshopSummary workshop, String note) {
    List<String> wanted =
        Arrays.stream(plain(words).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return true;
    }
    String said =
        Stream.concat(Stream.of(note, workshop.id()), workshop.notes().stream())
            .map(HistoryFilter::plain)
            .collect(Collectors.joining("\n"));
    return wanted.stream().allMatch(said::contains);
  }

  /// Without accents and capitals.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
