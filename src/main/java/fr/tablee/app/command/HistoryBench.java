package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.TableChoice;
import fr.tablee.app.past.MadeUpPast;
import fr.tablee.app.serve.Serving;
import fr.tablee.content.PackLoader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tablee bench history`: fills a temporary folder with made-up workshops, starts a virtual table
/// on it as `serve` does, and asks for the history page over HTTP as a browser would.
@Command(
    name = "history",
    sortOptions = false,
    synopsisHeading = TableeCommand.USAGE,
    description = "Mesure la page de l’historique sur beaucoup d’ateliers inventés.")
final class HistoryBench implements Callable<Integer> {

  private static final String PIN = "482913";
  private static final List<String> PAGES =
      List.of("/historique", "/historique?view=figures", "/historique?q=voix&fewest=5&page=2");

  @Option(
      names = "--workshops",
      defaultValue = "1000",
      paramLabel = "N",
      description = "Combien d’ateliers (par défaut : 1000).")
  private int workshops;

  @Option(
      names = "--events",
      defaultValue = "2000",
      paramLabel = "N",
      description = "Combien d’événements chacun, à peu près (par défaut : 2000).")
  private int events;

  @Option(
      names = "--requests",
      defaultValue = "50",
      paramLabel = "N",
      description = "Combien de demandes de chaque page (par défaut : 50).")
  private int requests;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "La graine des ateliers inventés (par défaut : 1).")
  private long seed;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (workshops < 1 || events < 300 || requests < 5) {
      throw new Misuse("Il faut au moins 1 atelier, 300 événements et 5 demandes.");
    }
    Path folder = Files.createTempDirectory("tablee-bench");
    try {
      long startedNanos = System.nanoTime();
      long written =
          MadeUpPast.fill(folder, new PackLoader().load(Home.pack()), seed, workshops, events);
      System.out.printf(
          Locale.FRENCH,
          "%d ateliers inventés (graine %d), %d événements, %d Mo, écrits en %.1f s%n",
          workshops,
          seed,
          written,
          Files.size(folder.resolve("tablee.db")) >> 20,
          seconds(startedNanos));
      try (Serving serving = Serving.start(wishes(folder))) {
        measure("http://127.0.0.1:" + serving.port());
      }
    } finally {
      http.shutdownNow();
      delete(folder);
    }
    return 0;
  }

  private static Serving.Wishes wishes(Path folder) {
    return new Serving.Wishes(
        TableChoice.of(TableChoice.VIRTUAL),
        Home.pack(),
        Optional.of(folder),
        0,
        Optional.empty(),
        Optional.of(PIN),
        Optional.empty(),
        1,
        Set.of("table", "pack", "pin"));
  }

  private void measure(String address) throws IOException, InterruptedException {
    send(
        HttpRequest.newBuilder(URI.create(address + "/api/console/login"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"pin\":\"" + PIN + "\"}")));
    long startedNanos = System.nanoTime();
    HttpRequest.Builder first = HttpRequest.newBuilder(URI.create(address + "/historique"));
    send(first);
    System.out.printf(
        Locale.FRENCH,
        "toute première page, résumés pas encore là : %.0f ms%n",
        1000 * seconds(startedNanos));
    while (!send(HttpRequest.newBuilder(URI.create(address + "/api/history")))
        .contains("\"pending\":0")) {
      Thread.sleep(500);
    }
    System.out.printf(
        Locale.FRENCH, "résumés calculés en arrière-plan : %.1f s%n", seconds(startedNanos));
    for (String page : PAGES) {
      report(page, times(address + page));
    }
  }

  private double[] times(String address) throws IOException, InterruptedException {
    double[] millis = new double[requests];
    for (int i = 0; i < requests; i++) {
      long startedNanos = System.nanoTime();
      send(HttpRequest.newBuilder(URI.create(address)));
      millis[i] = 1000 * seconds(startedNanos);
    }
    return millis;
  }

  private static void report(String page, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.FRENCH,
        "%-38s médiane %.0f ms, p95 %.0f ms, de %.0f à %.0f ms (%d demandes)%n",
        page,
        sorted[sorted.length / 2],
        sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * 0.95))],
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(
            request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new Complaint(
          "La table a répondu " + response.statusCode() + " : la mesure ne vaut rien.");
    }
    return response.body();
  }

  private static double seconds(long sinceNanos) {
    return (System.nanoTime() - sinceNanos) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
