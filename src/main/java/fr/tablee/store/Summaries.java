package fr.tablee.store;

import java.util.List;

/// What was computed of each workshop, kept so that a look at a thousand of them reads no log: a
/// cache, safe to empty. Thread-safe.
public final class Summaries {

  private final Database database;

  Summaries(Database database) {
    this.database = database;
  }

  /// What was computed of one workshop.
  ///
  /// @param rules version of the rules it was computed by
  /// @param lastSeq last entry that it knows
  /// @param body JSON, as whoever computed it writes it
  public record Kept(String workshop, int rules, long lastSeq, String body) {}

  /// Keeps a summary in place of the former one; of a workshop that was deleted meanwhile, none.
  public void keep(Kept summary) {
    database.inTransaction(
        "écrire un résumé",
        transaction ->
            transaction.execute(
                "insert or replace into workshop_summary (workshop, rules, last_seq, body) select id, ?, ?, ? from workshop where id = ?",
                summary.rules(),
                summary.lastSeq(),
                summary.body(),
                summary.workshop()));
  }

  /// All summaries, in no order.
  public List<Kept> all() {
    return database.query(
        "select workshop, rules, last_seq, body from workshop_summary",
        row -> new Kept(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)));
  }

  /// Forgets them all; they are computed anew.
  public void clear() {
    database.inTransaction(
        "ôter les résumés", transaction -> transaction.execute("delete from workshop_summary"));
  }
}
