package fr.tablee.store;

import java.time.Instant;
import java.util.List;

/// What facilitators made of the sentences of their debriefs, beside the computed text and never
/// over it. Thread-safe.
public final class DebriefEdits {

  private final Database database;

  DebriefEdits(Database database) {
    this.database = database;
  }

  /// One edit.
  ///
  /// @param sentence key of the computed sentence, or of an added one
  /// @param block the block it stands in
  /// @param kind `reworded`, `hidden` or `added`
  /// @param text the new words; empty when hidden
  /// @param edited when, by the wall clock
  public record Kept(String sentence, String block, String kind, String text, Instant edited) {}

  /// The edits of one workshop in one language, in the order they were first made.
  public List<Kept> of(String workshop, String language) {
    return database.query(
        "select sentence, block, kind, text, edited from debrief_edit where workshop = ? and language = ? order by edited, sentence",
        row ->
            new Kept(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5))),
        workshop,
        language);
  }

  /// Keeps an edit; one that was there for the same sentence gives way.
  public void keep(String workshop, String language, Kept edit) {
    database.inTransaction(
        "enregistrer une retouche",
        transaction ->
            transaction.execute(
                """
                insert into debrief_edit (workshop, language, sentence, block, kind, text, edited) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (workshop, language, sentence) do update set block = excluded.block, kind = excluded.kind, text = excluded.text
                """,
                workshop,
                language,
                edit.sentence(),
                edit.block(),
                edit.kind(),
                edit.text(),
                edit.edited().toString()));
  }

  /// Takes an edit back: the computed sentence counts again, an added one is gone.
  public void drop(String workshop, String language, String sentence) {
    database.inTransaction(
        "enlever une retouche",
        transaction ->
            transaction.execute(
                "delete from debrief_edit where workshop = ? and language = ? and sentence = ?",
                workshop,
                language,
                sentence));
  }
}
