package fr.tablee.app.command;

import fr.tablee.app.Home;
import fr.tablee.app.Misuse;
import fr.tablee.app.TableChoice;
import fr.tablee.app.exam.Checkup;
import fr.tablee.app.exam.Diagnosis;
import fr.tablee.app.exam.DiagnosisJson;
import fr.tablee.app.exam.DiagnosisText;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tablee doctor`: looks at every part of a table and of its machine, and says what to do. Exit
/// code 1 where something does not work.
@Command(
    name = "doctor",
    description =
        "Examine la table : lecteurs, ruban, droits, alimentation, horloge, disque ; dit quoi"
            + " faire.")
final class DoctorCommand implements Callable<Integer> {

  private static final int LONGEST_SECONDS = 600;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = TableChoice.VIRTUAL,
      description =
          "La table : virtual (par défaut), virtual:NOM pour émuler une autre description, ou NOM"
              + " d’un fichier de firmware-config/tables pour de vraies puces.")
  private String table = TableChoice.VIRTUAL;

  @Option(names = "--data", paramLabel = "DOSSIER", description = "Où sont gardés les ateliers.")
  private @Nullable Path data;

  @Option(
      names = "--for",
      paramLabel = "SECONDES",
      defaultValue = "10",
      description = "Combien de temps écouter les lecteurs (par défaut : 10).")
  private int seconds;

  @Option(names = "--json", description = "Imprime le diagnostic en JSON.")
  private boolean json;

  @Option(
      names = "--fault",
      paramLabel = "LECTEUR=PANNE",
      description =
          "Pour essayer, table virtuelle seulement : casse un lecteur, par exemple A3=unplugged.")
  private Map<String, String> faults = Map.of();

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new Misuse("L’écoute va de 1 à 600 secondes, par exemple --for 10.");
    }
    TableChoice chosen = TableChoice.of(table);
    boolean virtual = chosen.virtual();
    if (!virtual && !faults.isEmpty()) {
      throw new Misuse(
          "Une panne s’essaie sur la table virtuelle : ôter --table, ou ôter --fault.");
    }
    TableSpec spec = chosen.spec();
    Path folder = data != null ? data : Home.data(chosen.dataFolder(spec));
    Checkup checkup = new Checkup(spec, folder, seconds);
    Diagnosis diagnosis =
        virtual ? checkup.virtual(chips -> breakReaders(chips, spec)) : checkup.real();
    System.out.println(json ? DiagnosisJson.text(diagnosis) : DiagnosisText.of(diagnosis));
    return diagnosis.healthy() ? 0 : 1;
  }

  private void breakReaders(VirtualTable chips, TableSpec spec) {
    faults.forEach((slot, fault) -> {
      try {
        SlotId id = new SlotId(slot);
        if (spec.slot(id).isEmpty()) {
          throw new Misuse("La table n’a pas de lecteur « " + slot + " ».");
        }
        chips.fault(id, VirtualFault.of(fault));
      } catch (IllegalArgumentException e) {
        throw new Misuse(String.valueOf(e.getMessage()));
      }
    });
  }
}
