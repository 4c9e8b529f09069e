package fr.tablee.app.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whether the Raspberry Pi's 5 V hold.
///
/// ```
/// /sys/devices/platform/soc*/*firmware/get_throttled    hex
/// vcgencmd get_throttled                                throttled=0x50000
///    bit 0   too low now          bit 16   was too low since the start
///    bit 2   slowed down now      bit 18   was slowed down
/// /sys/class/hwmon/hwmon*/name = rpi_volt, in0_lcrit_alarm = 1: too low now
/// ```
final class SupplyExam {

  private static final int LOW_NOW = 1;
  private static final int LOW_BEFORE = 1 << 16;
  private static final String REMEDY =
      "prendre une alimentation de 5,1 V et 3 A, un câble court, et alimenter lecteurs et ruban à"
          + " part du Raspberry Pi";

  private final Path root;

  /// @param root `/`, or a folder laid out like it
  SupplyExam(Path root) {
    this.root = root;
  }

  Finding finding() {
    if (alarm()) {
      return low();
    }
    Optional<Integer> throttled = fromKernel().or(this::fromFirmware);
    if (throttled.isEmpty()) {
      return Finding.watch(
          "supply",
          "Alimentation : non mesurable ici.",
          "lancer ce diagnostic sur le Raspberry Pi de la table");
    }
    int bits = throttled.get();
    if ((bits & LOW_NOW) != 0) {
      return low();
    }
    if ((bits & LOW_BEFORE) != 0) {
      return Finding.watch("supply", "Alimentation : elle a faibli depuis le démarrage.", REMEDY);
    }
    return Finding.fine("supply", "Alimentation : elle tient.");
  }

  private static Finding low() {
    return Finding.problem("supply", "Alimentation : trop basse en ce moment.", REMEDY);
  }

  private boolean alarm() {
    for (Path sensor : folders(root.resolve("sys/class/hwmon"))) {
      if (read(sensor.resolve("name")).equals(Optional.of("rpi_volt"))) {
        return read(sensor.resolve("in0_lcrit_alarm")).equals(Optional.of("1"));
      }
    }
    return false;
  }

  private Optional<Integer> fromKernel() {
    for (Path soc : folders(root.resolve("sys/devices/platform"))) {
      for (Path part : folders(soc)) {
        Optional<String> said = read(part.resolve("get_throttled"));
        if (said.isPresent()) {
          return number(said.get());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> fromFirmware() {
    Path command = root.resolve("usr/bin/vcgencmd");
    if (!Files.isExecutable(command)) {
      return Optional.empty();
    }
    try {
      Process process =
          new ProcessBuilder(command.toString(), "get_throttled")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
      boolean ended = process.waitFor(2, TimeUnit.SECONDS);
      return ended ? number(said.trim().replace("throttled=", "")) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String hex) {
    try {
      return Optional.of(Integer.parseInt(hex.replace("0x", ""), 16));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> found = Files.list(parent)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file).trim())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
