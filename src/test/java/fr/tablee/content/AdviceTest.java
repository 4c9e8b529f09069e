package fr.tablee.content;

import static fr.tablee.content.EditedPack.DEBAT;
import static fr.tablee.content.EditedPack.FRISE;
import static fr.tablee.content.EditedPack.RECETTE;
import static fr.tablee.content.EditedPack.TRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `check` says of a pack that can be played but is not yet good to share.
class AdviceTest {

  private static final String SOURCES =
      "cette carte dit des faits sans dire d’où ils viennent ; ajouter « sources: [{label: …, url: https://…}] »";

  @TempDir Path folder;
  EditedPack pack;

  @BeforeEach
  void copyTheGoodPack() {
    pack = EditedPack.in(folder);
  }

  private List<String> advice() {
    assertThat(pack.problems()).as("advice stops nobody from playing").isEmpty();
    return new PackChecker()
        .check(folder).problems().stream()
            .filter(problem -> !problem.isFault())
            .map(Problem::toString)
            .filter(said -> !said.endsWith(SOURCES))
            .toList();
  }

  @Test
  void theGoodPackNeedsOnlySources() {
    assertThat(advice()).isEmpty();
  }

  @Test
  void aRuleThatOthersImplyIsNamedWithTheWay() {
    pack.append(RECETTE, "  - {before: farine, after: oeufs, because: On le sait déjà.}\n");

    assertThat(advice())
        .containsExactly(
            pack.at(
                RECETTE,
                "{before: farine, after: oeufs",
                "d’autres règles disent déjà que « Verser la farine » vient avant « Casser les œufs » (« Verser la farine » → « Creuser un puits » → « Casser les œufs ») ; ôter celle-ci"));
  }

  @Test
  void aPrintedDateOutsideTheScoredOneIsTold() {
    pack.edit(FRISE, "    date: 1966\n", "    date: 1966\n    shown: mai 1956\n");

    assertThat(advice())
        .containsExactly(
            pack.at(
                FRISE,
                "mai 1956",
                "« mai 1956 » sort de la date et de sa tolérance, de 1964 à 1968 ; corriger « shown », « date » ou « tolerance »"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"vers 1964", "1920 (rejouée en 1966)", "les années soixante", "11 mai 1965"})
  void aPrintedDateWithinTheToleranceIsGood(String shown) {
    pack.edit(FRISE, "    date: 1966\n", "    date: 1966\n    shown: \"" + shown + "\"\n");

    assertThat(advice()).isEmpty();
  }

  @Test
  void aYearBeforeOurEraIsReadWithItsMinus() {
    assertThat(ShownYears.in("Antiquité, vers −300")).containsExactly(-300);
    assertThat(ShownYears.in("about 300 BC")).containsExactly(-300);
    assertThat(ShownYears.in("200 av. J.-C.")).containsExactly(-200);
    assertThat(ShownYears.in("1739–1741")).containsExactly(1739, 1741);
    assertThat(ShownYears.in("30 novembre 2022")).containsExactly(2022);
  }

  @Test
  void aToleranceThatCoversEveryOtherDateIsTold() {
    pack.edit(FRISE, "date: -300", "date: 1500").edit(FRISE, "tolerance: 100", "tolerance: 500");

    assertThat(advice())
        .containsExactly(
            pack.at(
                FRISE,
                "500\n    zone: fiction",
                "avec sa tolérance, cette carte va de 1000 à 2000 et ne sera jamais mal placée ; réduire « tolerance »"));
  }

  @Test
  void aSequenceWithNothingToSayToAStuckGroupIsTold() {
    pack.edit(TRI, "  stuck: Relisez une carte.\n", "");

    assertThat(advice())
        .containsExactly(
            pack.at(
                TRI,
                "opening: Bonjour",
                "rien n’est prévu pour un groupe qui n’avance plus ; ajouter « stuck: » et une phrase à dire"));
  }

  @Test
  void factsWithoutASourceAreTold() {
    assertThat(new PackChecker().check(folder).problems())
        .extracting(Problem::toString)
        .contains(pack.at(TRI, "{id: def-tri", SOURCES), pack.at(DEBAT, "{id: portrait", SOURCES));
  }

  @Test
  void aSequenceThatNobodyPlaysIsTold() {
    pack.edit("pack.yaml", ", agir]", "]");

    assertThat(advice())
        .containsExactly(
            "activities/agir.yaml : cette séquence n’est pas au déroulé ; ajouter « agir » à « activities » dans pack.yaml, ou ôter le fichier");
  }
}
