package fr.tablee.store;

import fr.tablee.table.CardRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tags whose number stands for a card. Thread-safe.
public final class TagRegistry {

  private final Database database;

  TagRegistry(Database database) {
    this.database = database;
  }

  /// Lets a tag's number stand for a card from now on; what it stood for before is forgotten.
  public void register(String uid, CardRef card, Instant registered) {
    database.inTransaction(
        "enregistrer une étiquette",
        transaction ->
            transaction.execute(
                "insert or replace into tag_registry (uid, card, registered) values (?, ?, ?)",
                uid,
                card.toString(),
                registered.toString()));
  }

  /// Forgets the numbers of all tags that stand for a card.
  public void forget(CardRef card) {
    database.inTransaction(
        "oublier une étiquette",
        transaction ->
            transaction.execute("delete from tag_registry where card = ?", card.toString()));
  }

  /// The registered tags: the card by the tag's number.
  public Map<String, CardRef> all() {
    Map<String, CardRef> tags = new LinkedHashMap<>();
    database
        .query(
            "select uid, card from tag_registry order by registered",
            row -> Map.entry(row.getString(1), CardRef.parse(row.getString(2))))
        .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
    return tags;
  }
}
