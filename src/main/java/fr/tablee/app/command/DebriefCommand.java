package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.past.KeptHistory;
import fr.tablee.app.run.KeptWorkshops;
import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.store.Workshops;
import fr.tablee.web.Archive;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee debrief ID`: the debrief of a kept workshop, computed now, in the form that is asked
/// for.
@Command(
    name = "debrief",
    sortOptions = false,
    description = "Donne le débrief d’un atelier gardé, sous la forme voulue.")
final class DebriefCommand implements Callable<Integer> {

  private static final int NEWEST = 5;
  private static final String STANDARD_OUTPUT = "-";

  @Parameters(
      index = "0",
      paramLabel = "ATELIER",
      description = "L’identifiant de l’atelier, ou « dernier ».")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "md",
      description = {
        "md    texte Markdown (par défaut)",
        "html  page d’un seul tenant",
        "pdf   A4, à imprimer ou à envoyer",
        "json  pour un programme",
        "csv   une carte par ligne, pour un tableur",
        "zip   tout cela, le journal et la feuille à emporter"
      })
  private String format = "md";

  @Option(
      names = "--out",
      paramLabel = "FICHIER",
      description =
          "Où l’écrire ; « - » pour la sortie standard. Sans lui, le texte s’affiche, et un PDF ou un ZIP s’écrit dans le dossier courant, comme debrief-2026-11-24-1430.pdf.")
  private @Nullable String out;

  @Option(
      names = "--lang",
      paramLabel = "L",
      defaultValue = "fr",
      description = "fr (par défaut) ou en.")
  private String lang = "fr";

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Option(
      names = "--recompute",
      description =
          "Dit ce que la mallette d’aujourd’hui jugerait autrement, carte par carte ; ne change rien.")
  private boolean recompute;

  @Option(
      names = "--pack",
      paramLabel = "DOSSIER",
      description =
          "Avec --recompute : la mallette qui juge (par défaut : celle du même nom livrée avec Tablée).")
  private @Nullable Path pack;

  @Override
  public Integer call() {
    Form form =
        Form.of(format)
            .orElseThrow(() ->
                new Misuse(
                    "Le format « "
                        + format
                        + " » n’existe pas : écrire --format "
                        + String.join(", ", Form.words())
                        + "."));
    Language language =
        Language.of(lang)
            .orElseThrow(() ->
                new Misuse(
                    "La langue « "
                        + lang
                        + " » n’est pas de celles que la table parle : écrire --lang "
                        + String.join(" ou --lang ", Language.codes())
                        + "."));
    Path folder = data == null ? Home.data(Home.VIRTUAL_DATA) : data;
    try (Store store = Store.open(folder);
        LogWriter writer = new LogWriter(store, trouble -> {})) {
      KeptWorkshops kept = new KeptWorkshops(store, writer);
      if (recompute) {
        System.out.println(recomputed(store, kept, folder));
        return 0;
      }
      give(
          form,
          kept.handout(wanted(kept), form, language).orElseThrow(() -> unknown(kept, folder)));
      return 0;
    }
  }

  private String recomputed(Store store, KeptWorkshops kept, Path folder) {
    Workshops.Kept workshop =
        store.workshops().find(wanted(kept)).orElseThrow(() -> unknown(kept, folder));
    Path judge = pack == null ? Home.file("content/" + workshop.pack()) : pack;
    Pack now = new PackLoader().load(judge);
    if (!now.id().equals(workshop.pack())) {
      throw new Complaint(
          "L’atelier a été joué avec la mallette « %s », et %s est la mallette « %s » : donner --pack avec la même."
              .formatted(workshop.pack(), judge, now.id()));
    }
    return RecomputeText.of(KeptHistory.recompute(store, workshop.id(), now));
  }

  private void give(Form form, Handout file) {
    if (out == null ? form.isText() : out.equals(STANDARD_OUTPUT)) {
      show(form, file);
      return;
    }
    Path path = Path.of(out == null ? file.name() : out);
    try {
      Files.write(path, file.bytes());
    } catch (IOException e) {
      throw new Complaint(
          "%s ne se laisse pas écrire ; vérifier que son dossier existe et que le fichier n’est pas ouvert ailleurs."
              .formatted(path),
          e);
    }
    System.out.println("Écrit : " + path);
  }

  private static void show(Form form, Handout file) {
    PrintStream terminal = System.out;
    if (form.isText()) {
      terminal.println(file.text());
    } else {
      terminal.writeBytes(file.bytes());
      terminal.flush();
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
