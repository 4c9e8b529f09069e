package fr.tablee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Block;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.Debrief;
import fr.tablee.handout.Played;
import fr.tablee.print.Paper;
import fr.tablee.print.PrintShop;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The debrief of the shipped two-hour workshop as PDF, laid under the ruler.
class DebriefPdfTest {

  private static final double MARGIN = 15;

  private static Debrief debrief;
  private static Paper paper;
  private static String text = "";

  @BeforeAll
  static void print() {
    Played whole = PlayedWorkshop.whole(Language.FRENCH);
    debrief = whole.debrief();
    paper = Paper.of(PrintShop.open().debrief(debrief, Language.FRENCH));
    text = joined(paper.text());
  }

  @AfterAll
  static void close() {
    paper.close();
  }

  @Test
  void everyPageIsA4AndNothingLeavesItsMargins() {
    for (int page = 0; page < paper.pages(); page++) {
      assertThat(paper.width(page)).isCloseTo(210, within(0.1));
      assertThat(paper.height(page)).isCloseTo(297, within(0.1));
      for (Paper.Letter letter : paper.letters(page)) {
        if (!letter.text().isBlank()) {
          assertThat(letter.x()).as("%s, page %d", letter, page + 1).isGreaterThan(MARGIN);
          assertThat(letter.right()).as("%s, page %d", letter, page + 1).isLessThan(210 - MARGIN);
          assertThat(letter.foot()).as("%s, page %d", letter, page + 1).isLessThan(297 - 5);
        }
      }
    }
  }

  @Test
  void everySentenceIsThereAndTheFirstPageTellsTheThreeParts() {
    List<Block> blocks =
        Stream.of(debrief.quoi(), debrief.etAlors(), debrief.etMaintenant())
            .flatMap(List::stream)
            .toList();
    for (Block block : blocks) {
      for (Block.Item item : block.items()) {
        assertThat(text).contains(joined(Paper.squeezed(item.text())));
        item.details()
            .forEach(detail -> assertThat(text).contains(joined(Paper.squeezed(detail.text()))));
      }
    }
    assertThat(text)
        .containsPattern(
            "1 / \\d+ Débrief .*Quoi \\? .*Et alors \\? .*Et maintenant \\? .* 2 / \\d+ Pour aller plus loin");
    assertThat(text.indexOf(" 2 / ")).isGreaterThan(text.indexOf("Et maintenant ?"));
  }

  @Test
  void everyJudgedCardIsInItsTable() {
    for (ActivityReport report : debrief.activities()) {
      for (CardReport card : report.cards()) {
        assertThat(text).contains(joined(Paper.squeezed(card.title())));
      }
    }
  }

  @Test
  void itIsTaggedSpokenInItsLanguageBookmarkedAndWholeInItself() {
    var catalog = paper.document().getDocumentCatalog();
    assertThat(paper.fontsOutside()).isEmpty();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("fr");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(paper.document().getDocumentInformation().getTitle())
        .isEqualTo("Débrief · Mallette IA");
    assertThat(catalog.getDocumentOutline().children())
        .extracting(child -> child.getTitle())
        .hasSize(6);
    for (int page = 0; page < paper.pages(); page++) {
      assertThat(paper.pixels(page)).isZero();
    }
  }

  @Test
  void headingsTablesAndListsAreTaggedAsSuch() {
    List<String> kinds = kinds(paper.document().getDocumentCatalog().getStructureTreeRoot());
    assertThat(kinds).containsOnlyOnce("H1").contains("H2", "H3", "Table", "TH", "TD", "L", "LI");
    long tables = kinds.stream().filter("Table"::equals).count();
    long judged = debrief.activities().stream().filter(one -> !one.cards().isEmpty()).count();
    assertThat(tables).isGreaterThanOrEqualTo(judged);
    assertThat(kinds.indexOf("H1")).isLessThan(kinds.indexOf("H2"));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3", "4, 3, 4", "90, 4, 8", "100000, 8, 13"})
  void itHasAsManyPagesAsItHasToSay(int entries, int fewest, int most) {
    for (Language language : Language.values()) {
      Played played = PlayedWorkshop.first(entries, language);
      try (Paper pdf = Paper.of(PrintShop.open().debrief(played.debrief(), language))) {
        assertThat(pdf.pages()).as("%d entries, %s", entries, language).isBetween(fewest, most);
        assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        assertThat(pdf.text().strip()).isNotEmpty();
      }
    }
  }

  private static List<String> kinds(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> Stream.concat(Stream.of(kid.getStructureType()), kinds(kid).stream()))
        .toList();
  }

  /// A line may end after a hyphen.
  private static String joined(String words) {
    return words.replaceAll("(?<=\\S)- (?=\\S)", "-");
  }
}
