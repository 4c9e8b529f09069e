package fr.tablee.store;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a facilitator has chosen on this table, word by word. Thread-safe.
public final class SettingShelf {

  private final Database database;

  SettingShelf(Database database) {
    this.database = database;
  }

  /// Everything that was chosen, by name.
  public Map<String, String> all() {
    Map<String, String> words = new LinkedHashMap<>();
    database
        .query(
            "select name, value from setting order by name",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(word -> words.put(word.getKey(), word.getValue()));
    return words;
  }

  /// Keeps these words together; others stay as they are.
  public void put(Map<String, String> words) {
    database.inTransaction(
        "enregistrer les réglages",
        transaction -> {
          for (Map.Entry<String, String> word : words.entrySet()) {
            transaction.execute(
                "insert or replace into setting (name, value) values (?, ?)",
                word.getKey(),
                word.getValue());
          }
        });
  }
}
