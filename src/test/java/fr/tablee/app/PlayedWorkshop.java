package fr.tablee.app;

import fr.tablee.app.scenario.Replay;
import fr.tablee.app.scenario.Scenario;
import fr.tablee.app.scenario.ScenarioReader;
import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.handout.Played;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.workshop.Entry;
import java.time.ZoneOffset;
import java.util.List;

/// The shipped two-hour workshop, replayed once through the chips, whole or cut short.
final class PlayedWorkshop {

  static final Pack PACK = new PackLoader().load(Home.pack());
  private static final List<Entry> LOG = replay();

  private PlayedWorkshop() {}

  private static List<Entry> replay() {
    TableSpec table = TableFile.load(Home.virtualTable());
    Scenario scenario =
        new ScenarioReader(Home.pack().resolve("scenarios/atelier-complet.yaml")).read(PACK, table);
    return new Replay(PACK, table, scenario).run().log();
  }

  static Played whole(Language language) {
    return first(LOG.size(), language);
  }

  /// What was known after so many entries.
  static Played first(int entries, Language language) {
    List<Entry> log = LOG.subList(0, Math.min(entries, LOG.size()));
    return new Played(
        new DebriefComposer(ZoneOffset.UTC).compose(log, PACK, "20260101-1400-test", language),
        PACK,
        "{}\n",
        language);
  }
}
