package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableeCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theHelpIsInFrenchAndEndsWithZero() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage\u00a0:", "Affiche cette aide.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("tablee \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void anUnknownArgumentIsNamedInOneFrenchSentenceAndEndsWithTwo() {
    assertThat(run("--tabel", "x")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            Argument inconnu\u00a0: «\u00a0--tabel x\u00a0».
            Voir «\u00a0tablee --help\u00a0».
            """);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return TableeCommand.line()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
