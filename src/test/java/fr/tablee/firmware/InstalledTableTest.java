package fr.tablee.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The life of a table on a Debian trixie with its own systemd and Java, in order: installed,
/// watched, updated, taken back, removed.
@Tag("debian-package")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstalledTableTest {

  private static final Duration LONG = Duration.ofMinutes(2);

  private String deb;
  private BootedDebian pi;

  @BeforeAll
  void boot(@TempDir Path folder) throws IOException {
    Path file = DebianPackage.file();
    String what = "l’installation du paquet dans un Debian trixie";
    Path root = TrixieRoot.folder(what);
    deb = "/mnt/" + file.getFileName();
    pi = BootedDebian.boot(what, root, file.getParent(), folder.resolve("console.log"));
  }

  @AfterAll
  void shutDown() {
    if (pi != null) {
      pi.close();
    }
  }

  @Test
  @Order(1)
  void aptInstallsItAndTheTableStartsByItself() {
    pi.run("apt-get", "install", "-y", "-q", "--no-install-recommends", deb).well();
    assertThat(pi.run("systemctl", "is-enabled", "tablee.service").out()).isEqualTo("enabled");
    assertThat(pi.run("systemctl", "is-active", "tablee.service").out()).isEqualTo("active");
    assertThat(show("StatusText")).matches("25 lecteurs sur 25 répondent.*atelier prêt\\.");
    await("the readers").atMost(LONG).until(() -> health(80).contains("\"ready\":true"));
  }

  @Test
  @Order(2)
  void itRunsAsItsOwnUserWithOneRightOnly() {
    String status = pi.run("cat", "/proc/" + show("MainPID") + "/status").well();
    String uid = pi.run("id", "-u", "tablee").well();
    assertThat(status).containsPattern("(?m)^Uid:\t" + uid + "\t" + uid + "\t");
    // 0x400 is CAP_NET_BIND_SERVICE, for port 80.
    assertThat(status).contains("CapBnd:\t0000000000000400", "NoNewPrivs:\t1", "Seccomp:\t2");
    assertThat(pi.run("id", "-nG", "tablee").out()).contains("spi", "gpio", "i2c");
    assertThat(pi.shell("stat -c '%U %a' /var/lib/tablee /var/lib/tablee/pin").lines())
        .containsExactly("tablee 750", "tablee 600");
  }

  @Test
  @Order(3)
  void theJournalDoesNotTellThePin() {
    String pin = pi.run("cat", "/var/lib/tablee/pin").well();
    assertThat(pin).matches("[0-9]{6}");
    assertThat(pi.run("journalctl", "--no-pager", "-u", "tablee").well())
        .contains("Tablée est prête")
        .doesNotContain(pin);
  }

  @Test
  @Order(4)
  void systemdFindsTheUnitsRightAndSafe() {
    // The screen's program is not installed here.
    pi.shell("test -e /usr/bin/cage || install -m 755 /dev/null /usr/bin/cage").well();
    assertThat(pi.shell("systemd-analyze verify /usr/lib/systemd/system/tablee*").well()).isEmpty();
    pi.run(
            "udevadm",
            "verify",
            "/usr/lib/udev/rules.d/60-tablee.rules",
            "/usr/share/tablee/firmware-config/system/kiosk.rules")
        .well();
    for (String unit : new String[] {"tablee.service", "tablee-cache.service"}) {
      assertThat(exposure(unit)).as(unit).isLessThanOrEqualTo(2.0);
    }
  }

  private double exposure(String unit) {
    String told = pi.run("systemd-analyze", "security", "--no-pager", unit).well();
    Matcher level = Pattern.compile("exposure level for " + unit + ": ([0-9.]+)").matcher(told);
    assertThat(level.find()).as(told).isTrue();
    return Double.parseDouble(level.group(1));
  }

  @Test
  @Order(5)
  void itTakesItsSettingsFromItsFileAndDefaultsForWhatIsMissing() {
    pi.shell("printf 'PORT=8080\\nADRESSE=127.0.0.1\\n' >/etc/tablee/tablee.conf").well();
    pi.run("systemctl", "restart", "tablee.service").well();
    assertThat(health(8080)).contains("\"ready\":");
    assertThat(pi.run("curl", "-fsS", "http://127.0.0.1:80/api/health").exit()).isNotZero();
  }

  @Test
  @Order(6)
  void aRealTableWithoutItsBusSaysWhichOneAndTriesAgain() {
    pi.shell(
            "cp /etc/tablee/tablee.conf /tmp/kept; echo TABLE=trois-volets >>/etc/tablee/tablee.conf")
        .well();
    assertThat(pi.run("systemctl", "restart", "tablee.service").exit()).isNotZero();
    await("a second try").atMost(LONG).until(() -> !show("NRestarts").equals("0"));
    assertThat(pi.run("journalctl", "--no-pager", "-u", "tablee").out())
        .contains("Tablée s’arrête", "/dev/spidev")
        .doesNotContain("\tat ");
    pi.shell("mv /tmp/kept /etc/tablee/tablee.conf; systemctl restart tablee.service").well();
  }

  @Test
  @Order(7)
  void aFrozenTableIsStartedAnewAndGoesOnWithItsWorkshop() {
    pi.shell(
            """
            mkdir -p /run/systemd/system/tablee.service.d
            printf '[Service]\\nWatchdogSec=4\\n' >/run/systemd/system/tablee.service.d/quick.conf
            systemctl daemon-reload
            systemctl restart tablee.service
            """)
        .well();
    String workshop = workshop();
    String frozen = show("MainPID");
    pi.shell("kill -STOP " + frozen).well();
    await("another process")
        .atMost(LONG)
        .until(() ->
            !List.of(frozen, "0").contains(show("MainPID"))
                && show("ActiveState").equals("active"));
    assertThat(pi.run("journalctl", "--no-pager", "-u", "tablee").out())
        .contains("Watchdog timeout");
    assertThat(workshop()).isEqualTo(workshop);
    pi.shell("rm /run/systemd/system/tablee.service.d/quick.conf; systemctl daemon-reload").well();
  }

  @Test
  @Order(8)
  void theStartCacheIsMadeHereOnceAndUsed() {
    pi.run("systemctl", "start", "tablee-cache.service").well();
    pi.run("systemctl", "start", "tablee-cache.service").well();
    assertThat(pi.run("journalctl", "--no-pager", "-u", "tablee-cache").out())
        .containsOnlyOnce("Préparation du cache")
        .contains("Le cache de démarrage est à jour.")
        .doesNotContain("Exception");
    pi.run("systemctl", "restart", "tablee.service").well();
    assertThat(pi.run("cat", "/proc/" + show("MainPID") + "/maps").well())
        .contains("/var/cache/tablee/tablee.aot");
  }

  @Test
  @Order(9)
  void aVersionThatDoesNotStartIsTakenBackWithTheWorkshops() {
    String before = version();
    String workshop = workshop();
    repack("9.0", "printf '#!/bin/sh\\nexit 1\\n' >usr/bin/tablee");
    Ran update = pi.run("tablee-update", "/tmp/tablee_9.0_all.deb");
    assertThat(update.exit()).as(update.out()).isEqualTo(1);
    assertThat(update.out()).contains("retour à la version " + before, "rien n’est perdu");
    assertThat(version()).isEqualTo(before);
    assertThat(workshop()).isEqualTo(workshop);
    assertThat(settings()).as("what the person set").contains("PORT=8080");
  }

  @Test
  @Order(10)
  void aVersionThatStartsStaysUntilAPersonTakesItBack() {
    String before = version();
    String workshop = workshop();
    repack("9.1", "true");
    assertThat(pi.run("tablee-update", "/tmp/tablee_9.1_all.deb").well())
        .contains("Tablée est à jour : " + before + " → 9.1");
    assertThat(version()).isEqualTo("9.1");
    assertThat(workshop()).isEqualTo(workshop);
    assertThat(pi.run("tablee-update", "--rollback").well())
        .contains("revenue à la version " + before);
    assertThat(version()).isEqualTo(before);
    assertThat(workshop()).isEqualTo(workshop);
  }

  @Test
  @Order(11)
  void anUpdateThatLostItsPowerIsTakenBackAtTheNextStart() {
    String before = version();
    String workshop = workshop();
    repack("9.2", "printf '#!/bin/sh\\nsleep 300\\n' >DEBIAN/preinst; chmod 755 DEBIAN/preinst");
    pi.run("systemd-run", "--unit=updating", "tablee-update", "/tmp/tablee_9.2_all.deb").well();
    await("the middle of the update")
        .atMost(LONG)
        .until(
            () -> pi.shell("cat /proc/[0-9]*/cmdline | tr '\\0' ' '").out().contains("sleep 300"));
    pi.run("systemctl", "kill", "--signal=KILL", "updating.service").well();
    await("the end of it")
        .atMost(LONG)
        .until(() -> pi.run("systemctl", "is-active", "updating.service").out().equals("failed"));
    assertThat(pi.run("dpkg-query", "-W", "-f", "${Status}", "tablee").out())
        .isNotEqualTo("install ok installed");

    pi.run("systemctl", "start", "tablee-update.service").well();
    assertThat(version()).isEqualTo(before);
    assertThat(workshop()).isEqualTo(workshop);
    assertThat(pi.run("ls", "/var/lib/tablee-update/underway").exit()).isNotZero();
  }

  @Test
  @Order(12)
  void removalKeepsTheWorkshopsAndPurgeLeavesNothing() {
    pi.run("apt-get", "remove", "-y", "-q", "tablee").well();
    assertThat(pi.shell("ls /var/lib/tablee/tablee.db /etc/tablee/tablee.conf").exit()).isZero();
    pi.run("apt-get", "purge", "-y", "-q", "tablee").well();
    assertThat(
            pi.shell(
                    "find / -xdev -path /proc -prune -o -path /mnt -prune -o -iname '*tablee*' -print")
                .lines())
        .as("what is left")
        .noneMatch(path -> !path.matches("(/tmp|/run|/var/log|/sys)/.*"));
  }

  private void repack(String version, String change) {
    pi.shell(
            """
            rm -rf /tmp/repack
            dpkg-deb -R %s /tmp/repack
            cd /tmp/repack
            sed -i 's/^Version:.*/Version: %s/' DEBIAN/control
            %s
            dpkg-deb -Znone -b . /tmp/tablee_%s_all.deb
            """
                .formatted(deb, version, change, version))
        .well();
  }

  private String show(String property) {
    return pi.run("systemctl", "show", "-P", property, "tablee.service").out();
  }

  private String version() {
    return pi.run("dpkg-query", "-W", "-f", "${Version}", "tablee").well();
  }

  private String settings() {
    return pi.run("cat", "/etc/tablee/tablee.conf").well();
  }

  private String health(int port) {
    return pi.run("curl", "-fsS", "http://127.0.0.1:" + port + "/api/health").out();
  }

  /// The identity of the workshop that runs.
  private String workshop() {
    return pi.run("curl", "-fsS", "http://127.0.0.1:8080/api/state")
        .well()
        .replaceAll(".*\"workshop\":\\{\"id\":\"([^\"]+)\".*", "$1");
  }
}
