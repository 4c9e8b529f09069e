package fr.tablee.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The secret addresses live and die with their workshop.
class SouvenirsTest {

  @TempDir Path folder;

  @Test
  void eachWorkshopHasOneTokenThatLeadsBackToIt() {
    try (Store store = Store.open(folder)) {
      keep(store, "un");
      keep(store, "deux");
      String first = store.souvenirs().token("un").orElseThrow();
      assertThat(store.souvenirs().token("un")).contains(first);
      assertThat(store.souvenirs().token("deux").orElseThrow()).isNotEqualTo(first);
      assertThat(store.souvenirs().workshop(first)).contains("un");
    }
  }

  @Test
  void aDeletedWorkshopTakesItsTokenAlong() {
    try (Store store = Store.open(folder)) {
      keep(store, "un");
      String token = store.souvenirs().token("un").orElseThrow();
      store.workshops().forget("un");
      assertThat(store.souvenirs().workshop(token)).isEmpty();
      assertThat(store.souvenirs().token("un")).isEmpty();
    }
  }

  @Test
  void anUnknownWorkshopHasNone() {
    try (Store store = Store.open(folder)) {
      assertThat(store.souvenirs().token("personne")).isEmpty();
      assertThat(store.souvenirs().workshop("deviné")).isEmpty();
    }
  }

  private static void keep(Store store, String id) {
    store.workshops().create(id, Instant.EPOCH, "mallette-ia", "1", "{}", "trois-volets");
  }
}
