package fr.tablee.app;

import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;

/// Which table is meant, as `--table` and the field `table` of a scenario name it.
///
/// ```
/// virtual                         the table with three panels, its chips emulated
/// virtual:trois-volets-mfrc522    another description, its chips emulated
/// trois-volets, a/file.yaml       a description, with real chips
/// ```
///
/// A description is a file, or the name of one in `firmware-config/tables`.
///
/// @param file the description
/// @param virtual whether its chips are emulated
public record TableChoice(Path file, boolean virtual) {

  /// The words that name the default table.
  public static final String VIRTUAL = "virtual";

  private static final String EMULATED = VIRTUAL + ":";

  public static TableChoice of(String option) {
    if (option.equals(VIRTUAL)) {
      return new TableChoice(Home.virtualTable(), true);
    }
    if (!option.startsWith(EMULATED)) {
      return new TableChoice(Home.table(option), false);
    }
    String name = option.substring(EMULATED.length());
    if (name.isBlank()) {
      throw new Misuse(
          "Il manque le nom de la table après « virtual: », par exemple virtual:trois-volets-mfrc522.");
    }
    return new TableChoice(Home.table(name), true);
  }

  /// The same, for what only an emulated table can do: a name alone means its emulation.
  public static TableChoice emulated(String option) {
    return new TableChoice(of(option).file(), true);
  }

  /// The description.
  public TableSpec spec() {
    return TableFile.load(file);
  }

  /// The name of its data folder.
  public String dataFolder(TableSpec spec) {
    if (!virtual) {
      return spec.id();
    }
    return file.equals(Home.virtualTable())
        ? Home.VIRTUAL_DATA
        : Home.VIRTUAL_DATA + "-" + spec.id();
  }
}
