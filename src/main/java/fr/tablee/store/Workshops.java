package fr.tablee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The workshops, each with its pack as it was opened. Thread-safe.
public final class Workshops {

  private final Database database;

  Workshops(Database database) {
    this.database = database;
  }

  /// What the list of workshops tells of each.
  ///
  /// @param opened wall clock
  /// @param closed whether its log holds the closing
  public record Kept(
      String id,
      Instant opened,
      String pack,
      String packVersion,
      String table,
      boolean closed,
      long entries) {}

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

  /// All workshops, newest first: in the order of their making, as the wall clock of a Pi may jump.
  public List<Kept> all() {
    return database.query(
        """
        select id, opened, pack, pack_version, table_name,
               exists (select 1 from event where workshop = id and type = 'closed'),
               (select count(*) from event where workshop = id)
        from workshop order by rowid desc
        """,
        row ->
            new Kept(
                row.getString(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getLong(7)));
  }
}
