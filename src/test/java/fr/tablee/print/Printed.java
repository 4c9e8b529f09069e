package fr.tablee.print;

import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.content.PackLoader;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.nio.file.Path;

/// The shipped pack and table, as the tests print them.
final class Printed {

  static final Path HOME = Path.of(System.getProperty("tablee.home", "."));
  static final Path FOLDER = HOME.resolve("content/mallette-ia");
  static final Pack PACK = new PackLoader().load(FOLDER);
  static final PackImages IMAGES = PackImages.of(FOLDER);
  static final Path TABLE_FILE = HOME.resolve("firmware-config/tables/trois-volets.yaml");
  static final TableSpec TABLE = TableFile.load(TABLE_FILE);
  static final PrintShop SHOP = PrintShop.open();

  private Printed() {}
}
