package fr.tablee.web;

import fr.tablee.content.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads settings from words: those of a request, that change some, and those of the store, where a
/// word that this version does not know counts as never chosen.
public final class SettingsReader {

  private static final int LONGEST_NAME = 200;

  private SettingsReader() {}

  /// Settings with what a request changes.
  ///
  /// @throws BadRequest for an unknown name or a value that it cannot take
  static Settings changed(Settings before, JsonNode changes) {
    Map<String, Object> words = before.words();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      if (!words.containsKey(change.getKey())) {
        throw BadRequest.said(
            400, "problem.unknown-setting", change.getKey(), String.join(", ", words.keySet()));
      }
      words.put(change.getKey(), word(change.getValue()));
    }
    return read(words, Fault.REFUSED);
  }

  /// Settings as they were kept.
  public static Settings kept(Map<String, String> kept) {
    Map<String, Object> words = Settings.DEFAULT.words();
    words.replaceAll((name, usual) -> kept.getOrDefault(name, usual.toString()));
    return read(words, Fault.FORGIVEN);
  }

  private static Object word(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private static Settings read(Map<String, Object> words, Fault fault) {
    Reading reading = new Reading(words, fault);
    return new Settings(
        reading.one("language", Arrays.asList(Language.values()), Language::code),
        reading.one("displayLanguage", Arrays.asList(Language.values()), Language::code),
        reading.one("look", Arrays.asList(Look.values()), Look::word),
        reading.one("textSize", Arrays.asList(TextSize.values()), TextSize::word),
        reading.yes("easyTexts"),
        reading.yes("readAloud"),
        reading.yes("sounds"),
        reading.yes("calm"),
        reading.yes("talkBalance"),
        reading.minutes(),
        reading.name("pack"),
        reading.name("table"));
  }

  /// What to do with a value that a setting cannot take.
  private enum Fault {
    REFUSED,
    FORGIVEN
  }

  private record Reading(Map<String, Object> words, Fault fault) {

    Reading {
      words = new LinkedHashMap<>(words);
    }

    <T> T one(String name, List<T> all, Function<T, String> code) {
      String word = text(name);
      return all.stream()
          .filter(value -> code.apply(value).equals(word))
          .findFirst()
          .orElseGet(() ->
              usual(name, String.join(", ", all.stream().map(code).toList()), all.getFirst()));
    }

    boolean yes(String name) {
      return one(name, List.of(false, true), value -> Boolean.toString(value));
    }

    int minutes() {
      String word = text("minutes");
      int minutes = word.matches("\\d{1,4}") ? Integer.parseInt(word) : -1;
      boolean right =
          minutes == 0 || (minutes >= Settings.LEAST_MINUTES && minutes <= Settings.MOST_MINUTES);
      return right
          ? minutes
          : usual("minutes", "0, " + Settings.LEAST_MINUTES + "–" + Settings.MOST_MINUTES, 0);
    }

    String name(String name) {
      String word = text(name);
      boolean right = word.length() <= LONGEST_NAME && !word.matches(".*[/\\\\\\p{Cntrl}].*");
      return right && !word.startsWith(".") ? word : usual(name, "…", "");
    }

    private String text(String name) {
      return String.valueOf(words.get(name));
    }

    private <T> T usual(String name, String known, T usual) {
      if (fault == Fault.REFUSED) {
        throw BadRequest.said(400, "problem.setting-value", text(name), name, known);
      }
      return usual;
    }
  }
}
