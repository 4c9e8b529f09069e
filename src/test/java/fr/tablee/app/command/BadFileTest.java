package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files with faults in them - scenarios, packs, databases: each is named, with its place and what
/// to write instead.
class BadFileTest {

  private static final String HEAD = "pack: mallette-ia\ntable: virtual\nseed: 1\nsteps:\n";

  @TempDir private Path folder;

  @Test
  void anUnknownCardOfAScenarioComesWithTheNearest() throws IOException {
    Path file = scenario("- {at: 1, put: mallette-ia/elisa, on: B6}");
    for (Said said : bothWays(file)) {
      said.isOneSentence("essai.yaml", "mallette-ia/elisa", "mallette-ia/eliza");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {at: 1, put: mallette-ia/eliza, on: C13}         | C13
          - {at: 1, put: mallette-ia/eliza, on: là}          | là
          - {at: 1, lift: D4}                                | D4
          - {at: 1, console: dance}                          | dance
          - {at: 1, console: add-time, seconds: long}        | seconds
          - {at: 1, fault: fire, on: A1}                     | fire
          - {at: 1}                                          | expect
          - {put: mallette-ia/eliza, on: A1}                 | at
          - {at: 1, put: Éliza, on: A1}                      | Éliza
          """)
  void aStepThatCannotBeIsNamed(String step, String word) throws IOException {
    Said.by("replay", scenario(step).toString()).isOneSentence("essai.yaml", word);
  }

  @Test
  void aMalformedScenarioIsNamedWithItsLine() throws IOException {
    Said said = Said.by("replay", scenario("- {at: 1, lift: B6").toString());
    said.isOneSentence("essai.yaml");
    assertThat(said.err()).containsPattern("essai\\.yaml:[5-7]\\b");
  }

  @Test
  void aScenarioOfAnotherPackIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("essai.yaml"), HEAD.replace("-ia", "-ecole"));
    Said.by("replay", file.toString()).isOneSentence("essai.yaml", "mallette-ecole");
  }

  @Test
  void aMissingScenarioIsNamed() {
    for (Said said : bothWays(folder.resolve("absent.yaml"))) {
      said.isOneSentence("absent.yaml", "vérifier");
    }
  }

  @Test
  void anUnmetExpectationNamesStepPathWantedAndFound() throws IOException {
    Path file =
        scenario(
            """
            - {at: 1, put: mallette-ia/eliza, on: B6}
            - {at: 3, expect: {"board.B6.card": mallette-ia/hal, workshop.phase: ready}}
            """);
    Said said = Said.by("replay", file.toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err().lines().filter(line -> line.contains("étape 2")))
        .singleElement()
        .asString()
        .contains("board.B6.card", "mallette-ia/hal", "mallette-ia/eliza");
    assertThat(said.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void aRefusedCommandOfAScenarioIsSaid() throws IOException {
    Said said = Said.by("replay", scenario("- {at: 1, console: check}").toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("étape 1", "check", "commencé");
  }

  @Test
  void theShippedPackIsInOrder() {
    Said said = Said.by("check", Home.pack().toString());
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("en ordre");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void aBrokenPackIsNamedWithFileAndLine() throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace("activities/histoire.yaml", "kind: timeline", "kind: timelime");
    Path file = pack.folder().resolve("activities/histoire.yaml");
    int line = Files.readAllLines(file).indexOf("kind: timelime") + 1;
    assertThat(line).isPositive();
    String place = "histoire.yaml:" + line;

    Said checked = Said.by("check", pack.folder().toString());
    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.out()).contains(place, "timelime", "timeline");
    serve("--pack", pack.folder().toString()).isOneSentence(place, "timelime");
    Said.by("replay", "--pack", pack.folder().toString(), "x.yaml").isOneSentence(place);
  }

  @Test
  void malformedPackYamlIsNamedWithFileAndLine() throws IOException {
    PackCopy pack = PackCopy.in(folder);
    pack.replace("pack.yaml", "id: mallette-ia", "id: [mallette-ia");

    Said checked = Said.by("check", pack.folder().toString());
    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.out()).containsPattern("pack\\.yaml:\\d+");
    Said served = serve("--pack", pack.folder().toString());
    served.isOneSentence("pack.yaml:");
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    Path file = Files.createDirectories(folder.resolve("données")).resolve("tablee.db");
    String recipe = "Farine, œufs, lait. ".repeat(300);
    Files.writeString(file, recipe);

    serve().isOneSentence("tablee.db", "le mettre de côté");
    assertThat(file).hasContent(recipe);
  }

  @Test
  void aDatabaseOfANewerVersionIsLeftAsItIs() throws IOException, SQLException {
    Path file = Files.createDirectories(folder.resolve("données")).resolve("tablee.db");
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.execute("create table future (thing text)");
      statement.execute("pragma user_version = 99");
    }
    serve().isOneSentence("version plus récente", "--data");
    serve().isOneSentence("version plus récente");
  }

  private Said[] bothWays(Path scenario) {
    return new Said[] {
      Said.by("replay", scenario.toString()), serve("--scenario", scenario.toString())
    };
  }

  private Path scenario(String steps) throws IOException {
    return Files.writeString(folder.resolve("essai.yaml"), HEAD + steps.indent(2));
  }

  private Said serve(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = folder.resolve("données").toString();
    all[arguments.length + 2] = "--port";
    all[arguments.length + 3] = "0";
    return Said.by(all);
  }
}
