package fr.tablee.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What a facilitator wrote about a workshop afterwards: one text each. Thread-safe.
public final class Notes {

  private final Database database;

  Notes(Database database) {
    this.database = database;
  }

  /// Keeps a text in place of the former one; an empty one is none. Of a workshop that does not
  /// exist nothing is kept.
  public void keep(String workshop, String text, Instant edited) {
    database.inTransaction(
        "écrire une note",
        transaction -> {
          if (text.isBlank()) {
            transaction.execute("delete from workshop_note where workshop = ?", workshop);
          } else {
            transaction.execute(
                "insert or replace into workshop_note (workshop, text, edited) select id, ?, ? from workshop where id = ?",
                text.strip(),
                edited.toString(),
                workshop);
          }
        });
  }

  /// All notes, by workshop.
  public Map<String, String> all() {
    Map<String, String> notes = new HashMap<>();
    database
        .query(
            "select workshop, text from workshop_note",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(note -> notes.put(note.getKey(), note.getValue()));
    return notes;
  }
}
