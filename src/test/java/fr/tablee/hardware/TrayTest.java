package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrayTest {

  private static final String MISSING =
      "plateau.scad n’a pas été compilé : openscad manque (apt install openscad)";

  @ParameterizedTest
  @CsvSource({"plateau,pn532", "plateau,mfrc522", "volet,pn532"})
  void theTrayCompilesWithoutAWarning(String view, String reader, @TempDir Path folder)
      throws IOException, InterruptedException {
    if (!installed()) {
      System.err.println(MISSING);
    }
    assumeTrue(installed(), MISSING);
    Path tree = folder.resolve("plateau.csg");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                "openscad",
                "--hardwarnings",
                "-D",
                "vue=\"" + view + "\"",
                "-D",
                "lecteur=\"" + reader + "\"",
                "-o",
                tree.toString(),
                Kit.HARDWARE.resolve("plateau.scad").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("openscad ended").isTrue();
    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(words).isZero();
    assertThat(words).doesNotContain("WARNING", "ERROR");
    assertThat(Files.readString(tree)).contains("linear_extrude");
  }

  private static boolean installed() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openscad")));
  }
}
