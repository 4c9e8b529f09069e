package fr.tablee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.SystemTool;
import fr.tablee.content.PackChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A deck out to a spreadsheet and in again, by the command line.
class DeckCommandTest {

  private static final String MARK = "\uFEFF";

  /// Semicolons, double quotes, UTF-8, all lines.
  private static final String READ = "--infilter=CSV:59,34,76,1";

  /// The same, every cell as it is shown.
  private static final String WRITE =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false";

  @TempDir private Path folder;
  private PackCopy pack;
  private Path csv;

  @BeforeEach
  void exportTheTimeline() {
    pack = PackCopy.in(folder.resolve("packs"));
    csv = folder.resolve("histoire.csv");
    Said said =
        Said.by("deck", "export", pack.folder().toString(), "histoire", "--output", csv.toString());
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(Said.plain(said.out())).isEqualTo(csv + " : 18 cartes.\n");
  }

  private Said bringIn() {
    return Said.by("deck", "import", pack.folder().toString(), "histoire", csv.toString());
  }

  private String yaml() throws IOException {
    return Files.readString(pack.folder().resolve("activities/histoire.yaml"));
  }

  @Test
  void whatGoesOutComesInAgainWithoutALetterChanged() throws IOException {
    String before = yaml();
    assertThat(bringIn().out()).isEqualTo("18 cartes relues, 0 ajoutée.\n");
    assertThat(yaml()).isEqualTo(before);
  }

  @Test
  void aChangedLineChangesItsCardAndANewOneIsAdded() throws IOException {
    String before = yaml();
    String text = Files.readString(csv);
    Files.writeString(
        csv,
        text.replace("turc;Le Turc mécanique;", "turc;Le Turc à la manivelle;")
            + ";L’œuf élevé;;Un œuf naïf.;Un œuf.;1900;1;;fiction;;Où l’on éclôt.;;;"
            + "Wikipédia, Œuf | https://fr.wikipedia.org/wiki/%C5%92uf;\r\n");

    Said said = bringIn();

    assertThat(said.out()).as(said.err()).isEqualTo("18 cartes relues, 1 ajoutée.\n");
    assertThat(yaml())
        .startsWith(
            before.substring(0, before.indexOf("title: Le Turc mécanique"))
                + "title: Le Turc à la manivelle")
        .contains("  - id: l-oeuf-eleve\n    title: L’œuf élevé\n");
    assertThat(new PackChecker().check(pack.folder()).pack()).isPresent();
  }

  @Test
  void aFaultIsToldWithItsCellAndNothingIsWritten() throws IOException {
    String before = yaml();
    Files.writeString(csv, Files.readString(csv).replace(";1770;", ";mai 66;"));

    Said said = bringIn();

    assertThat(said.exit()).isEqualTo(1);
    assertThat(Said.plain(said.out()))
        .contains("(Date) : « mai 66 » n’est pas une date", "Rien n’a été écrit.");
    assertThat(yaml()).isEqualTo(before);
  }

  @Test
  void aFileInAnotherCodeThanUtf8IsRefusedInOneSentence() throws IOException {
    Files.writeString(
        csv, "Identifiant;Titre\nturc;été\n", java.nio.charset.StandardCharsets.ISO_8859_1);
    bringIn().isOneSentence("n’est pas en UTF-8");
  }

  @Test
  void aSpreadsheetKeepsEveryAccentAndEveryLine() throws IOException {
    SystemTool.need("soffice");
    convert(csv, READ, "xlsx");
    convert(folder.resolve("histoire.xlsx"), READ, WRITE);

    assertThat(Files.readString(csv).replace(MARK, "").replace("\r\n", "\n"))
        .contains("L’Ève future", "Karel Čapek");
    String before = yaml();
    assertThat(bringIn().out()).isEqualTo("18 cartes relues, 0 ajoutée.\n");
    assertThat(yaml()).isEqualTo(before);
  }

  private void convert(Path file, String reading, String kind) {
    SystemTool.Spoken spoken =
        SystemTool.run(
            Map.of("HOME", folder.toString()),
            "",
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            reading,
            "--convert-to",
            kind,
            "--outdir",
            folder.toString(),
            file.toString());
    assertThat(spoken.exit()).as(spoken.text()).isZero();
  }
}
