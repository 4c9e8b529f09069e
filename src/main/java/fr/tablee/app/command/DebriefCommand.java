package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.run.KeptWorkshops;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.DebriefJson;
import fr.tablee.debrief.DebriefMarkdown;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.web.Archive;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee debrief ID`: the debrief of a kept workshop, computed now.
@Command(name = "debrief", description = "Imprime le débrief d’un atelier gardé.")
final class DebriefCommand implements Callable<Integer> {

  private static final int NEWEST = 5;

  @Parameters(
      index = "0",
      paramLabel = "ATELIER",
      description = "L’identifiant de l’atelier, ou « dernier ».")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "md",
      description = "md (par défaut) ou json.")
  private String format = "md";

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Override
  public Integer call() {
    if (!List.of("md", "json").contains(format)) {
      throw new Misuse(
          "Le format « " + format + " » n’existe pas : écrire --format md ou --format json.");
    }
    Path folder = data == null ? Home.data(Home.VIRTUAL_DATA) : data;
    try (Store store = Store.open(folder);
        LogWriter writer = new LogWriter(store, trouble -> {})) {
      KeptWorkshops kept = new KeptWorkshops(store, writer);
      Debrief debrief = kept.debrief(wanted(kept)).orElseThrow(() -> unknown(kept, folder));
      System.out.println(
          format.equals("json") ? DebriefJson.text(debrief) : DebriefMarkdown.text(debrief));
      return 0;
    }
  }

  private String wanted(KeptWorkshops kept) {
    if (!id.equals("dernier")) {
      return id;
    }
    return kept.workshops().stream().map(Archive.KeptWorkshop::id).findFirst().orElse(id);
  }

  private Complaint unknown(KeptWorkshops kept, Path folder) {
    String newest =
        kept.workshops().stream()
            .limit(NEWEST)
            .map(Archive.KeptWorkshop::id)
            .collect(Collectors.joining(", "));
    return new Complaint(
        "L’atelier « "
            + id
            + " » n’est pas dans "
            + folder
            + " ; "
            + (newest.isEmpty()
                ? "il n’y en a encore aucun."
                : "les plus récents : " + newest + "."));
  }
}
