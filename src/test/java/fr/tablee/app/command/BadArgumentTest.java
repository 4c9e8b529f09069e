package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.tablee.app.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands on the command line: one sentence, the right exit code, no stack trace.
class BadArgumentTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "replay", "check", "debrief", "doctor", "capture"})
  void everyVerbTellsItsUsage(String verb) {
    Said said = verb.isEmpty() ? Said.by("--help") : Said.by(verb, "--help");

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("Usage\u00a0: tablee " + verb)
        .contains("--help", "Affiche cette aide.");
  }

  @Test
  void anUnknownVerbIsNamed() {
    Said.by("danser").isMisuse("« danser »", "tablee --help");
  }

  @Test
  void anUnknownOptionIsNamed() {
    Said.by("--prot", "80").isMisuse("« --prot", "tablee serve --help");
    Said.by("check", "--frais").isMisuse("« --frais »", "tablee check --help");
  }

  @Test
  void aMissingArgumentIsNamed() {
    Said.by("replay").isMisuse("SCENARIO", "tablee replay --help");
    Said.by("--port").isMisuse("--port");
  }

  @Test
  void aPortThatCannotBeIsRefused() {
    Said.by("--port", "99999").isMisuse("99999", "65535");
    Said.by("--port", "-1").isMisuse("-1");
    Said.by("--port", "abc").isMisuse("« abc »", "--port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12345", "1234567", "12345x", ""})
  void aPinHasSixFigures(String pin) {
    Said.by("--pin", pin).isMisuse("--pin", "six chiffres");
  }

  @Test
  void aSpeedHasItsBounds() {
    Said.by("--speed", "0").isMisuse("de 1 à 60");
    Said.by("--speed", "61").isMisuse("de 1 à 60");
  }

  @Test
  void aScenarioIsForTheVirtualTable() {
    Said.by("--table", "trois-volets", "--scenario", "x.yaml").isMisuse("table virtuelle");
  }

  @Test
  void aPortInUseIsNamedWithAnother() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      serve("--port", port).isOneSentence(port, "déjà pris", "--port 8080");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    serve("--host", "192.0.2.1", "--port", "0").isOneSentence("192.0.2.1", "--host 127.0.0.1");
  }

  @Test
  void aMissingPackFolderIsNamed() {
    String missing = folder.resolve("absente").toString();
    serve("--pack", missing).isOneSentence(missing, "n’existe pas");
    Said.by("replay", "--pack", missing, "x.yaml").isOneSentence(missing, "n’existe pas");
  }

  @Test
  void aMissingTableFileIsNamed() {
    serve("--table", folder.resolve("ma-table.yaml").toString())
        .isOneSentence("ma-table.yaml", "ne peut pas être lu");
  }

  @Test
  void aMalformedTableFileIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("ma-table.yaml");
    Files.writeString(
        file,
        Files.readString(Home.virtualTable())
            .replace("guard_micros: 5100", "guard_micros: beaucoup"));
    int line = Files.readAllLines(file).indexOf("    guard_micros: beaucoup") + 1;
    assertThat(line).isPositive();

    serve("--table", file.toString()).isOneSentence("ma-table.yaml:" + line, "guard_micros");
  }

  @Test
  void aTableWhoseChipsAreElsewhereIsNamed() {
    assumeThat(Files.exists(Path.of("/dev/spidev0.0"))).as("a Raspberry Pi").isFalse();

    serve("--table", "trois-volets").isOneSentence("/dev/spidev0.0", "table virtuelle");
  }

  @Test
  void aDataFolderBelowAFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("fichier"));
    Said.by("serve", "--port", "0", "--data", file.resolve("ici").toString())
        .isOneSentence("ne peut pas être créé", "--data");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDataFolderThatTakesNoFileIsRefused() {
    Said.by("serve", "--port", "0", "--data", "/proc").isOneSentence("/proc", "--data");
  }

  @Test
  void aReadOnlyDataFolderIsRefused() throws IOException {
    Path data = Files.createDirectory(folder.resolve("figé"));
    try (ReadOnlyFolder here = ReadOnlyFolder.of(data)) {
      Said.by("serve", "--port", "0", "--data", here.path().toString())
          .isOneSentence("lecture seule");
    }
  }

  @Test
  void anUnknownDebriefNamesThoseThatAreKept() {
    Said.by("debrief", "hier", "--data", folder.toString()).isOneSentence("« hier »");
    Said.by("debrief", "hier", "--format", "odt").isMisuse("« odt »", "md");
  }

  private Said serve(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.resolve("données").toString();
    return Said.by(all);
  }
}
