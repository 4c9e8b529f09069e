package fr.tablee.app.command;

import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.Nearest;
import fr.tablee.app.Pi4jTable;
import fr.tablee.app.TableChoice;
import fr.tablee.app.tag.TagEncoder;
import fr.tablee.app.tag.TagJob;
import fr.tablee.app.tag.TagPile;
import fr.tablee.app.tag.TagStation;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.table.CardRef;
import fr.tablee.table.Kit;
import fr.tablee.table.MonotonicClock;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.WritePolicy;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.web.Json;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tablee encode`: puts the identities of cards and of mats on their tags, or says what a tag is.
@Command(
    name = "encode",
    description = {
      "Écrit sur les étiquettes l’identité des cartes et des emplacements, ou dit ce que porte une étiquette.",
      "Une étiquette verrouillée n’est jamais écrite ; une étiquette qui contient autre chose, seulement avec --overwrite.",
      "Sur la table virtuelle, une main pose les étiquettes d’une pile (--pile) : rien à brancher pour essayer."
    })
final class EncodeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "CARTE|EMPLACEMENT",
      description =
          "Une carte (mallette-ia/eliza), un emplacement de nappe (A1), ou le pupitre (P).")
  private @Nullable String what;

  @Option(
      names = "--deck",
      description = "Toutes les cartes de la mallette, dans l’ordre d’impression.")
  private boolean deck;

  @Option(
      names = "--mat",
      description = "Toutes les étiquettes d’une nappe pour la baguette, puis celle du pupitre.")
  private boolean mat;

  @Option(
      names = "--from",
      paramLabel = "CARTE|EMPLACEMENT",
      description = "Reprend --deck ou --mat à partir de là.")
  private @Nullable String from;

  @Option(
      names = "--verify",
      description = "Lit seulement, et dit ce que porte l’étiquette ; n’écrit rien.")
  private boolean verify;

  @Option(names = "--overwrite", description = "Remplace aussi ce qu’une étiquette contient déjà.")
  private boolean overwrite;

  @Option(
      names = "--table",
      paramLabel = "FICHIER",
      defaultValue = "virtual",
      description =
          "La table dont le pupitre (ou la baguette) écrit : un fichier de firmware-config/tables, « virtual » (par défaut) ou « virtual:FICHIER ».")
  private String table = "virtual";

  @Option(
      names = "--reader",
      paramLabel = "pcsc[:NOM]",
      description = "Un lecteur USB au lieu d’une table ; NOM est une partie de son nom.")
  private @Nullable String reader;

  @Option(
      names = "--pack",
      paramLabel = "DOSSIER",
      description = "La mallette (par défaut : content/mallette-ia).")
  private @Nullable Path pack;

  @Option(
      names = "--wait",
      paramLabel = "SECONDES",
      defaultValue = "60",
      description = "Combien de temps attendre chaque étiquette (par défaut : 60).")
  private int waitSeconds;

  @Option(
      names = "--pile",
      paramLabel = "SORTE",
      split = ",",
      description =
          "Sur la table virtuelle, les étiquettes de la pile, dans l’ordre : blank, big, card, other, foreign, locked, guarded, pass, torn. Après elles, des vierges.")
  private List<String> pile = List.of();

  @Option(names = "--json", description = "Imprime le compte rendu en JSON à la fin.")
  private boolean json;

  @Override
  public Integer call() {
    demandSense();
    Pack cards = new PackLoader().load(Optional.ofNullable(pack).orElseGet(Home::pack));
    TableSpec spec = spec();
    List<TagJob> jobs = from(jobs(cards, spec));
    boolean emulated = reader == null && TableChoice.of(table).virtual();
    MonotonicClock clock = emulated ? new SimulatedClock() : new SystemClock();
    try (Pi4jTable open =
        emulated ? Pi4jTable.emulated(spec, clock, 1) : Pi4jTable.real(spec, clock)) {
      TagEncoder encoder =
          new TagEncoder(
              new TagStation(open.rig().scanner(), clock),
              cards,
              open.virtual().map(this::hand),
              waitSeconds,
              this::say);
      return report(jobs, run(encoder, cards, jobs), encoder.lines());
    }
  }

  /// How many tags are as they should be, of `jobs`; of a single question, 1 for an answer.
  private int run(TagEncoder encoder, Pack cards, List<TagJob> jobs) {
    if (jobs.isEmpty()) {
      TagContent.Ours example = TagJob.deck(cards).getFirst().content();
      return encoder.tell(example) ? 1 : 0;
    }
    if (verify) {
      return encoder.verify(jobs);
    }
    return encoder.write(jobs, overwrite ? WritePolicy.OVERWRITE : WritePolicy.BLANK_ONLY);
  }

  private int report(List<TagJob> jobs, int done, List<TagEncoder.Line> lines) {
    int of = Math.max(1, jobs.size());
    if (json) {
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("done", done);
      report.put("of", of);
      report.put("tags", lines);
      System.out.println(Json.text(report));
    } else if (of > 1) {
      say(
          done == of
              ? of + " étiquettes sur " + of + " : tout y est."
              : done
                  + " étiquettes sur "
                  + of
                  + (verify ? "." : " ; reprendre avec « --from " + jobs.get(done).id() + " »."));
    }
    return done == of ? 0 : 1;
  }

  private void demandSense() {
    int ways = (what == null ? 0 : 1) + (deck ? 1 : 0) + (mat ? 1 : 0);
    if (ways > 1) {
      throw new Misuse("Choisir une carte, ou --deck, ou --mat, mais un seul des trois.");
    }
    if (ways == 0 && !verify) {
      throw new Misuse(
          "Dire quoi écrire : une carte (mallette-ia/eliza), un emplacement (A1), --deck ou --mat ; ou --verify pour seulement lire.");
    }
    if (verify && overwrite) {
      throw new Misuse("--verify n’écrit rien : ôter --overwrite.");
    }
    if (from != null && !deck && !mat) {
      throw new Misuse("--from va avec --deck ou --mat.");
    }
    if (waitSeconds < 1 || waitSeconds > 3600) {
      throw new Misuse("L’attente va de 1 à 3600 secondes, par exemple --wait 60.");
    }
    Optional<String> strange =
        pile.stream().filter(kind -> !TagPile.WORDS.contains(kind)).findFirst();
    if (strange.isPresent()) {
      throw new Misuse(
          "« "
              + strange.get()
              + " » n’est pas une sorte d’étiquette ; écrire l’une de : "
              + String.join(", ", TagPile.WORDS)
              + ".");
    }
    if (!pile.isEmpty() && (reader != null || !TableChoice.of(table).virtual())) {
      throw new Misuse("--pile va avec la table virtuelle : ôter --table ou --reader.");
    }
  }

  private TableSpec spec() {
    if (reader == null) {
      return TableChoice.of(table).spec();
    }
    if (!reader.equals("pcsc") && !reader.startsWith("pcsc:")) {
      throw new Misuse(
          "« " + reader + " » n’est pas un lecteur : écrire --reader pcsc, ou --reader pcsc:NOM.");
    }
    TableSpec desk = TableFile.load(Home.table("baguette-pcsc"));
    String name = reader.length() > 5 ? reader.substring(5) : "*";
    return desk.with(((Kit.Wand) desk.kit()).readBy(name));
  }

  private List<TagJob> jobs(Pack cards, TableSpec spec) {
    if (deck) {
      return TagJob.deck(cards);
    }
    if (mat) {
      return TagJob.mat(spec);
    }
    String wanted = what;
    if (wanted == null) {
      return List.of();
    }
    try {
      return wanted.contains("/")
          ? List.of(TagJob.card(cards, CardRef.parse(wanted)))
          : List.of(TagJob.slot(known(SlotId.of(wanted), spec)));
    } catch (IllegalArgumentException e) {
      throw new Misuse(e.getMessage() + ".");
    }
  }

  private static SlotId known(SlotId slot, TableSpec spec) {
    if (spec.slot(slot).isEmpty()) {
      throw new Misuse(
          "L’emplacement « " + slot + " » n’est pas sur la table « " + spec.id() + " ».");
    }
    return slot;
  }

  private List<TagJob> from(List<TagJob> jobs) {
    if (from == null) {
      return jobs;
    }
    List<String> ids = jobs.stream().map(TagJob::id).toList();
    int at = ids.indexOf(from);
    if (at < 0) {
      throw new Misuse(
          "« "
              + from
              + " » n’est pas dans la liste"
              + Nearest.to(from, ids.stream())
                  .map(near -> " ; vouliez-vous dire « " + near + " » ?")
                  .orElse("."));
    }
    return jobs.subList(at, jobs.size());
  }

  private TagEncoder.Hand hand(VirtualTable virtual) {
    TagPile tags = new TagPile(virtual, pile);
    return new TagEncoder.Hand() {
      @Override
      public void lay(TagContent.Ours wanted) {
        tags.next(wanted);
      }

      @Override
      public void take() {
        tags.take();
      }
    };
  }

  /// For a person; beside the JSON it goes to the error stream.
  private void say(String sentence) {
    PrintStream to = json ? System.err : System.out;
    to.println(sentence);
  }
}
