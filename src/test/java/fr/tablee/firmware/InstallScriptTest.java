package fr.tablee.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `install.sh` on the mounted card of a Raspberry Pi: shows what it changes, changes it once, and
/// takes it back.
class InstallScriptTest {

  private static final Path HOME = Path.of(System.getProperty("tablee.home"));
  private static final String WIFI = "etc/NetworkManager/system-connections/tablee.nmconnection";
  private static final String CONFIG = "boot/firmware/config.txt";

  @TempDir private Path card;

  @BeforeEach
  void aFreshCard() throws IOException {
    write(CONFIG, "dtoverlay=vc4-kms-v3d\n\n[cm5]\ndtoverlay=dwc2,dr_mode=host\n");
    write("etc/hostname", "raspberrypi\n");
    write("etc/hosts", "127.0.0.1\tlocalhost\n127.0.1.1\traspberrypi\n");
    write("etc/fstab", "PARTUUID=1234-02 / ext4 defaults,noatime 0 1\n");
    Files.createDirectories(card.resolve("etc/tablee"));
    Files.copy(
        HOME.resolve("firmware-config/package/etc/tablee.conf"),
        card.resolve("etc/tablee/tablee.conf"));
  }

  @Test
  void aDryRunShowsEveryChangeAndMakesNone() throws IOException {
    Map<String, String> before = files();
    String said = install("--dry-run", "--table", "trois-volets", "tout");
    assertThat(said)
        .contains("+dtoverlay=spi1-2cs", "+tablee", "+SystemMaxUse=48M", "+ssid=Tablee")
        .contains("+TABLE=trois-volets", "-TABLE=virtual", "Sans --dry-run");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aSecondRunFindsEverythingInPlace() throws IOException {
    assertThat(install("tout", "lecture-seule")).contains("C’est fait");
    Map<String, String> once = files();
    String again = install("tout", "lecture-seule");
    assertThat(again).contains("Tout était déjà ainsi.").doesNotContain("@@");
    assertThat(files()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"config", "nom", "journal", "wifi", "kiosk", "lecture-seule"})
  void eachPartAloneSaysWhetherItChangedAnything(String part) {
    assertThat(install(part)).contains("C’est fait").doesNotContain("déjà ainsi");
    assertThat(install(part)).contains("Tout était déjà ainsi.").doesNotContain("systemctl");
  }

  @Test
  void undoGivesBackTheCardAsItWas() throws IOException {
    Map<String, String> before = files();
    install("tout");
    assertThat(files()).isNotEqualTo(before);
    install("--undo", "tout");
    Map<String, String> after = files();
    assertThat(after.remove("var/lib/tablee-install/hostname")).isEqualTo("raspberrypi\n");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theBusesOfTheTableAreTurnedOnForEveryModel() throws IOException {
    install("config");
    String config = files().get(CONFIG);
    assertThat(config).startsWith("dtoverlay=vc4-kms-v3d\n\n[cm5]\ndtoverlay=dwc2,dr_mode=host\n");
    // A section of one model would keep the others without their buses.
    assertThat(config.substring(config.indexOf(">>> tablee")))
        .containsSubsequence("[all]", "dtparam=spi=on", "dtoverlay=spi1-2cs", "<<< tablee");
  }

  @Test
  void theWifiPasswordIsDrawnOnceKeptAndShownToNobody() throws IOException {
    String said = install("wifi");
    String psk = psk();
    assertThat(psk).matches("[a-z2-9]{10}");
    assertThat(said).doesNotContain(psk);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(card.resolve(WIFI))))
        .isEqualTo("rw-------");
    install("wifi");
    assertThat(psk()).as("the second time").isEqualTo(psk);
    install("wifi", "--pass", "un mot de passe 2", "--ssid", "Table du fond");
    assertThat(files().get(WIFI)).contains("\npsk=un mot de passe 2\n", "\nssid=Table du fond\n");
  }

  @Test
  void theProgramMayReadTheWifiThatItShowsAsACodeAndNobodyElse() throws IOException {
    String said = install("wifi", "--pass", "un mot de passe 2", "--ssid", "Table du fond");
    assertThat(said).doesNotContain("un mot de passe 2");
    assertThat(files().get("etc/tablee/wifi.properties"))
        .isEqualTo("ssid=Table du fond\npsk=un mot de passe 2\n");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(card.resolve("etc/tablee/wifi.properties"))))
        .isEqualTo("rw-r-----");
  }

  @ParameterizedTest
  @ValueSource(strings = {"court", "pass;rm -rf /", "é1234567", "a/b&c\\d12"})
  void aWifiPasswordThatCouldBreakTheFileIsRefused(String pass) throws IOException {
    Ran ran = run("wifi", "--pass", pass);
    assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
    assertThat(files()).doesNotContainKey(WIFI);
  }

  @Test
  void theNameIsAnnouncedWithThePortOfThePages() throws IOException {
    write("etc/tablee/tablee.conf", "PORT=8080\n");
    install("nom");
    assertThat(files().get("etc/avahi/services/tablee.service")).contains("<port>8080</port>");
    assertThat(files().get("etc/hosts"))
        .contains("127.0.1.1\ttablee\n")
        .doesNotContain("raspberrypi");
  }

  @Test
  void theReadOnlyRootKeepsTheWorkshopsOnTheirOwnPartition() throws IOException {
    install("lecture-seule");
    assertThat(files().get("etc/overlayroot.conf")).contains("overlayroot=\"tmpfs:recurse=0\"");
    assertThat(files().get("etc/fstab"))
        .contains("PARTUUID=1234-02 / ext4", "LABEL=tablee /var/lib/tablee ext4");
  }

  @Test
  void aTableThatDoesNotExistIsRefused() {
    Ran ran = run("--table", "quatre-volets");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).contains("quatre-volets");
  }

  private String install(String... arguments) {
    return run(arguments).well();
  }

  private Ran run(String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(HOME.resolve("firmware-config/install.sh").toString());
    words.addAll(List.of("--root", card.toString()));
    words.addAll(List.of(arguments));
    return Ran.command(words.toArray(String[]::new));
  }

  private String psk() throws IOException {
    return files()
        .get(WIFI)
        .lines()
        .filter(line -> line.startsWith("psk="))
        .findAny()
        .orElseThrow()
        .substring(4);
  }

  private void write(String file, String text) throws IOException {
    Path path = card.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (var walk = Files.walk(card)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(card.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }
}
