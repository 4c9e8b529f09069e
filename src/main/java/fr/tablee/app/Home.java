package fr.tablee.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the project's own files and the user's data lie.
///
/// `./run` tells the project's folder as the system property `tablee.home`; without it, it is the
/// current folder.
public final class Home {

  /// The data folder's name for the virtual table.
  public static final String VIRTUAL_DATA = "virtuelle";

  private Home() {}

  /// A file or folder of the project, for example `content/mallette-ia`.
  public static Path file(String relative) {
    return Path.of(System.getProperty("tablee.home", ".")).resolve(relative);
  }

  /// The data folder of a table when none is given: below `XDG_DATA_HOME`, or `~/.local/share`.
  public static Path data(String tableId) {
    String xdg = System.getenv("XDG_DATA_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(xdg);
    return base.resolve("tablee").resolve(tableId);
  }

  /// The default pack.
  public static Path pack() {
    return file("content/mallette-ia");
  }

  /// The description of the table that `virtual` emulates.
  public static Path virtualTable() {
    return file("firmware-config/tables/trois-volets.yaml");
  }

  /// The description of a table: a file, or the name of one in `firmware-config/tables`.
  public static Path table(String option) {
    Path given = Path.of(option);
    Path shipped =
        file("firmware-config/tables")
            .resolve(option.endsWith(".yaml") ? option : option + ".yaml");
    return !Files.exists(given) && Files.exists(shipped) ? shipped : given;
  }
}
