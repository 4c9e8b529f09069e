package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.Entry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The thread that writes the log, on a real file that is also held against it.
class LogWriterTest {

  private static final long SEED = 99;

  @TempDir private Path folder;

  private final List<StoreException> troubles = new CopyOnWriteArrayList<>();

  @Test
  void whatIsHandedOverIsOnDiskInOrderAfterAFlush() {
    List<Entry> log = new AnyEvents(SEED).log(1200);
    try (Store store = Store.open(folder);
        LogWriter writer = new LogWriter(store, troubles::add)) {
      writer.before(() -> StoreTest.create(store, "un", "{}"));
      log.forEach(entry -> writer.write("un", entry));
      assertThat(writer.flush()).isTrue();
      assertThat(store.log().of("un")).as("seed %d", SEED).isEqualTo(log);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void anEntryAloneIsCommittedWithoutAFlush() {
    Entry entry = new AnyEvents(SEED).log(1).getFirst();
    try (Store store = Store.open(folder);
        LogWriter writer = new LogWriter(store, troubles::add)) {
      writer.before(() -> StoreTest.create(store, "un", "{}"));
      writer.write("un", entry);
      Awaitility.await().until(() -> store.log().of("un").equals(List.of(entry)));
    }
  }

  @Test
  void aDiskThatRefusesIsToldOnceAndNothingIsLostWhenItTakesAgain() throws SQLException {
    List<Entry> log = new AnyEvents(SEED).log(40);
    try (Store store = Store.open(folder);
        LogWriter writer = new LogWriter(store, troubles::add)) {
      StoreTest.create(store, "un", "{}");
      try (Connection other =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tablee.db"));
          Statement statement = other.createStatement()) {
        statement.execute("begin immediate"); // holds the one write lock
        log.forEach(entry -> writer.write("un", entry));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !troubles.isEmpty());
        statement.execute("rollback");
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(store.log().of("un")).isEqualTo(log));
    }
    assertThat(troubles).hasSize(1);
    assertThat(troubles.getFirst()).hasMessageContainingAll("écrire le journal", "place libre");
  }

  @Test
  void closingWritesWhatIsLeft() {
    List<Entry> log = new AnyEvents(SEED).log(700);
    try (Store store = Store.open(folder)) {
      StoreTest.create(store, "un", "{}");
      try (LogWriter writer = new LogWriter(store, troubles::add)) {
        log.forEach(entry -> writer.write("un", entry));
      }
      assertThat(store.log().of("un")).isEqualTo(log);
    }
  }
}
