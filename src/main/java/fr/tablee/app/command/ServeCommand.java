package fr.tablee.app.command;

import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.TableChoice;
import fr.tablee.app.scenario.PackScenarios;
import fr.tablee.app.scenario.ScenarioReader;
import fr.tablee.app.serve.PinFile;
import fr.tablee.app.serve.Serving;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tablee serve`, the default: runs a table with its pages until it is stopped.
@Command(name = "serve", description = "Fait vivre une table et ses pages (commande par défaut).")
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description =
          "La table : virtual (par défaut), virtual:NOM pour émuler une autre description, ou NOM d’un fichier de firmware-config/tables pour de vraies puces. Un scénario dit la sienne.")
  private @Nullable String table;

  @Option(
      names = "--pack",
      paramLabel = "DOSSIER",
      description = "La mallette (par défaut : content/mallette-ia).")
  private @Nullable Path pack;

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où garder les ateliers.")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Le port des pages (par défaut : 8080).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      description =
          "L’adresse d’écoute (par défaut : cette machine seule pour la table virtuelle, toutes pour une vraie).")
  private @Nullable String host;

  @Option(
      names = "--pin",
      paramLabel = "NNNNNN",
      description = "Le code de la console, six chiffres.")
  private @Nullable String pin;

  @Option(
      names = "--scenario",
      paramLabel = "FICHIER",
      description = "Joue ce scénario en direct (table virtuelle).")
  private @Nullable Path scenario;

  @Option(
      names = "--speed",
      paramLabel = "N",
      defaultValue = "1",
      description = "La vitesse du scénario, de 1 à 60 (par défaut : 1).")
  private int speed;

  @Option(
      names = "--for",
      paramLabel = "SECONDES",
      defaultValue = "0",
      description = "S’arrête seule après tant de secondes (par défaut : jamais).")
  private long seconds;

  /// The pack asked for, or else the scenario's own, or else the shipped one.
  private Path folder() {
    if (pack != null) {
      return pack;
    }
    return scenario == null ? Home.pack() : PackScenarios.packOf(scenario, Home.pack());
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      throw new Misuse(
          "Le port " + port + " n’existe pas : choisir de 1 à 65535, par exemple --port 8080.");
    }
    if (speed < 1 || speed > 60) {
      throw new Misuse("La vitesse va de 1 à 60, par exemple --speed 10.");
    }
    TableChoice chosen = choice();
    if (scenario != null && !chosen.virtual()) {
      throw new Misuse(
          "Un scénario se joue sur la table virtuelle : ôter --table, ou ôter --scenario.");
    }
    Serving.Wishes wishes =
        new Serving.Wishes(
            chosen,
            folder(),
            Optional.ofNullable(data),
            port,
            Optional.ofNullable(host),
            Optional.ofNullable(pin).map(PinFile::chosen),
            Optional.ofNullable(scenario),
            speed,
            fixed());
    AtomicReference<Serving> now = new AtomicReference<>();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> Optional.ofNullable(now.get()).ifPresent(Serving::close), "farewell"));
    do {
      Serving serving = Serving.start(wishes);
      now.set(serving);
      System.out.println(serving.welcome());
      serving.awaitEnd(Duration.ofSeconds(seconds));
      serving.close();
    } while (now.get().again());
    return 0;
  }

  /// What settings made on the console do not change.
  private Set<String> fixed() {
    Set<String> fixed = new HashSet<>();
    if (table != null || scenario != null) {
      fixed.add("table");
    }
    if (pack != null || scenario != null) {
      fixed.add("pack");
    }
    if (pin != null) {
      fixed.add("pin");
    }
    return fixed;
  }

  private TableChoice choice() {
    if (table != null) {
      return TableChoice.of(table);
    }
    return scenario == null
        ? TableChoice.of(TableChoice.VIRTUAL)
        : new ScenarioReader(scenario).table();
  }
}
