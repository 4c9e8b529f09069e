package fr.tablee.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.Kit;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The part of `config.txt` that `install.sh` writes turns on every bus that a table names.
class BootConfigTest {

  private static final Path CONFIG = Path.of(System.getProperty("tablee.home"), "firmware-config");
  private static final Pattern OVERLAY = Pattern.compile("(?m)^dtoverlay=spi1-([123])cs$");

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(CONFIG.resolve("tables"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyDeviceOfATableIsThereAfterTheBoot(Path table) throws IOException {
    assertThat(turnedOn()).containsAll(named(TableFile.load(table)));
  }

  private static Set<String> turnedOn() throws IOException {
    String config = Files.readString(CONFIG.resolve("system/config.txt"));
    Set<String> devices = new TreeSet<>();
    if (config.contains("\ndtparam=spi=on\n")) {
      devices.addAll(Set.of("/dev/spidev0.0", "/dev/spidev0.1"));
    }
    Matcher overlay = OVERLAY.matcher(config);
    if (overlay.find()) {
      for (int select = 0; select < Integer.parseInt(overlay.group(1)); select++) {
        devices.add("/dev/spidev1." + select);
      }
    }
    return devices;
  }

  private static Set<String> named(TableSpec table) {
    Set<String> devices = new TreeSet<>();
    table.strip().ifPresent(strip -> devices.add(strip.path()));
    table.slots().forEach(slot -> add(slot.select(), devices));
    if (table.kit() instanceof Kit.Wand(Kit.WandReader.OnSpi reader, var _)) {
      add(reader.select(), devices);
    }
    return devices;
  }

  private static void add(ReaderSelect select, Set<String> devices) {
    switch (select) {
      case ReaderSelect.Decoded decoded -> devices.add(decoded.decoder().path());
      case ReaderSelect.Spidev own -> devices.add(own.path());
      case ReaderSelect.MatTag _ -> {}
    }
  }
}
