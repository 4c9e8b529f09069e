package fr.tablee.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// One SQLite file (WAL, synchronous FULL, deleted content overwritten) under two connections: one
/// writes, one reads, so that a long look at the past never keeps the log waiting. Thread-safe:
/// writers wait for each other, readers for each other.
///
/// The classes beside it own a noun each (workshops, log, tags ...) and their tables; they read
/// with [#query], write with [#inTransaction], and read what they are about to change with
/// [Transaction#query].
final class Database implements AutoCloseable {

  private final Path file;
  private final Connection writer;
  private final Connection reader;
  private final Object reading = new Object();

  private Database(Path file, Connection writer, Connection reader) {
    this.file = file;
    this.writer = writer;
    this.reader = reader;
  }

  /// Several statements that count together or not at all.
  interface Work {
    void run(Transaction transaction) throws SQLException;
  }

  /// One row as a value.
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// What a [Work] may do.
  final class Transaction {

    private Transaction() {}

    /// Runs one statement.
    ///
    /// @return how many rows it changed
    int execute(String sql, Object... arguments) throws SQLException {
      try (PreparedStatement statement = prepare(sql)) {
        return set(statement, arguments).executeUpdate();
      }
    }

    /// A statement to run often; whoever takes it closes it.
    PreparedStatement prepare(String sql) throws SQLException {
      return writer.prepareStatement(sql);
    }

    <T> List<T> query(String sql, RowReader<T> row, Object... arguments) throws SQLException {
      return read(writer, sql, row, arguments);
    }
  }

  /// Opens the file, making it where it is missing.
  ///
  /// @throws StoreException with a sentence for the person
  static Database open(Path file) {
    try {
      Connection writer = writer(file);
      try {
        return new Database(file, writer, reader(file));
      } catch (SQLException e) {
        writer.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(
          "Le fichier "
              + file
              + " ne s’ouvre pas comme une base de Tablée : le mettre de côté (le renommer) et relancer, ou restaurer une sauvegarde.",
          e);
    }
  }

  private static Connection writer(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try {
      pragmas(
          connection,
          "journal_mode = wal",
          "synchronous = full",
          "foreign_keys = on",
          "secure_delete = on",
          "busy_timeout = 2000");
      Migrations.apply(connection, file);
      return connection;
    } catch (SQLException | StoreException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection reader(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try {
      pragmas(connection, "busy_timeout = 2000");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void pragmas(Connection connection, String... pragmas) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String pragma : pragmas) {
        statement.execute("pragma " + pragma);
      }
    }
  }

  /// Runs statements in one transaction.
  ///
  /// @param what after « Impossible d’ », such as « ajouter un atelier »
  /// @throws StoreException when the disk refuses; then none of them counts
  synchronized void inTransaction(String what, Work work) {
    try {
      writer.setAutoCommit(false);
      try {
        work.run(new Transaction());
        writer.commit();
      } catch (SQLException e) {
        writer.rollback();
        throw e;
      } catch (RuntimeException e) {
        writer.rollback();
        throw e;
      } finally {
        writer.setAutoCommit(true);
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

  /// Rows as they were last committed.
  <T> List<T> query(String sql, RowReader<T> row, Object... arguments) {
    synchronized (reading) {
      try {
        return read(reader, sql, row, arguments);
      } catch (SQLException e) {
        throw new StoreException(
            "Le fichier " + file + " ne se lit pas : restaurer une sauvegarde.", e);
      }
    }
  }

  private static <T> List<T> read(
      Connection connection, String sql, RowReader<T> row, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = set(statement, arguments).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  /// Gives a statement its arguments, in order.
  static PreparedStatement set(PreparedStatement statement, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /// Moves everything committed from the write-ahead log into the file and empties that log: what
  /// was deleted is then in neither.
  synchronized void settle() {
    synchronized (reading) {
      try (Statement statement = writer.createStatement()) {
        statement.execute("pragma wal_checkpoint(truncate)");
      } catch (SQLException e) {
        throw new StoreException(
            "Le fichier " + file + " n’a pas pu être rangé : relancer Tablée le fera.", e);
      }
    }
  }

  /// Copies everything into a new file, while the table runs.
  void backup(Path target) {
    synchronized (reading) {
      try (PreparedStatement vacuum = reader.prepareStatement("vacuum into ?")) {
        set(vacuum, target.toString()).execute();
      } catch (SQLException e) {
        throw new StoreException(
            "La sauvegarde dans "
                + target
                + " a échoué : choisir un fichier qui n’existe pas encore, dans un dossier où l’on peut écrire.",
            e);
      }
    }
  }

  @Override
  public synchronized void close() {
    synchronized (reading) {
      try (Connection _ = writer;
          Connection _ = reader) {
        // Closed by leaving, in reverse: the one that may write folds the write-ahead log in.
      } catch (SQLException e) {
        throw new StoreException(
            "Le fichier "
                + file
                + " ne se ferme pas bien ; rien n’est perdu, le journal est déjà écrit.",
            e);
      }
    }
  }
}
