package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.SouvenirComposer;
import fr.tablee.handout.Played;
import fr.tablee.print.PrintShop;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The PDFs that people are sent, judged from outside: veraPDF holds them to every rule of PDF/UA-1
/// (ISO 14289-1) that a machine can check.
class AccessiblePdfTest {

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90, 100_000})
  void theDebriefCanBeReadAloud(int entries) throws Exception {
    for (Language language : Language.values()) {
      Played played = PlayedWorkshop.first(entries, language);
      assertThat(broken(PrintShop.open().debrief(played.debrief(), language))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90, 100_000})
  void theParticipantsSheetCanBeReadAloud(int entries) throws Exception {
    Played played = PlayedWorkshop.first(entries, Language.FRENCH);
    assertThat(
            broken(
                PrintShop.open()
                    .souvenir(
                        new SouvenirComposer(played.debrief(), played.pack()).souvenir(),
                        Language.FRENCH)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mallette-ia", "ai-kit-en", "garde-manger"})
  void theFacilitatorsBookletCanBeReadAloud(String name) throws Exception {
    Path folder = Home.file("content/" + name);
    Pack pack = new PackLoader().load(folder);
    assertThat(broken(PrintShop.open().guide(pack, PackImages.of(folder)))).isEmpty();
  }

  /// The rules that the file breaks.
  private static List<String> broken(byte[] pdf) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
          .distinct()
          .toList();
    }
  }
}
