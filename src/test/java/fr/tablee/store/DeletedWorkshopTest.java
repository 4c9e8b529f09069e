package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Moment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workshop that is deleted is gone, from the tables and from the bytes of the files.
class DeletedWorkshopTest {

  private static final String SECRET = "La voisine du troisième ne veut pas de montre connectée";

  @TempDir private Path folder;

  @Test
  void nothingOfADeletedWorkshopIsLeftInAnyFileOfTheStore() throws IOException {
    try (Store store = Store.open(folder)) {
      StoreTest.create(store, "reste", "{\"pack\":\"commun\"}");
      StoreTest.create(store, "part", "{\"pack\":\"propre à celui-ci\"}");
      store.log().append(StoreTest.lines("reste", log("Ce qui reste")));
      store.log().append(StoreTest.lines("part", log(SECRET)));
      store.notes().keep("part", SECRET, Instant.EPOCH);
      store.summaries().keep(new Summaries.Kept("part", 1, 200, "{\"notes\":\"" + SECRET + "\"}"));
      assertThat(bytes()).contains(SECRET);

      assertThat(store.workshops().delete("part")).isTrue();

      assertThat(bytes()).doesNotContain(SECRET).doesNotContain("propre à celui-ci");
      assertThat(bytes()).contains("Ce qui reste").contains("commun");
      assertThat(store.log().of("part")).isEmpty();
      assertThat(store.log().of("reste")).hasSize(200);
      assertThat(store.notes().all()).isEmpty();
      assertThat(store.summaries().all()).isEmpty();
      assertThat(store.workshops().delete("part")).as("a second time").isFalse();
    }
  }

  @Test
  void aPackThatAnotherWorkshopWasPlayedWithStays() {
    try (Store store = Store.open(folder)) {
      StoreTest.create(store, "un", "{\"v\":1}");
      StoreTest.create(store, "deux", "{\"v\":1}");
      store.workshops().delete("un");
      assertThat(store.workshops().packJson("deux")).contains("{\"v\":1}");
    }
  }

  @Test
  void aSummaryOrANoteOfAWorkshopThatIsGoneIsNotKept() {
    try (Store store = Store.open(folder)) {
      store.summaries().keep(new Summaries.Kept("jamais", 1, 1, "{}"));
      store.notes().keep("jamais", "Une note", Instant.EPOCH);
      assertThat(store.summaries().all()).isEmpty();
      assertThat(store.notes().all()).isEmpty();
    }
  }

  @Test
  void anEmptiedNoteIsNoNote() {
    try (Store store = Store.open(folder)) {
      StoreTest.create(store, "un", "{}");
      store.notes().keep("un", "  À refaire avec des ados  ", Instant.EPOCH);
      assertThat(store.notes().all()).containsEntry("un", "À refaire avec des ados");
      store.notes().keep("un", " ", Instant.EPOCH);
      assertThat(store.notes().all()).isEmpty();
    }
  }

  private static List<Entry> log(String text) {
    List<Entry> log = new ArrayList<>();
    for (int seq = 1; seq <= 200; seq++) {
      log.add(
          new Entry(
              seq,
              new Moment(Instant.EPOCH, seq),
              Actor.CONSOLE,
              new Event.NoteTaken("", text + " " + seq)));
    }
    return log;
  }

  /// Everything that lies in the folder, as one text.
  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
