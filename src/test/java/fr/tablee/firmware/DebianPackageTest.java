package fr.tablee.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in the Debian package, and what Debian's own judge says of it.
@Tag("debian-package")
class DebianPackageTest {

  @TempDir private Path folder;

  @Test
  void itHoldsTheProgramAndAllThatAPiNeedsOfIt() throws IOException {
    assertThat(contents())
        .contains(
            "-rw-r--r-- root/root ./usr/share/tablee/tablee.jar",
            "-rw-r--r-- root/root ./usr/share/tablee/content/mallette-ia/pack.yaml",
            "-rw-r--r-- root/root ./usr/share/tablee/firmware-config/tables/trois-volets.yaml",
            "-rwxr-xr-x root/root ./usr/share/tablee/firmware-config/install.sh",
            "-rwxr-xr-x root/root ./usr/bin/tablee",
            "-rwxr-xr-x root/root ./usr/bin/tablee-update",
            "-rw-r--r-- root/root ./usr/lib/systemd/system/tablee.service",
            "-rw-r--r-- root/root ./usr/lib/udev/rules.d/60-tablee.rules",
            "-rw-r--r-- root/root ./usr/lib/modprobe.d/tablee.conf",
            "-rw-r--r-- root/root ./etc/tablee/tablee.conf",
            "-rw-r--r-- root/root ./usr/share/doc/tablee/copyright");
    assertThat(contents())
        .as("the start cache belongs to the machine that made it")
        .noneMatch(line -> line.contains(".aot"));
  }

  @Test
  void everyLibraryIsThereAndNamedInTheCopyrightFile() throws IOException {
    String deb = DebianPackage.file().toString();
    Ran.command("dpkg-deb", "-x", deb, folder.toString()).well();
    List<String> patterns =
        Files.readAllLines(folder.resolve("usr/share/doc/tablee/copyright")).stream()
            .filter(line -> line.startsWith("Files: lib/"))
            .flatMap(line -> List.of(line.substring("Files: ".length()).split(" ")).stream())
            .toList();
    try (var jars = Files.list(folder.resolve("usr/share/tablee/lib"))) {
      List<String> names = jars.map(jar -> "lib/" + jar.getFileName()).sorted().toList();
      assertThat(names).hasSizeGreaterThan(20);
      assertThat(names)
          .as("jars of the package, each to be named in firmware-config/package/copyright")
          .allMatch(name ->
              patterns.stream().anyMatch(pattern -> name.startsWith(pattern.replace("*", ""))));
    }
  }

  @Test
  void whatAPersonChangedInItsSettingsSurvivesAnUpdate() throws IOException {
    String deb = DebianPackage.file().toString();
    assertThat(Ran.command("dpkg-deb", "-I", deb, "conffiles").well())
        .isEqualTo("/etc/tablee/tablee.conf");
  }

  @Test
  void lintianFindsNothing() throws IOException {
    if (!Ran.has("lintian")) {
      throw LeftOut.because(
          "l’avis de lintian sur le paquet", "lintian manque (sudo apt install lintian)");
    }
    String deb = DebianPackage.file().toString();
    Ran lintian = Ran.command("lintian", "--allow-root", "--fail-on", "error,warning", deb);
    assertThat(lintian.well()).isEmpty();
  }

  /// `mode owner path` of each entry.
  private static List<String> contents() throws IOException {
    return Ran.command("dpkg-deb", "-c", DebianPackage.file().toString())
        .well()
        .lines()
        .map(line -> line.replaceAll("^(\\S+) (\\S+) +\\d+ \\S+ \\S+ (.*)$", "$1 $2 $3"))
        .toList();
  }
}
