package fr.tablee.app.past;

import fr.tablee.content.Pack;
import fr.tablee.content.PackSnapshot;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A data folder full of made-up past workshops, for pages to show.
public final class PastWorkshops {

  private static final Instant FIRST = Instant.parse("2025-10-02T12:05:00Z");

  private PastWorkshops() {}

  /// Fills a folder: one workshop every nine days, the older ones with an older version of the
  /// pack.
  public static void fill(Path data, Pack pack, int workshops) {
    String snapshot = new PackSnapshot().toJson(pack);
    Pack older =
        new Pack(
            pack.id(),
            pack.title(),
            "2025.09",
            pack.language(),
            pack.themes(),
            pack.summary(),
            pack.attribution(),
            pack.activities(),
            pack.commands(),
            pack.translations());
    String olderSnapshot = new PackSnapshot().toJson(older);
    try (Store store = Store.open(data)) {
      for (int i = 1; i <= workshops; i++) {
        String id = "passe-%03d".formatted(i);
        Instant opened = FIRST.plus(Duration.ofHours(i * 211L));
        boolean old = i <= workshops / 3;
        store
            .workshops()
            .create(
                id,
                opened,
                pack.id(),
                old ? older.version() : pack.version(),
                old ? olderSnapshot : snapshot,
                "trois-volets");
        List<LogWriter.Line> log =
            new MadeUpWorkshop(old ? older : pack, i, opened, 300)
                .log().stream().map(entry -> new LogWriter.Line(id, entry)).toList();
        store.log().append(log);
        if (i % 7 == 0) {
          store
              .notes()
              .keep(
                  id,
                  "Salle trop petite à la médiathèque ; reprendre la frise plus lentement, et garder dix minutes pour les voix de synthèse.",
                  opened);
        }
      }
    }
  }
}
