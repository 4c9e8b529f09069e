package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Card;
import fr.tablee.content.Language;
import fr.tablee.debrief.Souvenir;
import fr.tablee.debrief.SouvenirComposer;
import fr.tablee.handout.Played;
import fr.tablee.print.Paper;
import fr.tablee.print.PrintShop;
import fr.tablee.print.QrReader;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The participants' sheet: one side of A5, nothing about right or wrong, codes that a phone reads.
class SouvenirPdfTest {

  private static Paper printed(Souvenir souvenir, Language language) {
    return Paper.of(PrintShop.open().souvenir(souvenir, language));
  }

  private static Souvenir souvenir(int entries) {
    Played played = PlayedWorkshop.first(entries, Language.FRENCH);
    return new SouvenirComposer(played.debrief(), played.pack()).souvenir();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 90, 400, 100_000})
  void itIsOneSideOfA5InEveryCaseAndLanguage(int entries) {
    for (Language language : Language.values()) {
      try (Paper sheet = printed(souvenir(entries), language)) {
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.width(0)).isCloseTo(148, within(0.1));
        assertThat(sheet.height(0)).isCloseTo(210, within(0.1));
        assertThat(sheet.fontsOutside()).isEmpty();
        assertThat(sheet.document().getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        assertThat(sheet.letters(0))
            .filteredOn(letter -> !letter.text().isBlank())
            .allMatch(letter -> letter.x() > 10 && letter.right() < 138 && letter.foot() < 203);
      }
    }
  }

  @Test
  void itTellsWhatWasDoneWhatWasSaidAndNothingAboutRightOrWrong() {
    try (Paper sheet = printed(souvenir(100_000), Language.FRENCH)) {
      assertThat(sheet.text())
          .contains("Mallette IA", "9 personnes à table", "1 h 58 ensemble")
          .contains("Histoire de l’IA", "Nous la rêvons depuis l’Antiquité")
          .contains("Cette semaine : Me protéger, Expérimenter, Informer.")
          .doesNotContain("déplacer")
          .doesNotContain("bien placée")
          .doesNotContain("trop tard")
          .doesNotContain("erreur");
    }
  }

  @Test
  void notesOfTheFacilitatorStayAtTheTable() {
    Played played = PlayedWorkshop.whole(Language.FRENCH);
    List<String> notes =
        played.debrief().activities().stream().flatMap(one -> one.notes().stream()).toList();
    assertThat(notes).isNotEmpty();
    try (Paper sheet = printed(souvenir(100_000), Language.FRENCH)) {
      assertThat(notes).noneMatch(note -> sheet.text().contains(Paper.squeezed(note)));
    }
  }

  @Test
  void aPhoneReadsEveryCodeAndTheyLeadToWhatPeopleSaidTheyWouldDo() throws IOException {
    Souvenir souvenir = souvenir(100_000);
    try (Paper sheet = printed(souvenir, Language.FRENCH)) {
      List<String> read =
          QrReader.read(new PDFRenderer(sheet.document()).renderImageWithDPI(0, 200));
      assertThat(read)
          .hasSizeGreaterThanOrEqualTo(3)
          .isSubsetOf(souvenir.resources().stream().map(Card.Link::url).toList());
    }
  }

  @Test
  void aLongWorkshopStillFitsBySayingLess() {
    Souvenir.Chapter talkative =
        new Souvenir.Chapter(
            9,
            "Une activité au titre assez long",
            "#2f6b5e",
            "Une phrase à garder. ".repeat(5),
            List.of("tout", "rien"));
    Souvenir souvenir =
        new Souvenir(
            "Une mallette au titre plutôt long",
            Optional.empty(),
            OptionalInt.empty(),
            0,
            Collections.nCopies(10, talkative),
            List.of(),
            Collections.nCopies(20, "Une question qui se pose ?"),
            List.of());
    try (Paper sheet = printed(souvenir, Language.FRENCH)) {
      assertThat(sheet.pages()).isEqualTo(1);
    }
  }
}
