package fr.tablee.web;

import fr.tablee.debrief.history.HistoryFilter;
import fr.tablee.debrief.history.WorkshopSummary.Ending;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What the address of the history page asks for, word by word: `?q=voix&from=2026-01-01&to=...
/// &pack=...&version=...&fewest=4&most=12&ending=cut-short&view=figures&page=2&lang=en`. What does
/// not parse asks nothing.
public record HistoryQuery(Map<String, String> words) {

  private static final int LONGEST = 200;

  public HistoryQuery {
    words = Map.copyOf(words);
  }

  static HistoryQuery of(Context context) {
    Map<String, String> words = new LinkedHashMap<>();
    context
        .queryParamMap()
        .forEach((name, values) -> {
          String value = values.isEmpty() ? "" : values.getFirst().strip();
          if (!value.isEmpty() && value.length() <= LONGEST) {
            words.put(name, value);
          }
        });
    return new HistoryQuery(words);
  }

  /// A word of the address; empty without.
  public String get(String name) {
    return words.getOrDefault(name, "");
  }

  /// Whether the figures are asked for rather than the list.
  public boolean figures() {
    return get("view").equals("figures");
  }

  /// Whether anything is filtered.
  public boolean filters() {
    return !filter().equals(HistoryFilter.ALL);
  }

  HistoryFilter filter() {
    return new HistoryFilter(
        date("from"),
        date("to"),
        text("pack"),
        text("version"),
        get("q"),
        number("fewest"),
        number("most"),
        Arrays.stream(Ending.values())
            .filter(ending -> word(ending).equals(get("ending")))
            .findFirst());
  }

  /// The word of an ending in the address: `cut-short`.
  public static String word(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int page() {
    return Math.max(1, number("page").orElse(1));
  }

  /// The same address with one word changed, on its first page; an empty value takes the word out.
  public String with(String name, String value) {
    Map<String, String> next = new LinkedHashMap<>(words);
    next.remove("page");
    next.put(name, value);
    String query =
        next.entrySet().stream()
            .filter(word -> !word.getValue().isEmpty())
            .sorted(Map.Entry.comparingByKey())
            .map(word -> encoded(word.getKey()) + "=" + encoded(word.getValue()))
            .collect(Collectors.joining("&"));
    return "/historique" + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Optional<String> text(String name) {
    return Optional.of(get(name)).filter(text -> !text.isEmpty());
  }

  private Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private OptionalInt number(String name) {
    String text = get(name);
    return text.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
