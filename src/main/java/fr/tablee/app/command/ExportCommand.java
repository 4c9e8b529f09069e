package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.past.Parcels;
import fr.tablee.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee export ID... --out F`: workshops in one signed file, for another table.
@Command(
    name = "export",
    sortOptions = false,
    description = "Met des ateliers gardés dans un fichier signé, pour une autre table.")
final class ExportCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "ATELIER", description = "Les identifiants.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--all", description = "Tous les ateliers.")
  private boolean all;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FICHIER",
      description = "Le fichier à écrire ; il ne doit pas exister.")
  private Path out = Path.of("");

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Override
  public Integer call() {
    if (all != ids.isEmpty()) {
      throw new Misuse("Nommer les ateliers à exporter, ou bien écrire --all.");
    }
    Path folder = data == null ? Home.data(Home.VIRTUAL_DATA) : data;
    try (Store store = Store.open(folder)) {
      Parcels parcels = Parcels.of(store, folder, Instant::now);
      parcels.expect(ids);
      try (OutputStream file =
          new BufferedOutputStream(Files.newOutputStream(out, StandardOpenOption.CREATE_NEW))) {
        int count = parcels.export(ids, file);
        System.out.println(
            out + (count > 1 ? " : " + count + " ateliers." : " : " + count + " atelier."));
      } catch (FileAlreadyExistsException e) {
        throw new Complaint(out + " existe déjà : donner un autre nom, pour ne rien écraser.", e);
      } catch (IOException e) {
        throw new Complaint(
            out + " ne se laisse pas écrire : vérifier le dossier, ses droits et la place.", e);
      }
    }
    return 0;
  }
}
