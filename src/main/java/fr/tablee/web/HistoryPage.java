package fr.tablee.web;

import fr.tablee.debrief.history.HistoryFigures;
import fr.tablee.debrief.history.WorkshopSummary;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What the history page shows: the workshops that the address asks for, a page of them, and what
/// they say together.
///
/// @param books those of this page, newest first
/// @param found how many the address asks for
/// @param all how many there are
/// @param page from 1
/// @param pages at least 1
/// @param packs title of each pack, by id
/// @param versions versions of all packs
public record HistoryPage(
    HistoryQuery query,
    List<History.Book> books,
    int found,
    int all,
    int pending,
    List<String> unreadable,
    int page,
    int pages,
    HistoryFigures figures,
    Map<String, String> packs,
    List<String> versions) {

  private static final int BOOKS_OF_A_PAGE = 25;

  static HistoryPage of(History.Shelf shelf, HistoryQuery query, ZoneId zone) {
    var filter = query.filter();
    List<History.Book> found =
        shelf.books().stream()
            .filter(book -> filter.matches(book.summary(), book.note(), zone))
            .toList();
    int pages = Math.max(1, (found.size() + BOOKS_OF_A_PAGE - 1) / BOOKS_OF_A_PAGE);
    int page = Math.min(query.page(), pages);
    int from = (page - 1) * BOOKS_OF_A_PAGE;
    Map<String, String> packs = new LinkedHashMap<>();
    TreeSet<String> versions = new TreeSet<>(java.util.Comparator.reverseOrder());
    for (History.Book book : shelf.books()) {
      packs.putIfAbsent(book.summary().pack(), book.summary().packTitle());
      versions.add(book.summary().packVersion());
    }
    return new HistoryPage(
        query,
        found.subList(from, Math.min(from + BOOKS_OF_A_PAGE, found.size())),
        found.size(),
        (int)
            shelf.books().stream()
                .filter(book -> book.summary().ending() != WorkshopSummary.Ending.UNSTARTED)
                .count(),
        shelf.pending(),
        shelf.unreadable(),
        page,
        pages,
        HistoryFigures.of(found.stream().map(History.Book::summary).toList()),
        packs,
        List.copyOf(versions));
  }

  /// Whether figures of several packs stand side by side.
  public boolean severalPacks() {
    return figures.activities().stream().map(one -> one.pack()).distinct().count() > 1;
  }
}
