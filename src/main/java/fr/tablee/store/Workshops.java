package fr.tablee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The workshops, each with its pack as it was opened. Thread-safe.
public final class Workshops {

  private static final String KEPT =
      """
      select id, opened, pack, pack_version, table_name,
             exists (select 1 from event where workshop = id and type = 'started'),
             exists (select 1 from event where workshop = id and type = 'closed'),
             (select coalesce(max(seq), 0) from event where workshop = id),
             origin, signer, fingerprint, imported
      from workshop left join workshop_origin on workshop_origin.workshop = id\
      """;

  private final Database database;

  Workshops(Database database) {
    this.database = database;
  }

  /// What the list of workshops tells of each.
  ///
  /// @param opened wall clock
  /// @param started whether its log holds the start
  /// @param closed whether its log holds the closing
  /// @param entries how many entries its log has, which is the last one's number
  /// @param origin where it was brought in from; empty for one of this table
  public record Kept(
      String id,
      Instant opened,
      String pack,
      String packVersion,
      String table,
      boolean started,
      boolean closed,
      long entries,
      Optional<Origin> origin) {}

  /// Where a workshop was brought in from.
  ///
  /// @param table name of the other table
  /// @param signer short form of the key that signed the file, as people compare it
  /// @param fingerprint of pack and log, the same on every table
  /// @param imported wall clock
  public record Origin(String table, String signer, String fingerprint, Instant imported) {}

  /// Keeps a new workshop with its pack as it is played.
  public void create(
      String id, Instant opened, String pack, String packVersion, String packJson, String table) {
    database.inTransaction(
        "ajouter un atelier",
        transaction -> {
          String hash = Fingerprint.of(packJson);
          transaction.execute(
              "insert or ignore into pack_snapshot (hash, json) values (?, ?)", hash, packJson);
          transaction.execute(
              "insert into workshop (id, opened, pack, pack_version, pack_snapshot, table_name) values (?, ?, ?, ?, ?, ?)",
              id,
              opened.toString(),
              pack,
              packVersion,
              hash,
              table);
        });
  }

  /// Takes a workshop that never started out again, with its log; one that did start stays.
  public void forget(String workshop) {
    database.inTransaction(
        "ôter un atelier",
        transaction ->
            transaction.execute(
                "delete from workshop where id = ? and not exists (select 1 from event where workshop = id and type = 'started')",
                workshop));
  }

  /// The pack of a workshop as it was opened, as JSON.
  public Optional<String> packJson(String workshop) {
    return database
        .query(
            "select json from pack_snapshot join workshop on pack_snapshot = hash where id = ?",
            row -> row.getString(1),
            workshop)
        .stream()
        .findFirst();
  }

  /// Deletes a workshop for good: its log, its notes, what was edited in its debrief, and its pack
  /// where no other workshop needs it. Nothing of it is left in the file.
  ///
  /// @return whether there was one
  public boolean delete(String workshop) {
    AtomicInteger deleted = new AtomicInteger();
    database.inTransaction(
        "effacer un atelier",
        transaction -> {
          deleted.set(transaction.execute("delete from workshop where id = ?", workshop));
          transaction.execute(
              "delete from pack_snapshot where hash not in (select pack_snapshot from workshop)");
        });
    if (deleted.get() > 0) {
      database.settle();
    }
    return deleted.get() > 0;
  }

  /// All workshops, newest first: those of this table in the order of their making, as the wall
  /// clock of a Pi may jump.
  public List<Kept> all() {
    return database.query(KEPT + " order by workshop.rowid desc", Workshops::kept);
  }

  /// One workshop.
  public Optional<Kept> find(String workshop) {
    return database.query(KEPT + " where id = ?", Workshops::kept, workshop).stream().findFirst();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getString(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getLong(8),
        row.getString(9) == null
            ? Optional.empty()
            : Optional.of(
                new Origin(
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    Instant.parse(row.getString(12)))));
  }
}
