package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.content.Timeline;
import fr.tablee.print.Paper.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The shipped pack's cards, printed and measured.
class CardSheetsTest {

  private static final List<Deck> DECKS =
      Deck.of(Printed.PACK, List.of(), PrintWords.of(Printed.PACK.language()));

  private static Paper plain;
  private static Paper easy;

  /// A card where it should be.
  private record Place(Card card, Deck deck, int page, int number) {
    Box front() {
      return CardGrid.front(number);
    }

    Box back() {
      return CardGrid.back(number);
    }
  }

  @BeforeAll
  static void print() {
    plain = Paper.of(Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of(), false));
    easy = Paper.of(Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of(), true));
  }

  @AfterAll
  static void close() {
    plain.close();
    easy.close();
  }

  @Test
  void aCutPileTellsNothingOfTheAnswer() {
    Timeline timeline =
        Printed.PACK.activities().stream()
            .filter(Timeline.class::isInstance)
            .map(Timeline.class::cast)
            .findFirst()
            .orElseThrow();
    List<Integer> years =
        timeline.dealt().stream()
            .map(card ->
                timeline.entries().stream()
                    .filter(entry -> entry.card().equals(card))
                    .findFirst()
                    .orElseThrow()
                    .date()
                    .from())
            .toList();
    long inOrder = 0;
    for (int i = 0; i < years.size(); i++) {
      for (int j = i + 1; j < years.size(); j++) {
        inOrder += years.get(i) < years.get(j) ? 1 : 0;
      }
    }

    assertThat(inOrder / (18 * 17 / 2.0)).as("pairs that lie in order").isBetween(0.3, 0.7);
    assertThat(DECKS.stream().filter(deck -> deck.id().equals("histoire")).findFirst())
        .get()
        .extracting(Deck::cards)
        .as("printed as dealt")
        .isEqualTo(timeline.dealt());
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    int page = 0;
    for (Deck deck : DECKS) {
      for (int i = 0; i < deck.cards().size(); i++) {
        places.add(new Place(deck.cards().get(i), deck, page + i / 9 * 2, i % 9));
      }
      page += Math.ceilDiv(deck.cards().size(), 9) * 2;
    }
    return places;
  }

  @Test
  void everySheetIsA4AndCutAtItsEdge() {
    for (int page = 0; page < plain.pages(); page++) {
      assertThat(plain.size(page).width()).isCloseTo(210, within(0.01));
      assertThat(plain.size(page).height()).isCloseTo(297, within(0.01));
      assertThat(plain.document().getPage(page).getTrimBox().getWidth())
          .isEqualTo(plain.document().getPage(page).getMediaBox().getWidth());
    }
  }

  @Test
  void nineCardsOf63By88StandSixMillimetresApartInTheMiddleOfTheSheet() {
    assertThat(CardGrid.front(0)).isEqualTo(new Box(4.5, 10.5, 63, 88));
    assertThat(CardGrid.front(8)).isEqualTo(new Box(142.5, 198.5, 63, 88));
    assertThat(210 - CardGrid.front(8).right()).isEqualTo(CardGrid.front(0).left());
    for (int place = 0; place < 9; place++) {
      assertThat(CardGrid.back(place).left())
          .as("turned over its long edge, place %d", place)
          .isCloseTo(210 - CardGrid.front(place).right(), within(1e-9));
    }
  }

  @Test
  void everyCardOfThePackIsThereWithItsWordsInsideItsCut() {
    List<Place> places = places();
    assertThat(places).hasSize((int) Printed.PACK.cards().count());
    for (Place place : places) {
      Card card = place.card();
      String front = plain.text(place.page(), place.front().grown(-3));
      if (card.kind() != CardKind.BLANK) {
        assertThat(front).as("%s", card.ref()).contains(Paper.squeezed(card.title()));
        assertThat(front).as("%s", card.ref()).contains(Paper.squeezed(card.text()));
      }
      assertThat(front)
          .contains(Paper.squeezed(place.deck().title()))
          .contains(card.ref().toString());
    }
  }

  @Test
  void noLetterCrossesACut() {
    for (int page = 0; page < plain.pages(); page++) {
      for (Paper.Letter letter : plain.letters(page)) {
        boolean margin = letter.foot() < 7 || letter.foot() > 290;
        boolean inACard =
            Stream.iterate(0, n -> n + 1)
                .limit(9)
                .map(CardGrid::front)
                .anyMatch(trim ->
                    letter.x() >= trim.left() + 3
                        && letter.right() <= trim.right() - 3
                        && letter.foot() <= trim.bottom() - 3
                        && letter.foot() >= trim.top() + 3);
        assertThat(margin || inACard).as("« %s » on page %d", letter, page + 1).isTrue();
      }
    }
  }

  @Test
  void theBackOfEachCardLiesBehindItAndSaysItsCode() {
    for (Place place : places()) {
      assertThat(plain.text(place.page() + 1, place.back()))
          .contains(place.card().ref().toString());
    }
  }

  @Test
  void aRingOfTheTagsSizeIsInTheMiddleOfEveryBack() {
    for (Paper paper : List.of(plain, easy)) {
      for (Place place : places()) {
        assertThat(paper.marks(place.page() + 1))
            .as("%s", place.card().ref())
            .anyMatch(mark ->
                mark.isRing(25)
                    && Math.abs(mark.box().centreX() - place.back().centreX()) < 0.05
                    && Math.abs(mark.box().centreY() - place.back().centreY()) < 0.05);
      }
    }
  }

  @Test
  void theEasySideSaysTheEasyWordsInLargeLetters() {
    for (Place place : places()) {
      String back = easy.text(place.page() + 1, place.back().grown(-3));
      assertThat(back).contains(Paper.squeezed(place.card().easy()));
      assertThat(back).contains(place.card().ref().toString());
    }
    assertThat(easy.letters(3).stream().mapToDouble(Paper.Letter::points).max().orElseThrow())
        .isGreaterThanOrEqualTo(12);
  }

  @Test
  void theColourRunsThreeMillimetresOverEachCut() {
    for (Place place : places()) {
      Box bleed = place.front().grown(3);
      assertThat(filled(plain.marks(place.page()), bleed.left(), bleed.top(), bleed.right()))
          .as("band of %s", place.card().ref())
          .isTrue();
      Box back = place.back().grown(3);
      assertThat(filled(plain.marks(place.page() + 1), back.left(), back.top(), back.right()))
          .as("back of %s", place.card().ref())
          .isTrue();
    }
  }

  private static boolean filled(List<Mark> marks, double left, double top, double right) {
    return marks.stream()
        .anyMatch(mark ->
            mark.filled()
                && mark.shade().green() < 248
                && Math.abs(mark.box().left() - left) < 0.02
                && Math.abs(mark.box().top() - top) < 0.02
                && Math.abs(mark.box().right() - right) < 0.02);
  }

  @Test
  void cropMarksPointAtEachCornerAndStayOutsideOfTheCut() {
    for (Place place : places()) {
      List<Mark> marks = plain.marks(place.page());
      Box trim = place.front();
      for (double x : new double[] {trim.left(), trim.right()}) {
        assertThat(marks).anyMatch(m -> line(m, x, trim.top() - 3, x, trim.top() - 1));
        assertThat(marks).anyMatch(m -> line(m, x, trim.bottom() + 1, x, trim.bottom() + 3));
      }
      for (double y : new double[] {trim.top(), trim.bottom()}) {
        assertThat(marks).anyMatch(m -> line(m, trim.left() - 3, y, trim.left() - 1, y));
        assertThat(marks).anyMatch(m -> line(m, trim.right() + 1, y, trim.right() + 3, y));
      }
    }
  }

  private static boolean line(Mark mark, double x1, double y1, double x2, double y2) {
    return !mark.filled()
        && Math.abs(mark.box().left() - x1) < 0.02
        && Math.abs(mark.box().top() - y1) < 0.02
        && Math.abs(mark.box().right() - x2) < 0.02
        && Math.abs(mark.box().bottom() - y2) < 0.02;
  }

  @Test
  void noCardTellsItsAnswer() {
    for (Place place : places()) {
      String printed =
          plain.text(place.page(), place.front()) + easy.text(place.page() + 1, place.back());
      if (!place.card().explanation().isEmpty()) {
        assertThat(printed).doesNotContain(Paper.squeezed(place.card().explanation()));
      }
    }
    Timeline timeline = (Timeline) Printed.PACK.activity("histoire").orElseThrow();
    for (Timeline.Entry entry : timeline.entries()) {
      assertThat(plain.text()).as("%s", entry.card().ref()).doesNotContain(entry.shown());
    }
  }

  @Test
  void drawingsAreLinesAndEveryFontIsInside() {
    assertThat(plain.fontsOutside()).isEmpty();
    assertThat(easy.fontsOutside()).isEmpty();
    for (int page = 0; page < plain.pages(); page++) {
      assertThat(plain.pixels(page)).as("page %d", page + 1).isZero();
    }
    // The drawing of Talos alone has more shapes than the rest of its card.
    assertThat(plain.marks(2)).hasSizeGreaterThan(300);
  }

  @Test
  void oneActivityIsPrintedAloneWithItsBlanks() {
    byte[] pdf = Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of("donnees"), false);
    try (Paper paper = Paper.of(pdf)) {
      assertThat(paper.pages()).isEqualTo(4);
      assertThat(paper.text()).contains("mallette-ia/vierge-7").doesNotContain("talos");
    }
  }

  @Test
  void anUnknownActivityIsToldWithTheKnownOnes() {
    assertThatThrownBy(
            () -> Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of("histoires"), false))
        .isInstanceOf(PrintFault.class)
        .hasMessageContaining("« histoires » n’est pas dans cette mallette")
        .hasMessageContaining("histoire, donnees");
  }
}
