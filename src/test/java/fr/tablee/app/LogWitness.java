package fr.tablee.app;

import fr.tablee.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The log as it stands in the database's files, read by plain SQL from a copy: nothing of the
/// program takes part, and the files are left as the program left them.
///
/// @param logs the rows of each workshop, the workshops in the order of their making
record LogWitness(Map<String, List<Row>> logs) {

  /// One row of the log.
  record Row(long seq, String wall, long elapsedMillis, String type, String body) {

    JsonNode event() {
      return Json.parse(body);
    }
  }

  static LogWitness of(Path data) {
    try {
      Path copy = Files.createTempDirectory("tablee-log");
      for (String name : List.of("tablee.db", "tablee.db-wal")) {
        if (Files.exists(data.resolve(name))) {
          Files.copy(data.resolve(name), copy.resolve(name));
        }
      }
      return read(copy.resolve("tablee.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new AssertionError("the database is broken", e);
    }
  }

  private static LogWitness read(Path file) throws SQLException {
    Map<String, List<Row>> logs = new LinkedHashMap<>();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      try (ResultSet ids = statement.executeQuery("select id from workshop order by rowid")) {
        while (ids.next()) {
          logs.put(ids.getString(1), new ArrayList<>());
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "select workshop, seq, wall, elapsed_ms, type, body from event order by seq")) {
        while (rows.next()) {
          logs.get(rows.getString(1))
              .add(
                  new Row(
                      rows.getLong(2),
                      rows.getString(3),
                      rows.getLong(4),
                      rows.getString(5),
                      rows.getString(6)));
        }
      }
      try (ResultSet check = statement.executeQuery("pragma integrity_check")) {
        if (!check.getString(1).equals("ok")) {
          throw new AssertionError("integrity: " + check.getString(1));
        }
      }
    }
    return new LogWitness(logs);
  }

  /// The workshop made last.
  String newest() {
    return List.copyOf(logs.keySet()).getLast();
  }

  List<Row> rows(String workshop) {
    return List.copyOf(logs.get(workshop));
  }

  /// The rows' types, in order.
  List<String> types(String workshop) {
    return rows(workshop).stream().map(Row::type).toList();
  }

  /// How the board lies at the end of some rows, `B6` to `mallette-ia/eliza`.
  ///
  /// @throws AssertionError when a row lays a card where it already lies, or lifts one that does
  ///   not
  static Map<String, String> lay(List<Row> rows) {
    Map<String, String> lay = new TreeMap<>();
    for (Row row : rows) {
      String slot = row.event().path("slot").asString("");
      String card = row.event().path("card").asString("");
      if (row.type().equals("card-placed") && lay.put(slot, card) != null) {
        throw new AssertionError("laid twice: " + row);
      }
      if (row.type().equals("card-lifted") && !lay.remove(slot, card)) {
        throw new AssertionError("lifted but not lying: " + row);
      }
    }
    return lay;
  }
}
