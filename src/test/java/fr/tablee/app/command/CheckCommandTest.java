package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `check` and `deck` as a person types them.
class CheckCommandTest {

  @TempDir private Path folder;
  private PackCopy pack;

  @BeforeEach
  void copyThePack() {
    pack = PackCopy.in(folder);
  }

  @Test
  void aCleanPackSaysSoAndEndsWithZero() {
    Said said = Said.by("check", pack.folder().toString());

    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("est en ordre");
  }

  @Test
  void faultsOfAllFilesComeAtOnceAndEndWithOne() {
    pack.replace("pack.yaml", "language: fr", "language: français");
    pack.replace("activities/histoire.yaml", "date: 1997", "date: hier");
    pack.replace("activities/donnees.yaml", "minutes: 15", "minutes: 0");
    Said said = Said.by("check", pack.folder().toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .containsPattern("pack\\.yaml:\\d+:\\d+\\b")
        .containsPattern("activities/histoire\\.yaml:\\d+:\\d+\\b")
        .containsPattern("activities/donnees\\.yaml:\\d+:\\d+\\b")
        .contains("3 fautes. La mallette ne peut pas être jouée.");
  }

  @Test
  void adviceEndsWithOneTooButLeavesThePackPlayable() {
    pack.replace("activities/histoire.yaml", "shown: 11 mai 1997", "shown: 11 mai 1987");
    Said said = Said.by("check", pack.folder().toString(), "--json");
    JsonNode report = Json.parse(said.out());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(report.path("playable").asBoolean()).isTrue();
    assertThat(report.path("problems")).hasSize(1);
    JsonNode problem = report.path("problems").path(0);
    assertThat(problem.path("file").asString()).isEqualTo("activities/histoire.yaml");
    assertThat(problem.path("line").asInt()).isPositive();
    assertThat(problem.path("column").asInt()).isPositive();
    assertThat(problem.path("weight").asString()).isEqualTo("ADVICE");
  }

  @Test
  void aScenarioThatNamesNoCardOfThePackIsAFaultToo() throws IOException {
    Path scenario = pack.folder().resolve("scenarios/demonstration-courte.yaml");
    Files.writeString(
        scenario, Files.readString(scenario).replace("mallette-ia/talos", "mallette-ia/tallos"));
    Said said = Said.by("check", pack.folder().toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("scenarios/demonstration-courte.yaml", "mallette-ia/talos");
  }

  @Test
  void aDeckGoesToASpreadsheetAndAFaultComesBackWithRowAndColumn() throws IOException {
    Path csv = folder.resolve("histoire.csv");
    String activity = "activities/histoire.yaml";
    String before = Files.readString(pack.folder().resolve(activity));
    assertThat(
            Said.by(
                    "deck",
                    "export",
                    pack.folder().toString(),
                    "histoire",
                    "--output",
                    csv.toString())
                .exit())
        .isZero();
    Files.writeString(csv, Files.readString(csv).replace(";1997;", ";hier;"));
    Said said = Said.by("deck", "import", pack.folder().toString(), "histoire", csv.toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .containsPattern("histoire\\.csv, ligne 16, colonne \\d+ \\(Date\\)")
        .contains("Rien n’a été écrit.");
    assertThat(pack.folder().resolve(activity)).hasContent(before);
  }

  @Test
  void anUnknownSequenceListsThoseThatAre() {
    Said.by("deck", "export", pack.folder().toString(), "histoires")
        .isOneSentence("histoires", "autour-de-moi");
  }
}
