package fr.tablee.app.past;

import fr.tablee.content.Pack;
import fr.tablee.content.PackSnapshot;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.workshop.Entry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A data folder full of made-up past workshops. The same seed gives the same ones.
public final class MadeUpPast {

  private static final Instant FIRST = Instant.parse("2025-10-02T12:05:00Z");
  private static final Duration BETWEEN = Duration.ofHours(211);

  private MadeUpPast() {}

  /// Fills a folder: one workshop every nine days, the ids `passe-001` and so on, oldest first.
  ///
  /// @param events how many entries each log should have, roughly
  /// @return how many entries there are in all
  public static long fill(Path data, Pack pack, long seed, int workshops, int events) {
    String snapshot = new PackSnapshot().toJson(pack);
    long entries = 0;
    try (Store store = Store.open(data)) {
      for (int i = 1; i <= workshops; i++) {
        String id = String.format(Locale.ROOT, "passe-%03d", i);
        Instant opened = FIRST.plus(BETWEEN.multipliedBy(i));
        List<Entry> log = new MadeUpWorkshop(pack, seed * 1_000_003 + i, opened, events).log();
        store.workshops().create(id, opened, pack.id(), pack.version(), snapshot, "trois-volets");
        store.log().append(log.stream().map(entry -> new LogWriter.Line(id, entry)).toList());
        entries += log.size();
      }
    }
    return entries;
  }
}
