package fr.tablee.firmware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A Debian trixie as a Raspberry Pi has it, made by debootstrap with what the package depends on,
/// and kept in `target/trixie` until that list changes.
final class TrixieRoot {

  private static final Path TARGET = Path.of(System.getProperty("tablee.home"), "target");
  private static final Path ROOT = TARGET.resolve("trixie");
  private static final Path STAMP = TARGET.resolve("trixie.packages");
  private static final List<String> BASE = List.of("systemd-sysv", "dbus", "udev");
  private static final List<String> TOOLS =
      List.of("debootstrap", "systemd-nspawn", "unshare", "nsenter");

  private TrixieRoot() {}

  /// Its folder, made when it is not there.
  ///
  /// @param what what cannot be shown without it
  static Path folder(String what) throws IOException {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      throw LeftOut.because(what, obstacle.get());
    }
    String packages =
        String.join(
            ",", Stream.concat(BASE.stream(), DebianPackage.dependencies().stream()).toList());
    if (!Files.isDirectory(ROOT) || !packages.equals(stamp())) {
      make(what, packages);
    }
    return ROOT;
  }

  private static Optional<String> obstacle() {
    if (!Ran.command("id", "-u").out().equals("0")) {
      return Optional.of("il faut être root pour installer un Debian à l’essai");
    }
    for (String tool : TOOLS) {
      if (!Ran.has(tool)) {
        return Optional.of(
            "l’outil " + tool + " manque (sudo apt install debootstrap systemd-container)");
      }
    }
    return Ran.command("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt").exit() == 0
        ? Optional.empty()
        : Optional.of("cette machine ne laisse pas monter de système de fichiers");
  }

  private static void make(String what, String packages) throws IOException {
    Ran.command("rm", "-rf", ROOT.toString()).well();
    Files.deleteIfExists(STAMP);
    System.out.println("debootstrap: Debian trixie in target/trixie, once, with " + packages);
    Ran ran =
        Ran.within(
            Duration.ofMinutes(20),
            "debootstrap",
            "--variant=minbase",
            "--include=" + packages,
            "trixie",
            ROOT.toString());
    if (ran.exit() != 0) {
      Ran.command("rm", "-rf", ROOT.toString()).well();
      String last = ran.lines().isEmpty() ? "" : ran.lines().getLast();
      throw LeftOut.because(what, "debootstrap n’a pas abouti (" + last + ")");
    }
    Ran.command("chroot", ROOT.toString(), "apt-get", "clean").well();
    Files.writeString(STAMP, packages);
  }

  private static String stamp() throws IOException {
    return Files.exists(STAMP) ? Files.readString(STAMP) : "";
  }
}
