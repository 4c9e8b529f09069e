package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.workshop.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a table's workshops, on a real disk.
class StoreTest {

  private static final long SEED = 20260101;

  @TempDir private Path folder;

  @Test
  void aLogComesBackInOrderAfterTheProgramHasEnded() {
    List<Entry> log = new AnyEvents(SEED).log(300);
    try (Store store = Store.open(folder)) {
      create(store, "un", "{}");
      store.log().append(lines("un", log.subList(0, 100)));
      store.log().append(lines("un", log.subList(100, 300)));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.log().of("un")).as("seed %d", SEED).isEqualTo(log);
      assertThat(store.log().of("deux")).isEmpty();
    }
  }

  @Test
  void aGroupOfEntriesIsKeptWholeOrNotAtAll() {
    List<Entry> log = new AnyEvents(SEED).log(6);
    try (Store store = Store.open(folder)) {
      create(store, "un", "{}");
      store.log().append(lines("un", log.subList(0, 3)));
      assertThatThrownBy(() -> store.log().append(lines("un", log.subList(2, 6))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("écrire le journal");
      assertThat(store.log().of("un")).isEqualTo(log.subList(0, 3));
      store.log().append(lines("un", log.subList(3, 6)));
      assertThat(store.log().of("un")).isEqualTo(log);
    }
  }

  @Test
  void thePackIsKeptAsItWasPlayedAndTheSamePackOnce() throws SQLException {
    try (Store store = Store.open(folder)) {
      create(store, "un", "{\"v\":1}");
      create(store, "deux", "{\"v\":1}");
      create(store, "trois", "{\"v\":2}");
      assertThat(store.workshops().packJson("un")).contains("{\"v\":1}");
      assertThat(store.workshops().packJson("trois")).contains("{\"v\":2}");
      assertThat(store.workshops().packJson("quatre")).isEmpty();
      assertThat(store.workshops().all())
          .extracting(Workshops.Kept::id)
          .containsExactly("trois", "deux", "un");
    }
    assertThat(number("select count(*) from pack_snapshot")).isEqualTo(2);
  }

  @Test
  void theJournalIsWrittenAheadAndItsShapeNumbered() throws SQLException {
    try (Store store = Store.open(folder)) {
      create(store, "un", "{}");
      assertThat(store.workshops().all()).hasSize(1);
    }
    try (Connection database = database();
        Statement statement = database.createStatement();
        ResultSet mode = statement.executeQuery("pragma journal_mode")) {
      assertThat(mode.getString(1)).isEqualTo("wal");
    }
    assertThat(number("pragma user_version")).isPositive();
  }

  @Test
  void aFolderInUseIsRefusedAndFreeAgainAfterwards() {
    try (Store first = Store.open(folder)) {
      assertThat(first.workshops().all()).isEmpty();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll("Une autre table", "--data");
    }
    try (Store second = Store.open(folder)) {
      assertThat(second.workshops().all()).isEmpty();
    }
  }

  @Test
  void dataOfANewerProgramIsLeftAlone() throws SQLException {
    Store.open(folder).close();
    try (Connection database = database();
        Statement statement = database.createStatement()) {
      statement.execute("pragma user_version = 9999");
    }
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("version plus récente", "mettre ce programme à jour");
    assertThat(number("pragma user_version")).isEqualTo(9999);
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAloneAndNamed() throws IOException {
    Files.writeString(folder.resolve("tablee.db"), "Ceci est une recette de crêpes. ".repeat(200));
    byte[] before = Files.readAllBytes(folder.resolve("tablee.db"));
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("tablee.db", "le mettre de côté");
    assertThat(Files.readAllBytes(folder.resolve("tablee.db"))).isEqualTo(before);
  }

  @Test
  void aBackupTakenWhileTheTableRunsOpensAsAStoreOfItsOwn() throws IOException {
    List<Entry> log = new AnyEvents(SEED).log(50);
    Path copy = Files.createDirectory(folder.resolve("copie"));
    try (Store store = Store.open(folder)) {
      create(store, "un", "{}");
      store.log().append(lines("un", log));
      store.backup(copy.resolve("tablee.db"));
      assertThatThrownBy(() -> store.backup(copy.resolve("tablee.db")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("qui n’existe pas encore");
    }
    try (Store store = Store.open(copy)) {
      assertThat(store.log().of("un")).isEqualTo(log);
    }
  }

  static void create(Store store, String id, String packJson) {
    store.workshops().create(id, Instant.EPOCH, "mallette-ia", "1", packJson, "trois-volets");
  }

  static List<LogWriter.Line> lines(String workshop, List<Entry> entries) {
    return entries.stream().map(entry -> new LogWriter.Line(workshop, entry)).toList();
  }

  private Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tablee.db"));
  }

  private long number(String sql) throws SQLException {
    try (Connection database = database();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }
}
