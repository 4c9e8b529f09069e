package fr.tablee.web;

import fr.tablee.content.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a facilitator has chosen for this table. The PIN is not here: it never leaves the server.
///
/// @param language of the console and of the facilitator's other pages
/// @param displayLanguage of what participants see
/// @param look colours of all pages
/// @param textSize of the display
/// @param easyTexts whether the display shows a pack's easy-to-read texts where it has them
/// @param readAloud whether the display reads aloud what it shows large
/// @param sounds whether the display makes sounds
/// @param calm whether nothing moves on the pages
/// @param talkBalance whether the display shows how speaking time is shared by seat
/// @param minutes of a whole workshop; 0 is the pack's own run sheet
/// @param pack folder name of the pack; empty is the one the program was started with
/// @param table name of the table's file, or `virtual`; empty likewise
public record Settings(
    Language language,
    Language displayLanguage,
    Look look,
    TextSize textSize,
    boolean easyTexts,
    boolean readAloud,
    boolean sounds,
    boolean calm,
    boolean talkBalance,
    int minutes,
    String pack,
    String table) {

  /// Fewest and most minutes of a workshop, when not the pack's own.
  public static final int LEAST_MINUTES = 30;

  public static final int MOST_MINUTES = 300;

  /// Before anybody has chosen.
  public static final Settings DEFAULT =
      new Settings(
          Language.FRENCH,
          Language.FRENCH,
          Look.LIGHT,
          TextSize.NORMAL,
          false,
          false,
          false,
          false,
          false,
          0,
          "",
          "");

  public Settings {
    if (minutes != 0 && (minutes < LEAST_MINUTES || minutes > MOST_MINUTES)) {
      throw new IllegalArgumentException("minutes: " + minutes);
    }
  }

  /// As the pages and the store write them: one word a name.
  public Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("language", language.code());
    words.put("displayLanguage", displayLanguage.code());
    words.put("look", look.word());
    words.put("textSize", textSize.word());
    words.put("easyTexts", easyTexts);
    words.put("readAloud", readAloud);
    words.put("sounds", sounds);
    words.put("calm", calm);
    words.put("talkBalance", talkBalance);
    words.put("minutes", minutes);
    words.put("pack", pack);
    words.put("table", table);
    return words;
  }

  /// The pack's folder, where one was chosen.
  public Optional<String> chosenPack() {
    return Optional.of(pack).filter(name -> !name.isEmpty());
  }

  /// The table, where one was chosen.
  public Optional<String> chosenTable() {
    return Optional.of(table).filter(name -> !name.isEmpty());
  }
}
