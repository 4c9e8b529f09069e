package fr.tablee.store;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Moment;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// The logs of all workshops. Thread-safe; only [LogWriter]'s thread appends.
public final class EventLog {

  private final Database database;
  private final EventCodec codec = new EventCodec();

  EventLog(Database database) {
    this.database = database;
  }

  /// Appends entries in one transaction.
  ///
  /// @throws StoreException when the disk refuses them; then none is kept
  public void append(List<LogWriter.Line> lines) {
    database.inTransaction(
        "écrire le journal",
        transaction -> {
          try (PreparedStatement insert =
              transaction.prepare(
                  "insert into event (workshop, seq, wall, elapsed_ms, actor, type, version, body) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LogWriter.Line line : lines) {
              Entry entry = line.entry();
              EventCodec.Row row = codec.write(entry.event());
              Database.set(
                      insert,
                      line.workshop(),
                      entry.seq(),
                      entry.at().wall().toString(),
                      entry.at().elapsedMillis(),
                      entry.actor().word(),
                      row.type(),
                      row.version(),
                      row.body())
                  .addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  /// The cards that readers have read, in all kept workshops.
  public List<CardRef> cardsSeen() {
    return database.query(
        "select distinct json_extract(body, '$.card') from event"
            + " where type in ('card-placed', 'lectern-shown') and actor = ?",
        row -> CardRef.parse(row.getString(1)),
        Actor.TABLE.word());
  }

  /// The log of a workshop, in order; empty for an unknown one.
  public List<Entry> of(String workshop) {
    return database.query(
        "select seq, wall, elapsed_ms, actor, type, version, body from event where workshop = ? order by seq",
        row ->
            new Entry(
                row.getLong(1),
                new Moment(Instant.parse(row.getString(2)), row.getLong(3)),
                actor(row.getString(4)),
                codec.read(new EventCodec.Row(row.getString(5), row.getInt(6), row.getString(7)))),
        workshop);
  }

  private static Actor actor(String word) {
    return Arrays.stream(Actor.values())
        .filter(actor -> actor.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new StoreException(
                "Le journal nomme « "
                    + word
                    + " », que cette version ne connaît pas : mettre le programme à jour."));
  }
}
