package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.past.Parcels;
import fr.tablee.store.Store;
import fr.tablee.web.History;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee import F`: workshops of another table; those that are here already stay as they are.
@Command(
    name = "import",
    sortOptions = false,
    description = "Reprend les ateliers d’un fichier qu’une table a exporté.")
final class ImportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FICHIER", description = "Le fichier .tablee.zip.")
  private Path file = Path.of("");

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Complaint(file + " n’est pas un fichier : vérifier son nom et son dossier.");
    }
    Path folder = data == null ? Home.data(Home.VIRTUAL_DATA) : data;
    try (Store store = Store.open(folder)) {
      History.Received received = Parcels.of(store, folder, Instant::now).receive(file);
      System.out.println(
          "Fichier de la table « %s » (clé %s).".formatted(received.table(), received.signer()));
      received.added().forEach(id -> System.out.println("importé : " + id));
      received.known().forEach(id -> System.out.println("déjà là : " + id));
    }
    return 0;
  }
}
