package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.Debate;
import fr.tablee.content.Ordering;
import fr.tablee.content.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The facilitator's booklet of the shipped pack, printed and read.
class GuideBookletTest {

  private static Paper guide;
  private static String text;

  @BeforeAll
  static void print() {
    guide = Paper.of(Printed.SHOP.guide(Printed.PACK, Printed.IMAGES));
    Box body = new Box(0, 0, 148, 195);
    StringBuilder all = new StringBuilder();
    for (int page = 0; page < guide.pages(); page++) {
      all.append(guide.text(page, body)).append(' ');
    }
    text = joined(all.toString());
  }

  @AfterAll
  static void close() {
    guide.close();
  }

  @Test
  void everyPageIsA5AndHoldsItsTextInsideItsMargins() {
    for (int page = 0; page < guide.pages(); page++) {
      assertThat(guide.size(page).width()).isCloseTo(148, within(0.1));
      assertThat(guide.size(page).height()).isCloseTo(210, within(0.1));
      for (Paper.Letter letter : guide.letters(page)) {
        assertThat(letter.x()).as("%s on page %d", letter, page + 1).isGreaterThan(14);
        if (!letter.text().isBlank()) {
          assertThat(letter.right()).as("%s on page %d", letter, page + 1).isLessThan(134);
        }
      }
    }
  }

  @Test
  void theRunSheetAddsUpToTheWholeWorkshop() {
    assertThat(guide.text())
        .contains("0 h 15 2 Histoire de l’IA 20 min 18")
        .contains("En tout 120 min");
  }

  @Test
  void everyActivitySaysItsGoalItsScriptItsHintsAndItsQuestions() {
    for (Activity activity : Printed.PACK.activities()) {
      said(activity.frame().title());
      said(activity.frame().goal());
      said(activity.frame().script().opening());
      said(activity.frame().script().closing());
      activity.frame().hints().forEach(GuideBookletTest::said);
      activity.frame().questions().forEach(GuideBookletTest::said);
      said(activity.frame().takeaway());
    }
  }

  @Test
  void everyCardIsToldWithItsSources() {
    Printed.PACK.activities().stream()
        .flatMap(a -> a.deck().stream())
        .forEach(card -> {
          said(card.title());
          said(card.explanation());
          card.sources().stream().map(Card.Link::label).forEach(GuideBookletTest::said);
        });
  }

  @Test
  void theKeysAreThereWithDatesTrapsAndRules() {
    Timeline timeline = (Timeline) Printed.PACK.activity("histoire").orElseThrow();
    timeline
        .entries()
        .forEach(entry -> {
          said(entry.shown());
          entry.trap().ifPresent(GuideBookletTest::said);
        });
    Ordering ordering = (Ordering) Printed.PACK.activity("algorithmes").orElseThrow();
    ordering.rules().forEach(rule -> said(rule.because()));
    Debate debate = (Debate) Printed.PACK.activity("debat").orElseThrow();
    debate.sheets().forEach(sheet -> sheet.essentials().forEach(e -> said(e.text())));
  }

  @Test
  void whatIsReadInOneGoStandsOnOnePage() {
    for (Activity activity : Printed.PACK.activities()) {
      var frame = activity.frame();
      assertThat(pagesOf(frame.hints())).as("hints of %s", activity.id()).hasSize(1);
      List<String> ending = new ArrayList<>(frame.questions());
      ending.add(frame.takeaway());
      assertThat(pagesOf(ending)).as("questions of %s", activity.id()).hasSize(1);
    }
  }

  @Test
  void itNamesItsLicenceAndItsSource() {
    said(Printed.PACK.attribution().licence());
    said(Printed.PACK.attribution().source());
    said(Printed.PACK.attribution().text());
  }

  @Test
  void noLineBreaksAfterAnApostropheOrBeforeASignThatNeedsASpace() {
    for (int page = 0; page < guide.pages(); page++) {
      double line = -1;
      String before = "";
      for (Paper.Letter letter : guide.letters(page)) {
        if (letter.text().isBlank()) {
          continue;
        }
        if (line >= 0 && letter.foot() - line > 1) {
          assertThat(before).as("end of a line on page %d", page + 1).isNotIn("’", "«");
          assertThat(letter.text()).as("start of a line").isNotIn("»", ":", ";", "!", "?");
        }
        line = letter.foot();
        before = letter.text();
      }
    }
  }

  @Test
  void itIsTaggedBookmarkedAndWholeInItself() {
    var catalog = guide.document().getDocumentCatalog();
    assertThat(guide.fontsOutside()).isEmpty();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("fr");
    assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
    for (int page = 0; page < guide.pages(); page++) {
      assertThat(guide.pixels(page)).isZero();
    }
  }

  /// The pages that hold some of the sentences.
  private static Set<Integer> pagesOf(List<String> sentences) {
    Set<Integer> pages = new TreeSet<>();
    for (int page = 0; page < guide.pages(); page++) {
      String words = joined(guide.text(page, new Box(0, 0, 148, 195)));
      if (sentences.stream().anyMatch(s -> words.contains(joined(Paper.squeezed(s))))) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static void said(String words) {
    assertThat(text).as("« %s »", words).contains(joined(Paper.squeezed(words)));
  }

  /// A line may end after a hyphen.
  private static String joined(String words) {
    return words.replaceAll("(?<=\\S)- (?=\\S)", "-");
  }
}
