package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.app.scenario.PackScenarios;
import fr.tablee.app.scenario.Replay;
import fr.tablee.app.scenario.Scenario;
import fr.tablee.app.scenario.ScenarioReader;
import fr.tablee.content.Pack;
import fr.tablee.content.PackChecker;
import fr.tablee.content.PackLoader;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packs play their own scenarios unchanged: the one that `new-pack` writes, and all we ship.
class NewPackTest {

  @TempDir private Path folder;

  static Stream<Path> shippedScenarios() throws IOException {
    try (Stream<Path> packs = Files.list(Home.file("content"))) {
      return packs.sorted().flatMap(pack -> PackScenarios.files(pack).stream()).toList().stream();
    }
  }

  private static void plays(Path scenarioFile) {
    TableSpec table = TableFile.load(Home.virtualTable());
    Pack pack = new PackLoader().load(PackScenarios.packOf(scenarioFile, Home.pack()));
    Scenario scenario = new ScenarioReader(scenarioFile).read(pack, table);
    assertThat(scenario.steps()).hasSizeGreaterThan(10);
    assertThat(new Replay(pack, table, scenario).run().complaints()).isEmpty();
  }

  @Test
  void aNewPackIsCleanAndPlaysItsScenarioUnchanged() {
    assertThat(TableeCommand.execute("new-pack", "L’été à vélo", "--in", folder.toString()))
        .isZero();
    Path pack = folder.resolve("l-ete-a-velo");

    assertThat(new PackChecker().check(pack).problems()).isEmpty();
    assertThat(TableeCommand.execute("check", pack.toString())).isZero();
    plays(pack.resolve("scenarios/essai.yaml"));
  }

  @Test
  void aNewPackTellsEveryThingItLeavesToItsAuthor() throws IOException {
    TableeCommand.execute("new-pack", "Essai", "--in", folder.toString());
    try (Stream<Path> files = Files.walk(folder.resolve("essai"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContain("{{").contains("# ");
      }
    }
  }

  @Test
  void aNameWithoutLettersOrTooLongForATagIsRefusedAndNothingIsWritten() throws IOException {
    assertThat(TableeCommand.execute("new-pack", "!!!", "--in", folder.toString())).isEqualTo(2);
    assertThat(
            TableeCommand.execute(
                "new-pack", "Une mallette au nom interminable", "--in", folder.toString()))
        .isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aPackThatIsThereIsNotWrittenOver() throws IOException {
    TableeCommand.execute("new-pack", "Essai", "--in", folder.toString());
    Files.writeString(folder.resolve("essai/pack.yaml"), "à moi");

    assertThat(TableeCommand.execute("new-pack", "Essai", "--in", folder.toString())).isEqualTo(1);
    assertThat(folder.resolve("essai/pack.yaml")).hasContent("à moi");
  }

  @ParameterizedTest
  @MethodSource("shippedScenarios")
  void everyShippedScenarioGoesAsItsAuthorExpected(Path scenario) {
    plays(scenario);
  }
}
