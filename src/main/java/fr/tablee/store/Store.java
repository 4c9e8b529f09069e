package fr.tablee.store;

import fr.tablee.table.CardRef;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Moment;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The workshops of one table, in one SQLite file (WAL, synchronous FULL) that one program uses at
/// a time. Thread-safe: calls wait for each other; only [LogWriter]'s thread writes entries.
public final class Store implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final FileChannel lock;
  private final EventCodec codec = new EventCodec();

  private Store(Path file, Connection connection, FileChannel lock) {
    this.file = file;
    this.connection = connection;
    this.lock = lock;
  }

  /// What the list of workshops tells of each.
  ///
  /// @param opened wall clock
  /// @param closed whether its log ends with the closing
  public record Kept(
      String id,
      Instant opened,
      String pack,
      String packVersion,
      String table,
      boolean closed,
      long entries) {}

  /// Opens the store of a data folder, making both where they are missing.
  ///
  /// @throws StoreException with a sentence for the person
  public static Store open(Path folder) {
    Path file = folder.resolve("tablee.db");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " ne peut pas être créé : vérifier le chemin et les droits, ou en donner un autre avec --data.",
          e);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " est en lecture seule : en changer les droits, ou en donner un autre avec --data.");
    }
    FileChannel lock = lock(folder);
    try {
      return new Store(file, connect(file), lock);
    } catch (SQLException e) {
      release(lock);
      throw new StoreException(
          "Le fichier "
              + file
              + " ne s’ouvre pas comme une base de Tablée : le mettre de côté (le renommer) et relancer, ou restaurer une sauvegarde.",
          e);
    } catch (StoreException e) {
      release(lock);
      throw e;
    }
  }

  private static Connection connect(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma synchronous = full");
        statement.execute("pragma foreign_keys = on");
        statement.execute("pragma busy_timeout = 2000");
      }
      Migrations.apply(connection, file);
      return connection;
    } catch (SQLException | StoreException e) {
      connection.close();
      throw e;
    }
  }

  private static FileChannel lock(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw inUse(folder);
      }
      return channel;
    } catch (java.nio.channels.OverlappingFileLockException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new StoreException(
          "Le dossier de données "
              + folder
              + " n’accepte pas d’écriture : en changer les droits, ou en donner un autre avec --data.",
          e);
    }
  }

  private static StoreException inUse(Path folder) {
    return new StoreException(
        "Une autre table se sert déjà du dossier "
            + folder
            + " : la fermer d’abord, ou donner un autre dossier avec --data.");
  }

  private static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException ignored) {
      // The system releases it with the program.
    }
  }

  /// Keeps a new workshop with its pack as it is played.
  public synchronized void create(
      String id, Instant opened, String pack, String packVersion, String packJson, String table) {
    String hash = Fingerprint.of(packJson);
    inTransaction(
        "ajouter un atelier",
        () -> {
          try (PreparedStatement snapshot =
                  connection.prepareStatement(
                      "insert or ignore into pack_snapshot (hash, json) values (?, ?)");
              PreparedStatement workshop =
                  connection.prepareStatement(
                      "insert into workshop (id, opened, pack, pack_version, pack_snapshot, table_name) values (?, ?, ?, ?, ?, ?)")) {
            set(snapshot, hash, packJson).execute();
            set(workshop, id, opened.toString(), pack, packVersion, hash, table).execute();
          }
        });
  }

  /// Appends entries in one transaction.
  ///
  /// @throws StoreException when the disk refuses them; then none is kept
  public synchronized void append(List<LogWriter.Line> lines) {
    inTransaction(
        "écrire le journal",
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into event (workshop, seq, wall, elapsed_ms, actor, type, version, body) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (LogWriter.Line line : lines) {
              Entry entry = line.entry();
              EventCodec.Row row = codec.write(entry.event());
              set(
                  insert,
                  line.workshop(),
                  entry.seq(),
                  entry.at().wall().toString(),
                  entry.at().elapsedMillis(),
                  entry.actor().word(),
                  row.type(),
                  row.version(),
                  row.body());
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  /// Takes a workshop that never started out again, with its log; one that did start stays.
  public synchronized void forget(String workshop) {
    inTransaction(
        "ôter un atelier",
        () -> {
          try (PreparedStatement delete =
              connection.prepareStatement(
                  "delete from workshop where id = ? and not exists (select 1 from event where workshop = id and type = 'started')")) {
            set(delete, workshop).execute();
          }
        });
  }

  /// The log of a workshop, in order; empty for an unknown one.
  public synchronized List<Entry> log(String workshop) {
    return query(
        "select seq, wall, elapsed_ms, actor, type, version, body from event where workshop = ? order by seq",
        row ->
            new Entry(
                row.getLong(1),
                new Moment(Instant.parse(row.getString(2)), row.getLong(3)),
                actor(row.getString(4)),
                codec.read(new EventCodec.Row(row.getString(5), row.getInt(6), row.getString(7)))),
        workshop);
  }

  /// The pack of a workshop as it was opened, as JSON.
  public synchronized Optional<String> packJson(String workshop) {
    return query(
            "select json from pack_snapshot join workshop on pack_snapshot = hash where id = ?",
            row -> row.getString(1),
            workshop)
        .stream()
        .findFirst();
  }

  /// All workshops, newest first: in the order of their making, as the wall clock of a Pi may jump.
  public synchronized List<Kept> workshops() {
    return query(
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

  /// Lets a tag's number stand for a card from now on; what it stood for before is forgotten.
  public synchronized void registerTag(String uid, CardRef card, Instant registered) {
    inTransaction(
        "enregistrer une étiquette",
        () -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert or replace into tag_registry (uid, card, registered) values (?, ?, ?)")) {
            set(insert, uid, card.toString(), registered.toString()).execute();
          }
        });
  }

  /// Forgets the numbers of all tags that stand for a card.
  public synchronized void forgetTags(CardRef card) {
    inTransaction(
        "oublier une étiquette",
        () -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from tag_registry where card = ?")) {
            set(delete, card.toString()).execute();
          }
        });
  }

  /// The registered tags: the card by the tag's number.
  public synchronized Map<String, CardRef> tags() {
    Map<String, CardRef> tags = new LinkedHashMap<>();
    query(
            "select uid, card from tag_registry order by registered",
            row -> Map.entry(row.getString(1), CardRef.parse(row.getString(2))))
        .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
    return tags;
  }

  /// Copies everything into a new file, while the table runs.
  public synchronized void backup(Path target) {
    try (PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
      set(vacuum, target.toString()).execute();
    } catch (SQLException e) {
      throw new StoreException(
          "La sauvegarde dans "
              + target
              + " a échoué : choisir un fichier qui n’existe pas encore, dans un dossier où l’on peut écrire.",
          e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(
          "Le fichier "
              + file
              + " ne se ferme pas bien ; rien n’est perdu, le journal est déjà écrit.",
          e);
    } finally {
      release(lock);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private void inTransaction(String what, Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StoreException(
          "Impossible d’"
              + what
              + " dans "
              + file
              + " : vérifier la place libre et les droits du dossier.",
          e);
    }
  }

  private <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = set(statement, arguments).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new StoreException(
          "Le fichier " + file + " ne se lit pas : restaurer une sauvegarde.", e);
    }
  }

  private static PreparedStatement set(PreparedStatement statement, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
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
