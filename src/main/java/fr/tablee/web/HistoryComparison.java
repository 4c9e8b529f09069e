package fr.tablee.web;

import fr.tablee.debrief.history.ActivitySummary;
import fr.tablee.debrief.history.CardSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Some workshops side by side, oldest first.
///
/// @param activities every activity that any of them has
public record HistoryComparison(List<History.Book> books, List<Line> activities) {

  private static final int CARDS_TOLD = 6;

  /// One activity in each of them.
  ///
  /// @param cells in the order of the workshops; empty where a workshop's pack has no such activity
  ///   or the group did not turn to it
  /// @param everywhere titles of cards that lay wrong at the first check of most of them
  public record Line(
      String title,
      String accent,
      List<Optional<ActivitySummary>> cells,
      List<String> everywhere) {}

  static HistoryComparison of(List<History.Book> chosen) {
    List<History.Book> books =
        chosen.stream()
            .sorted(
                Comparator.comparing(
                    book -> book.summary().opened().map(Object::toString).orElse("")))
            .toList();
    Map<String, ActivitySummary> named = new LinkedHashMap<>();
    for (History.Book book : books) {
      for (ActivitySummary activity : book.summary().activities()) {
        named.putIfAbsent(activity.id(), activity);
      }
    }
    return new HistoryComparison(
        books, named.values().stream().map(activity -> line(activity, books)).toList());
  }

  private static Line line(ActivitySummary named, List<History.Book> books) {
    List<Optional<ActivitySummary>> cells = new ArrayList<>();
    for (History.Book book : books) {
      cells.add(
          book.summary().activities().stream()
              .filter(one -> one.id().equals(named.id()) && one.played())
              .findFirst());
    }
    Map<String, Long> wrong =
        cells.stream()
            .flatMap(Optional::stream)
            .flatMap(one -> one.cards().stream())
            .filter(card -> card.first() == CardSummary.Lying.WRONG)
            .collect(
                Collectors.groupingBy(
                    CardSummary::title, LinkedHashMap::new, Collectors.counting()));
    long most = Math.max(2, (books.size() + 1) / 2);
    return new Line(
        named.title(),
        named.accent(),
        cells,
        wrong.entrySet().stream()
            .filter(card -> card.getValue() >= most)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(CARDS_TOLD)
            .map(Map.Entry::getKey)
            .toList());
  }
}
