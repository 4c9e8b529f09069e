package fr.tablee.app.command;

import fr.tablee.app.Home;
import fr.tablee.app.TableChoice;
import fr.tablee.app.scenario.PackScenarios;
import fr.tablee.app.scenario.Replay;
import fr.tablee.app.scenario.Scenario;
import fr.tablee.app.scenario.ScenarioReader;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee replay FILE`: plays a scenario through the emulated chips in virtual time and prints the
/// debrief.
@Command(
    name = "replay",
    description =
        "Joue un scénario à travers les puces émulées, en temps virtuel, et imprime le débrief.")
final class ReplayCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SCENARIO", description = "le fichier du scénario (YAML)")
  private Path file = Path.of("");

  @Option(
      names = "--pack",
      paramLabel = "DOSSIER",
      description = "la mallette (par défaut : celle du scénario)")
  private @Nullable Path packFolder;

  @Option(
      names = "--table",
      paramLabel = "NOM",
      description =
          "La table à émuler, par exemple trois-volets-mfrc522 (par défaut : celle du scénario).")
  private @Nullable String table;

  @Option(names = "--json", description = "imprime debrief.json au lieu du texte")
  private boolean json;

  @Override
  public Integer call() {
    Path folder = packFolder == null ? PackScenarios.packOf(file, Home.pack()) : packFolder;
    Pack pack = new PackLoader().load(folder);
    ScenarioReader reader = new ScenarioReader(file);
    TableSpec spec = (table == null ? reader.table() : TableChoice.emulated(table)).spec();
    Scenario scenario = reader.read(pack, spec);
    Replay.Outcome outcome = new Replay(pack, spec, scenario).run();
    Debrief debrief = new DebriefComposer().compose(outcome.log(), pack, outcome.workshopId());
    System.out.println(json ? DebriefJson.text(debrief) : DebriefMarkdown.text(debrief));
    outcome.complaints().forEach(System.err::println);
    System.err.println(verdict(scenario, outcome));
    return outcome.complaints().isEmpty() ? 0 : 1;
  }

  private static String verdict(Scenario scenario, Replay.Outcome outcome) {
    int unmet = outcome.complaints().size();
    return scenario.title()
        + " : "
        + scenario.steps().size()
        + " étapes, "
        + outcome.log().size()
        + " événements, "
        + switch (unmet) {
          case 0 -> "tout s’est passé comme attendu.";
          case 1 -> "une attente déçue.";
          default -> unmet + " attentes déçues.";
        };
  }
}
