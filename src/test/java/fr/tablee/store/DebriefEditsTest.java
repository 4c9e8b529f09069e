package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.store.DebriefEdits.Kept;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A facilitator's edits, on a real disk.
class DebriefEditsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Kept HIDDEN = new Kept("time/whole", "time", "hidden", "", NOON);
  private static final Kept ADDED =
      new Kept("added/1", "time", "added", "Il a plu.", NOON.plusSeconds(60));

  @TempDir private Path folder;

  @Test
  void editsComeBackAfterTheProgramHasEndedInTheOrderTheyWereMade() {
    try (Store store = opened()) {
      store.debriefEdits().keep("un", "fr", HIDDEN);
      store.debriefEdits().keep("un", "fr", ADDED);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.debriefEdits().of("un", "fr")).containsExactly(HIDDEN, ADDED);
    }
  }

  @Test
  void eachLanguageHasItsOwn() {
    try (Store store = opened()) {
      store.debriefEdits().keep("un", "fr", HIDDEN);
      assertThat(store.debriefEdits().of("un", "en")).isEmpty();
    }
  }

  @Test
  void aSecondEditOfASentenceTakesThePlaceOfTheFirst() {
    try (Store store = opened()) {
      store.debriefEdits().keep("un", "fr", HIDDEN);
      store.debriefEdits().keep("un", "fr", ADDED);
      Kept again = new Kept("time/whole", "time", "reworded", "Une heure.", NOON.plusSeconds(90));
      store.debriefEdits().keep("un", "fr", again);
      assertThat(store.debriefEdits().of("un", "fr"))
          .containsExactly(new Kept("time/whole", "time", "reworded", "Une heure.", NOON), ADDED);
    }
  }

  @Test
  void anEditThatIsTakenBackIsGone() {
    try (Store store = opened()) {
      store.debriefEdits().keep("un", "fr", HIDDEN);
      store.debriefEdits().drop("un", "fr", HIDDEN.sentence());
      assertThat(store.debriefEdits().of("un", "fr")).isEmpty();
    }
  }

  private Store opened() {
    Store store = Store.open(folder);
    store.workshops().create("un", NOON, "mallette-ia", "1", "{}", "trois-volets");
    return store;
  }
}
