package fr.tablee.app.exam;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.app.command.Said;
import fr.tablee.app.exam.Finding.Level;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The machine under a table, on a folder laid out like a Pi's root.
class MachineExamTest {

  private static final TableSpec TABLE = TableFile.load(Home.virtualTable());

  @TempDir private Path root;

  @Test
  void aPiWithItsDevicesIsInOrder() throws IOException {
    file("dev/spidev0.0", "");
    file("dev/spidev1.1", "");
    file("dev/gpiochip0", "");
    file("proc/self/status", "Name:\tjava\nGid:\t1001\t1001\t1001\t1001\nGroups:\t986 993 1001 \n");
    file("etc/group", "root:x:0:\nspi:x:993:tablee\ngpio:x:986:tablee\ni2c:x:994:\n");

    List<Finding> findings = new MachineExam(root).of(TABLE);

    assertThat(findings).extracting(Finding::level).containsOnly(Level.FINE);
    assertThat(findings)
        .extracting(finding -> Said.plain(finding.text()))
        .containsExactly(
            "/dev/spidev0.0 : ouvert à cet utilisateur.",
            "/dev/spidev1.1 : ouvert à cet utilisateur.",
            "/dev/gpiochip0 : ouvert à cet utilisateur.",
            "Groupes : spi, gpio.");
  }

  @Test
  void whatIsMissingIsNamedWithHowToGetIt() {
    List<Finding> findings = new MachineExam(root).of(TABLE);

    assertThat(findings)
        .filteredOn(finding -> finding.level() == Level.PROBLEM)
        .extracting(finding -> finding.remedy().orElseThrow())
        .hasSize(3)
        .anyMatch(remedy -> remedy.contains("do_spi 0"))
        .anyMatch(remedy -> remedy.contains("dtoverlay=spi1-2cs"));
  }

  @Test
  void aDeviceThatIsShutNamesItsGroup() throws IOException {
    file("dev/spidev0.0", "");

    assertThat(new MachineExam(root, _ -> false).of(TABLE).getFirst().remedy().orElseThrow())
        .contains("usermod -aG");
  }

  @ParameterizedTest
  @CsvSource({
    "0, FINE, elle tient.",
    "50005, PROBLEM, trop basse en ce moment.",
    "50000, WATCH, elle a faibli depuis le démarrage.",
    "e0008, FINE, elle tient.",
  })
  void theKernelTellsWhetherTheSupplyHolds(String said, Level level, String words)
      throws IOException {
    file("sys/devices/platform/soc/soc:firmware/get_throttled", said + "\n");

    Finding finding = new SupplyExam(root).finding();

    assertThat(finding.level()).isEqualTo(level);
    assertThat(Said.plain(finding.text())).isEqualTo("Alimentation : " + words);
  }

  @Test
  void theVoltageAlarmOfAPiIsHeardToo() throws IOException {
    file("sys/class/hwmon/hwmon0/name", "cpu_thermal\n");
    file("sys/class/hwmon/hwmon1/name", "rpi_volt\n");
    Path alarm = file("sys/class/hwmon/hwmon1/in0_lcrit_alarm", "1\n");
    assertThat(new SupplyExam(root).finding().level()).isEqualTo(Level.PROBLEM);

    Files.writeString(alarm, "0\n");
    file("sys/devices/platform/soc@107c000000/soc@107c000000:firmware/get_throttled", "0\n");
    assertThat(new SupplyExam(root).finding().level()).isEqualTo(Level.FINE);
  }

  @Test
  void withoutTheKernelsWordTheFirmwareIsAsked() throws IOException {
    Path command = file("usr/bin/vcgencmd", "#!/bin/sh\necho throttled=0x50000\n");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(new SupplyExam(root).finding().level()).isEqualTo(Level.WATCH);
    assertThat(new SupplyExam(root.resolve("ailleurs")).finding().text()).contains("non mesurable");
  }

  @Test
  void aClockThatWokeInThePastIsTold() throws IOException {
    Instant today = Instant.parse("2026-09-01T12:00:00Z");
    Path log = file("ateliers.db", "");
    Files.setLastModifiedTime(log, FileTime.from(today.minusSeconds(3600)));
    assertThat(ClockExam.of(today, root, ZoneOffset.UTC).level()).isEqualTo(Level.FINE);
    Finding behind = ClockExam.of(today.minusSeconds(86_400), root, ZoneOffset.UTC);
    assertThat(Said.plain(behind.text()))
        .isEqualTo("Horloge : lundi 31 août 2026, 12 h 00, plus tôt que le dernier atelier gardé.");
    assertThat(ClockExam.of(Instant.EPOCH, root.resolve("vide"), ZoneOffset.UTC).level())
        .isEqualTo(Level.WATCH);
  }

  @ParameterizedTest
  @CsvSource({"49000000, PROBLEM", "499000000, WATCH", "501000000, FINE"})
  void aDiskThatFillsUpIsToldInTime(long bytes, Level level) {
    assertThat(DiskExam.room(bytes, root).level()).isEqualTo(level);
  }

  @Test
  void aFolderThatTakesNoFileIsAProblemAndOneThatIsNotThereYetIsNone() {
    assertThat(DiskExam.of(Path.of("/proc/tablee")).level()).isEqualTo(Level.PROBLEM);
    assertThat(DiskExam.of(root.resolve("pas/encore/là")).subject()).isEqualTo("disk");
    assertThat(root.resolve("pas")).doesNotExist();
  }

  private Path file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
