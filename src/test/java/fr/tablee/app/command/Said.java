package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the program said on its two streams, and its exit code, for a command that ends by itself.
public record Said(int exit, String out, String err) {

  /// Runs a command in this JVM, as `main` does.
  public static Said by(String... arguments) {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    try (PrintStream outHere = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errHere = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(outHere);
      System.setErr(errHere);
      int exit = TableeCommand.execute(arguments);
      return new Said(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }

  /// Holds that a fault stopped it (exit code 1) and was said in one French sentence with these
  /// words, and nowhere else.
  public void isOneSentence(String... words) {
    assertThat(exit).as(err).isEqualTo(1);
    assertThat(spoken()).hasSize(1);
    assertThat(spoken().getFirst()).startsWith("Tablée s’arrête : ");
    isFrenchFor(words);
  }

  /// Holds that the arguments were at fault (exit code 2), said in one sentence with these words,
  /// with the way to the help below.
  void isMisuse(String... words) {
    assertThat(exit).as(err).isEqualTo(2);
    assertThat(spoken()).hasSize(2);
    assertThat(spoken().getLast()).matches("Voir « tablee.* --help »\\.");
    isFrenchFor(words);
  }

  private void isFrenchFor(String... words) {
    assertThat(out).as("nothing but the fault is said").isEmpty();
    assertThat(plain(err)).contains(words).doesNotContain("Exception", "\tat ", "fr.tablee");
    assertThat(spoken()).as("typographic apostrophes").noneMatch(line -> line.contains("'"));
  }

  /// The lines for a person; those of the log begin with the thread in brackets.
  private List<String> spoken() {
    return plain(err).lines().filter(line -> !line.startsWith("[")).toList();
  }

  /// Without the difference between a space and one that holds its neighbours together.
  public static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
