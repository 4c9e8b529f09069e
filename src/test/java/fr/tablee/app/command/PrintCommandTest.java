package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `tablee print` as it is called.
class PrintCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cards", "mats", "labels", "guide"})
  void eachWritesOnePdfWhereItIsTold(String what) throws Exception {
    Path file = folder.resolve(what + ".pdf");

    assertThat(TableeCommand.execute("print", what, "--out", file.toString())).isZero();

    assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aPackIsPrintedInALanguageThatItHas() throws Exception {
    Path file = folder.resolve("cards.pdf");
    String larder = Path.of(System.getProperty("tablee.home"), "content/garde-manger").toString();

    assertThat(
            TableeCommand.execute(
                "print", "cards", "--pack", larder, "--lang", "en", "--out", file.toString()))
        .isZero();

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Chocolate at court", "Blank card 1")
          .doesNotContain("Le chocolat à la cour");
    }
    assertThat(TableeCommand.execute("print", "cards", "--pack", larder, "--lang", "nl"))
        .as("not translated into Dutch")
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "posters,",
    "mats,--easy",
    "cards,--square",
    "guide,--activity=histoire",
  })
  void whatCannotBePrintedIsBadUsage(String what, String option) {
    String[] arguments =
        option == null ? new String[] {"print", what} : new String[] {"print", what, option};

    assertThat(TableeCommand.execute(arguments)).isEqualTo(2);
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    String lost = folder.resolve("nulle-part/cartes.pdf").toString();

    assertThat(TableeCommand.execute("print", "labels", "--out", lost)).isEqualTo(1);
    assertThat(TableeCommand.execute("print", "cards", "--activity", "bingo", "--out", lost))
        .isEqualTo(1);
  }
}
