package fr.tablee.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.workshop.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Debriefs word for word, as a facilitator reads them. A changed sentence shows here as what it
/// does to a whole page; `-Dtablee.write=true` writes the pages again, to be read before they are
/// committed.
class GoldenDebriefTest {

  private static final Path PAGES =
      Path.of(
          System.getProperty("tablee.home", "."),
          "src/test/resources/fr/tablee/app/scenario/debriefs");

  /// How much of the shipped two-hour workshop was played.
  enum Played {
    /// All of it.
    ATELIER_COMPLET(Integer.MAX_VALUE),
    /// The group left after the first check of the timeline.
    COUPE_COURT(90),
    /// Opened, started, and nobody came.
    PERSONNE(4),
    /// Opened only.
    OUVERT(1);

    private final int entries;

    Played(int entries) {
      this.entries = entries;
    }

    private Path page() {
      return PAGES.resolve(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".md");
    }
  }

  private static Pack pack;
  private static List<Entry> log = List.of();

  @BeforeAll
  static void replay() {
    pack = new PackLoader().load(Home.pack());
    TableSpec table = TableFile.load(Home.virtualTable());
    Scenario scenario =
        new ScenarioReader(Home.pack().resolve("scenarios/atelier-complet.yaml")).read(pack, table);
    log = new Replay(pack, table, scenario).run().log();
  }

  @ParameterizedTest
  @EnumSource
  void readsAsItDidWhenItWasLastReadThrough(Played played) throws IOException {
    List<Entry> part = log.subList(0, Math.min(played.entries, log.size()));
    String text =
        DebriefMarkdown.text(
            new DebriefComposer(ZoneOffset.UTC).compose(part, pack, "20260101-1400-test"));
    if (Boolean.getBoolean("tablee.write")) {
      Files.createDirectories(PAGES);
      Files.writeString(played.page(), text);
    }
    assertThat(text).isEqualTo(Files.readString(played.page()));
  }
}
