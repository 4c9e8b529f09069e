package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Misuse;
import fr.tablee.app.Pi4jCapture;
import fr.tablee.app.TableChoice;
import fr.tablee.table.CardRef;
import fr.tablee.table.Kit;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.SystemClock;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TimedChange;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.table.virtual.capture.CaptureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tablee capture`: keeps every byte of a table's buses with its time, or plays such a file back
/// to the drivers: a real board's behaviour, in a test.
@Command(
    name = "capture",
    description =
        "Enregistre chaque octet des bus d’une table dans un fichier, ou rejoue ce fichier.")
final class CaptureCommand implements Callable<Integer> {

  private static final int LONGEST_SECONDS = 3600;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = TableChoice.VIRTUAL,
      description =
          "La table : virtual (par défaut), virtual:NOM pour émuler une autre description, ou NOM"
              + " d’un fichier de firmware-config/tables pour de vraies puces.")
  private String table = TableChoice.VIRTUAL;

  @Option(
      names = "--for",
      paramLabel = "SECONDES",
      defaultValue = "10",
      description = "Combien de temps enregistrer (par défaut : 10).")
  private int seconds;

  @Option(
      names = "--out",
      paramLabel = "FICHIER",
      description = "Où écrire ; comprimé si le nom finit par .gz.")
  private @Nullable Path out;

  @Option(
      names = "--replay",
      paramLabel = "FICHIER",
      description = "Rejoue un enregistrement et dit ce que les lecteurs ont vu.")
  private @Nullable Path replay;

  @Option(
      names = "--put",
      paramLabel = "LECTEUR=CARTE",
      description = "Table virtuelle : pose une carte, par exemple A3=mallette-ia/eliza.")
  private Map<String, String> cards = Map.of();

  @Option(
      names = "--fault",
      paramLabel = "LECTEUR=PANNE",
      description = "Table virtuelle : casse un lecteur, par exemple A3=noisy.")
  private Map<String, String> faults = Map.of();

  @Override
  public Integer call() throws IOException {
    if (replay != null) {
      if (out != null) {
        throw new Misuse("On enregistre ou on rejoue : ôter --out, ou ôter --replay.");
      }
      play(replay);
    } else if (out != null) {
      record(out);
    } else {
      throw new Misuse("Il manque où écrire, --out FICHIER, ou quoi rejouer, --replay FICHIER.");
    }
    return 0;
  }

  private void record(Path file) throws IOException {
    TableChoice chosen = TableChoice.of(table);
    boolean virtual = chosen.virtual();
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new Misuse("L’enregistrement dure de 1 à 3600 secondes, par exemple --for 10.");
    }
    if (!virtual && !(cards.isEmpty() && faults.isEmpty())) {
      throw new Misuse("--put et --fault sont pour la table virtuelle : ôter --table.");
    }
    Path source = chosen.file();
    TableSpec spec = chosen.spec();
    if (!(spec.kit() instanceof Kit.Board)) {
      throw new Complaint(
          "Cette table n’a pas de lecteur sous ses emplacements : rien à enregistrer.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new Complaint(
          "On ne peut pas écrire « " + file + " » : choisir avec --out un dossier qui existe.");
    }
    long transfers =
        Pi4jCapture.record(
            spec,
            String.valueOf(source.getFileName()),
            Files.readString(source),
            virtual ? new SimulatedClock() : new SystemClock(),
            virtual,
            seconds,
            file,
            chips -> lay(chips, spec),
            sighting -> {},
            CaptureCommand::tell);
    System.out.printf(
        "Enregistré : %d s, %d échanges, %d ko dans %s%n",
        seconds, transfers, Files.size(file) / 1_000, file);
  }

  private static void play(Path file) {
    CaptureFile capture = CaptureFile.read(file);
    TableSpec spec = TableFile.parse(capture.tableName(), capture.tableText());
    Pi4jCapture.play(spec, capture, sighting -> {}, CaptureCommand::tell);
    System.out.printf(
        Locale.FRENCH,
        "Rejoué jusqu’au bout : %.1f s, %d échanges, octet pour octet.%n",
        capture.nanos() / 1e9,
        capture.transfers());
  }

  private static void tell(TimedChange change) {
    System.out.printf(
        Locale.FRENCH,
        "%9.3f s  %-3s  %s%n",
        change.atNanos() / 1e9,
        change.change().slot(),
        words(change.change()));
  }

  private static String words(TableChange change) {
    return switch (change) {
      case TableChange.CardPlaced placed -> "carte posée : " + placed.card();
      case TableChange.CardLifted lifted -> "carte levée : " + lifted.card();
      case TableChange.ForeignPlaced _ -> "étiquette inconnue";
      case TableChange.TwoCards _ -> "deux cartes";
      case TableChange.Cleared _ -> "libre";
      case TableChange.ReaderLost _ -> "lecteur perdu";
      case TableChange.ReaderRecovering _ -> "lecteur relancé";
      case TableChange.ReaderBack _ -> "lecteur revenu";
    };
  }

  private void lay(VirtualTable chips, TableSpec spec) {
    try {
      cards.forEach((slot, card) -> {
        byte[] pages = CardTag.pages(CardRef.parse(card));
        chips.put(known(slot, spec), EmulatedNtag213.holding(chips.newUid(), pages));
      });
      faults.forEach((slot, fault) -> chips.fault(known(slot, spec), VirtualFault.of(fault)));
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private static SlotId known(String slot, TableSpec spec) {
    SlotId id = new SlotId(slot);
    if (spec.slot(id).isEmpty()) {
      throw new Misuse("La table n’a pas de lecteur « " + slot + " ».");
    }
    return id;
  }
}
