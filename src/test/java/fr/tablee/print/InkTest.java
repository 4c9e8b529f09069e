package fr.tablee.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tablee.content.Activity;
import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.table.CardRef;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours that a press can print and an eye can read, letters that fit or say that they do not.
class InkTest {

  private static final double READABLE = 4.5;
  private static final int DOTS_PER_INCH = 150;

  @Test
  void everyColourOfCardsAndMatsCanBePrintedWithFourInks() {
    byte[] cards = Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of(), true);
    byte[] mats = Printed.SHOP.mats(Printed.PACK, Printed.IMAGES, Printed.TABLE, List.of());
    for (byte[] pdf : List.of(cards, mats)) {
      try (Paper paper = Paper.of(pdf)) {
        var shades =
            java.util.stream.IntStream.range(0, paper.pages())
                .boxed()
                .flatMap(page -> paper.marks(page).stream())
                .map(Paper.Mark::shade)
                .distinct()
                .toList();
        assertThat(shades).hasSizeGreaterThan(10);
        assertThat(shades.stream().filter(shade -> !PressGamut.holds(shade))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0000ff", "#00ff00", "#ff00ff", "#00ffff", "#ff7f00"})
  void aColourOfScreensAloneIsBroughtToPaper(String screen) {
    Shade raw =
        new Shade(
            Integer.parseInt(screen.substring(1, 3), 16),
            Integer.parseInt(screen.substring(3, 5), 16),
            Integer.parseInt(screen.substring(5), 16));

    assertThat(PressGamut.holds(raw)).isFalse();
    assertThat(PressGamut.holds(Shade.printable(screen))).isTrue();
  }

  @Test
  void theAccentsOfThePackPrintAsTheyAre() {
    for (Activity activity : Printed.PACK.activities()) {
      String accent = activity.frame().accent();
      Shade shade = Shade.printable(accent);
      assertThat("#%02X%02X%02X".formatted(shade.red(), shade.green(), shade.blue()))
          .isEqualToIgnoringCase(accent);
    }
  }

  @Test
  void everyLineOfEveryCardReadsInGrey() throws IOException {
    byte[] pdf = Printed.SHOP.cards(Printed.PACK, Printed.IMAGES, List.of(), true);
    try (Paper paper = Paper.of(pdf)) {
      PDFRenderer renderer = new PDFRenderer(paper.document());
      for (int page = 0; page < paper.pages(); page++) {
        BufferedImage grey = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        for (Paper.Letter letter : paper.letters(page)) {
          if (letter.text().matches("\\p{L}{1,2}") && letter.points() >= 7) {
            assertThat(contrast(grey, letter))
                .as("%s on page %d", letter, page + 1)
                .isGreaterThan(READABLE);
          }
        }
      }
    }
  }

  /// Between the lightest and the darkest spot of a letter's place, as WCAG counts it.
  private static double contrast(BufferedImage grey, Paper.Letter letter) {
    double scale = DOTS_PER_INCH / 25.4;
    double high = letter.points() * 0.3528 * 0.75;
    int left = (int) Math.floor(letter.x() * scale) - 1;
    int top = (int) Math.floor((letter.foot() - high) * scale) - 1;
    int width = (int) Math.ceil((letter.right() - letter.x()) * scale) + 2;
    int height = (int) Math.ceil(high * scale) + 2;
    Raster raster = grey.getRaster();
    double least = 1;
    double most = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        double light = Math.pow(raster.getSample(x, y, 0) / 255.0, 2.2);
        least = Math.min(least, light);
        most = Math.max(most, light);
      }
    }
    return (most + 0.05) / (least + 0.05);
  }

  @Test
  void aTitleThatFitsNoLineIsRefusedWithItsCard() {
    Card wide = card("W".repeat(34), "Texte");

    assertThatThrownBy(() -> front(wide))
        .isInstanceOf(PrintFault.class)
        .hasMessage(
            "La carte « %s » (p/c) ne s’imprime pas : son titre n’y tient pas, même en petit ; le raccourcir."
                .formatted("W".repeat(34)));
  }

  @Test
  void aLongTextShrinksUntilItFitsAndNoFurther() {
    String longest = "mot un peu long ".repeat(11).strip();
    assertThat(longest).hasSizeBetween(170, 180);

    double small = smallest(front(card("Un titre qui demande deux lignes", longest)));
    double large = smallest(front(card("Titre", "Un mot.")));

    assertThat(small).isLessThan(large).isGreaterThanOrEqualTo(7.5);
  }

  @Test
  void aSignThatTheFontLacksIsNamed() {
    assertThatThrownBy(() -> front(card("Bonjour 🙂", "Texte")))
        .isInstanceOf(PrintFault.class)
        .hasMessageContaining("Le signe « 🙂 » ne s’imprime pas");
  }

  private static double smallest(List<Ink> ink) {
    return ink.stream()
        .filter(i -> i instanceof Ink.Words w && w.face() == Typeface.TEXT && w.points() > 6)
        .mapToDouble(i -> ((Ink.Words) i).points())
        .min()
        .orElseThrow();
  }

  private static List<Ink> front(Card card) {
    Deck deck = new Deck("d", "Activité", "1", Shade.COFFEE, List.of(card));
    try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
      return new CardFront(PrintWords.of("fr"), new FontCase(document, PrintFonts.load()))
          .draw(card, deck, CardGrid.front(0));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Card card(String title, String text) {
    return new Card(
        new CardRef("p", "c"),
        CardKind.PLAY,
        title,
        text,
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "x.svg");
  }
}
