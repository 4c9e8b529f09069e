package fr.tablee.store;

import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Event;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Takes whole workshops out of the store and lets those of other tables in. Thread-safe.
public final class Exchange {

  private static final int LONGEST_LOG = 200_000;
  private static final int LONGEST_BODY = 64 * 1024;

  private final Database database;
  private final EventCodec codec = new EventCodec();

  Exchange(Database database) {
    this.database = database;
  }

  /// What the store knows of a workshop that knocks.
  public enum Standing {
    /// Nothing: it can be let in.
    NEW,
    /// It is there already, perhaps for longer.
    KNOWN,
    /// An earlier, shorter copy was brought in: it can be replaced.
    SHORTER,
    /// Another workshop bears its number.
    CLASH
  }

  /// A workshop with all that belongs to it.
  public Optional<Parcel> take(String workshop) {
    return database
        .query(
            """
            select workshop.id, opened, pack, pack_version, table_name, json, text, edited, origin
            from workshop join pack_snapshot on pack_snapshot = hash
            left join workshop_note on workshop_note.workshop = workshop.id
            left join workshop_origin on workshop_origin.workshop = workshop.id
            where workshop.id = ?
            """,
            row ->
                new Parcel(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    lines(workshop),
                    row.getString(7) == null
                        ? Optional.empty()
                        : Optional.of(new Parcel.Note(row.getString(7), row.getString(8))),
                    edits(workshop),
                    Optional.ofNullable(row.getString(9))),
            workshop)
        .stream()
        .findFirst();
  }

  private List<Parcel.Line> lines(String workshop) {
    return database.query(
        "select seq, wall, elapsed_ms, actor, type, version, body from event where workshop = ? order by seq",
        row ->
            new Parcel.Line(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7)),
        workshop);
  }

  private List<Parcel.Edit> edits(String workshop) {
    return database.query(
        "select language, sentence, block, kind, text, edited from debrief_edit where workshop = ? order by language, sentence",
        row ->
            new Parcel.Edit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)),
        workshop);
  }

  /// Whether a log is such as a table writes: numbered from 1 without gaps, time never running
  /// back, opened once and first with this pack, every event known.
  ///
  /// @throws StoreException with a sentence about the first thing that is not so
  public void examine(Parcel parcel) {
    if (parcel.log().isEmpty() || parcel.log().size() > LONGEST_LOG) {
      throw odd(parcel, "size");
    }
    long seq = 0;
    long elapsedMillis = 0;
    for (Parcel.Line line : parcel.log()) {
      seq++;
      if (line.seq() != seq || line.elapsedMillis() < elapsedMillis) {
        throw odd(parcel, "order", seq);
      }
      elapsedMillis = line.elapsedMillis();
      Event event = event(parcel, line);
      if (event instanceof Event.Opened != (seq == 1)) {
        throw odd(parcel, "opening");
      }
      if (event instanceof Event.Opened opened
          && !(opened.pack().equals(parcel.pack())
              && opened.packVersion().equals(parcel.packVersion()))) {
        throw odd(parcel, "pack");
      }
      if (Arrays.stream(Actor.values()).noneMatch(actor -> actor.word().equals(line.actor()))) {
        throw odd(parcel, "actor", line.actor());
      }
      instant(parcel, line.wall());
    }
    instant(parcel, parcel.opened());
  }

  private Event event(Parcel parcel, Parcel.Line line) {
    if (line.body().length() > LONGEST_BODY) {
      throw odd(parcel, "line-size", line.seq());
    }
    try {
      return codec.read(new EventCodec.Row(line.type(), line.version(), line.body()));
    } catch (IllegalArgumentException e) {
      throw odd(parcel, "line", line.seq());
    }
  }

  private static void instant(Parcel parcel, String text) {
    try {
      Instant.parse(text);
    } catch (DateTimeException e) {
      throw odd(parcel, "time", text);
    }
  }

  private static StoreException odd(Parcel parcel, String what, Object... told) {
    return StoreException.said(language ->
        FaultWords.say(
            language, "odd", parcel.id(), FaultWords.say(language, "odd." + what, told)));
  }

  /// What is known of it already.
  public Standing standing(Parcel parcel) {
    Optional<Parcel> here = take(parcel.id());
    if (here.isEmpty()) {
      return sameUnderAnotherName(parcel) ? Standing.KNOWN : Standing.NEW;
    }
    if (parcel.begins(here.get())) {
      return Standing.KNOWN;
    }
    if (!here.get().begins(parcel)) {
      return Standing.CLASH;
    }
    return foreign(parcel.id()) ? Standing.SHORTER : Standing.KNOWN;
  }

  private boolean foreign(String workshop) {
    return !database
        .query("select 1 from workshop_origin where workshop = ?", row -> row.getInt(1), workshop)
        .isEmpty();
  }

  private boolean sameUnderAnotherName(Parcel parcel) {
    return !database
        .query(
            "select 1 from workshop_origin where fingerprint = ?",
            row -> row.getInt(1),
            parcel.fingerprint())
        .isEmpty();
  }

  /// Lets a workshop in, in one transaction; a shorter copy of it goes.
  ///
  /// @param signer short form of the key that vouches for it
  public void admit(Parcel parcel, String table, String signer, Instant now) {
    database.inTransaction(
        "importer un atelier",
        transaction -> {
          String hash = Fingerprint.of(parcel.packJson());
          transaction.execute("delete from workshop where id = ?", parcel.id());
          transaction.execute(
              "insert or ignore into pack_snapshot (hash, json) values (?, ?)",
              hash,
              parcel.packJson());
          transaction.execute(
              "insert into workshop (id, opened, pack, pack_version, pack_snapshot, table_name) values (?, ?, ?, ?, ?, ?)",
              parcel.id(),
              parcel.opened(),
              parcel.pack(),
              parcel.packVersion(),
              hash,
              parcel.table());
          log(transaction, parcel);
          belongings(transaction, parcel);
          transaction.execute(
              "insert into workshop_origin (workshop, origin, signer, fingerprint, imported) values (?, ?, ?, ?, ?)",
              parcel.id(),
              table,
              signer,
              parcel.fingerprint(),
              now.toString());
        });
  }

  private static void log(Database.Transaction transaction, Parcel parcel) throws SQLException {
    try (PreparedStatement insert =
        transaction.prepare(
            "insert into event (workshop, seq, wall, elapsed_ms, actor, type, version, body) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Parcel.Line line : parcel.log()) {
        Database.set(
                insert,
                parcel.id(),
                line.seq(),
                line.wall(),
                line.elapsedMillis(),
                line.actor(),
                line.type(),
                line.version(),
                line.body())
            .addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void belongings(Database.Transaction transaction, Parcel parcel)
      throws SQLException {
    if (parcel.note().isPresent()) {
      transaction.execute(
          "insert into workshop_note (workshop, text, edited) values (?, ?, ?)",
          parcel.id(),
          parcel.note().get().text(),
          parcel.note().get().edited());
    }
    for (Parcel.Edit edit : parcel.edits()) {
      transaction.execute(
          "insert into debrief_edit (workshop, language, sentence, block, kind, text, edited) values (?, ?, ?, ?, ?, ?, ?)",
          parcel.id(),
          edit.language(),
          edit.sentence(),
          edit.block(),
          edit.kind(),
          edit.text(),
          edit.edited());
    }
  }
}
