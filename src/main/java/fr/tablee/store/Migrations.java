package fr.tablee.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a database to the shape this program knows: the numbered files of `db/`, each in a
/// transaction of its own, counted in `PRAGMA user_version`. An applied file never changes; a new
/// shape is a new file.
final class Migrations {

  private static final List<String> FILES =
      List.of(
          "001-workshops.sql",
          "002-tag-registry.sql",
          "003-settings.sql",
          "004-debrief-edits.sql",
          "005-history.sql",
          "006-souvenirs.sql");

  private Migrations() {}

  static void apply(Connection connection, Path file) throws SQLException {
    int version = version(connection);
    if (version > FILES.size()) {
      throw new StoreException(
          "Les données de "
              + file
              + " viennent d’une version plus récente de Tablée : mettre ce programme à jour, ou donner un autre dossier avec --data.");
    }
    for (int next = version; next < FILES.size(); next++) {
      migrate(connection, FILES.get(next), next + 1);
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma user_version")) {
      return row.getInt(1);
    }
  }

  private static void migrate(Connection connection, String name, int version) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String sql : script(name).split(";\\s*\n", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      statement.execute("pragma user_version = " + version);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static String script(String name) {
    try (InputStream file = Migrations.class.getResourceAsStream("/db/" + name)) {
      if (file == null) {
        throw new IllegalStateException("db/" + name + " is missing from the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
