package fr.tablee.app.exam;

import fr.tablee.table.DecoderSpec;
import fr.tablee.table.ReaderSelect;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import fr.tablee.table.TableSpec.StripSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the operating system lets the program have: the devices that the table file names, and the
/// groups that open them.
final class MachineExam {

  private static final List<String> GROUPS = List.of("spi", "gpio", "i2c");

  private final Path root;
  private final Predicate<Path> opens;

  /// @param root `/`, or a folder laid out like it
  MachineExam(Path root) {
    this(root, path -> Files.isReadable(path) && Files.isWritable(path));
  }

  /// @param opens whether a file that exists opens to this user
  MachineExam(Path root, Predicate<Path> opens) {
    this.root = root;
    this.opens = opens;
  }

  List<Finding> of(TableSpec table) {
    List<Finding> findings = new ArrayList<>();
    Set<String> devices = new TreeSet<>();
    boolean lines = false;
    for (SlotSpec slot : table.slots()) {
      switch (slot.select()) {
        case ReaderSelect.Decoded(DecoderSpec decoder, int _) -> {
          devices.add(decoder.path());
          lines = true;
        }
        case ReaderSelect.Spidev own -> {
          devices.add(own.path());
          lines |= own.resetBcm().isPresent();
        }
        case ReaderSelect.MatTag _ -> {}
      }
    }
    table.strip().map(StripSpec::path).ifPresent(devices::add);
    devices.forEach(device -> findings.add(spidev(device)));
    if (lines) {
      findings.add(gpio());
    }
    findings.add(groups());
    return findings;
  }

  private Finding spidev(String device) {
    String bus = device.replaceFirst("/dev/spidev(\\d+).*", "$1");
    return opened(
        device,
        "spi",
        bus.equals("0")
            ? "activer SPI : « sudo raspi-config nonint do_spi 0 », puis redémarrer"
            : "ajouter « dtoverlay=spi"
                + bus
                + "-2cs » à /boot/firmware/config.txt, puis redémarrer");
  }

  private Finding gpio() {
    try (Stream<Path> chips = Files.list(root.resolve("dev"))) {
      List<String> found =
          chips
              .map(chip -> chip.getFileName().toString())
              .filter(name -> name.startsWith("gpiochip"))
              .sorted()
              .toList();
      return found.isEmpty()
          ? opened("/dev/gpiochip0", "gpio", "vérifier que cette machine est un Raspberry Pi")
          : opened("/dev/" + found.getFirst(), "gpio", "");
    } catch (IOException e) {
      return opened("/dev/gpiochip0", "gpio", "vérifier que cette machine est un Raspberry Pi");
    }
  }

  private Finding opened(String device, String group, String whereMissing) {
    Path path = root.resolve(device.substring(1));
    String subject = "device." + device;
    if (!Files.exists(path)) {
      return Finding.problem(subject, device + " : il manque.", whereMissing);
    }
    if (!opens.test(path)) {
      return Finding.problem(
          subject,
          device + " : cet utilisateur n’y a pas droit.",
          "l’ajouter au groupe : « sudo usermod -aG "
              + owner(path, group)
              + " \"$USER\" », puis"
              + " se reconnecter");
    }
    return Finding.fine(subject, device + " : ouvert à cet utilisateur.");
  }

  private static String owner(Path path, String usual) {
    try {
      return Files.readAttributes(path, PosixFileAttributes.class).group().getName();
    } catch (IOException | UnsupportedOperationException e) {
      return usual;
    }
  }

  /// Which of the Pi's groups the process is in; membership alone is no fault, only a device that
  /// stays shut is.
  private Finding groups() {
    Set<String> mine = Groups.ofThisProcess(root);
    List<String> in = GROUPS.stream().filter(mine::contains).toList();
    return Finding.fine(
        "groups",
        "Groupes : " + (in.isEmpty() ? "ni spi, ni gpio, ni i2c." : String.join(", ", in) + "."));
  }
}
