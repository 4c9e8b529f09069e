package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.content.PackLoader;
import fr.tablee.print.PrintShop;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tablee print cards|mats|labels|guide`: what a pack needs on paper, as PDF.
@Command(
    name = "print",
    sortOptions = false,
    description = {
      "Imprime une mallette en PDF :",
      "  cards   les cartes, neuf par feuille A4, recto verso",
      "  mats    les nappes, une feuille A3 par volet et par activité",
      "  labels  les étiquettes des emplacements",
      "  guide   le livret de l’animatrice ou de l’animateur, en A5"
    })
final class PrintCommand implements Callable<Integer> {

  private static final Map<String, String> NAMES =
      Map.of("cards", "cartes", "mats", "nappes", "labels", "etiquettes", "guide", "livret");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "QUOI", description = "cards, mats, labels ou guide.")
  private String what = "";

  @Option(
      names = "--pack",
      paramLabel = "DOSSIER",
      description = "La mallette (par défaut : content/mallette-ia).")
  private @Nullable Path pack;

  @Option(
      names = "--table",
      paramLabel = "FICHIER",
      description = "La table, pour les nappes et les étiquettes (par défaut : trois-volets).")
  private @Nullable String table;

  @Option(
      names = "--out",
      paramLabel = "FICHIER",
      description =
          "Le PDF à écrire (par défaut : cartes-mallette-ia.pdf, selon ce qu’on imprime).")
  private @Nullable Path out;

  @Option(
      names = "--activity",
      paramLabel = "ID",
      split = ",",
      description = "Seulement cette activité ; « commandes » pour les cartes de commande.")
  private List<String> activities = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Une autre langue de la mallette, si elle en a une : en, par exemple.")
  private @Nullable String language;

  @Option(names = "--easy", description = "Le texte facile à lire au dos des cartes.")
  private boolean easy;

  @Option(names = "--square", description = "Des étiquettes carrées plutôt que rondes.")
  private boolean square;

  @Override
  public Integer call() {
    expectFit();
    Path folder = pack == null ? Home.pack() : pack;
    Pack loaded = inLanguage(new PackLoader().load(folder));
    PrintShop shop = PrintShop.open();
    if (!shop.hasOwnFonts()) {
      spec.commandLine()
          .getErr()
          .println(
              "Les polices de Tablée manquent, celle qui vient avec le programme sert à leur place. Pour les avoir : installer npm, puis ./mvnw -q -Dquick -DskipTests package.");
    }
    String tail = language == null ? "" : "-" + loaded.language();
    Path file = out == null ? Path.of(NAMES.get(what) + "-" + loaded.id() + tail + ".pdf") : out;
    write(file, pdf(shop, loaded, PackImages.of(folder)));
    spec.commandLine().getOut().println("Écrit : " + file);
    return 0;
  }

  private Pack inLanguage(Pack loaded) {
    if (language != null && !loaded.languages().contains(language)) {
      throw new Misuse(
          "La mallette « %s » n’est pas en « %s » : choisir parmi %s."
              .formatted(loaded.title(), language, String.join(", ", loaded.languages())));
    }
    return language == null ? loaded : loaded.in(language);
  }

  private void expectFit() {
    if (!NAMES.containsKey(what)) {
      throw new Misuse(
          "« %s » ne s’imprime pas : écrire print cards, mats, labels ou guide.".formatted(what));
    }
    refuse(easy && !what.equals("cards"), "--easy", "les cartes");
    refuse(square && !what.equals("labels"), "--square", "les étiquettes");
    boolean byActivity = what.equals("cards") || what.equals("mats");
    refuse(!activities.isEmpty() && !byActivity, "--activity", "les cartes et les nappes");
  }

  private void refuse(boolean misplaced, String option, String place) {
    if (misplaced) {
      throw new Misuse(
          "%s ne va qu’avec %s : l’ôter, ou imprimer autre chose.".formatted(option, place));
    }
  }

  private byte[] pdf(PrintShop shop, Pack loaded, PackImages images) {
    return switch (what) {
      case "cards" -> shop.cards(loaded, images, activities, easy);
      case "mats" -> shop.mats(loaded, images, tableSpec(), activities);
      case "labels" -> shop.labels(loaded, images, tableSpec(), !square);
      default -> shop.guide(loaded, images);
    };
  }

  private TableSpec tableSpec() {
    return TableFile.load(table == null ? Home.virtualTable() : Home.table(table));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new Complaint(
          "%s ne se laisse pas écrire ; vérifier que son dossier existe et que le fichier n’est pas ouvert ailleurs."
              .formatted(file),
          e);
    }
  }
}
