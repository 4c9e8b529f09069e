package fr.tablee.print;

import fr.tablee.content.Card;
import fr.tablee.print.TextFit.Setting;
import java.util.List;

/// The back of a card: the same for all cards of a deck but for the code, with the place of the tag
/// in its middle, where the reader's antenna is whichever way up the card lies.
///
/// @param words what print adds
/// @param measure how wide letters are
record CardBack(PrintWords words, TypeMeasure measure) {

  /// Width of the round NFC stickers, in millimetres.
  static final double TAG = 25;

  private static final double LOZENGE = 7;

  /// Height of the place under the tag, in millimetres.
  private static final double EASY_ROOM = 23.5;

  private static final TextFit TITLE = new TextFit(Typeface.TITLE, 13, 8, 1.12);
  private static final TextFit CODE = new TextFit(Typeface.STRONG, 8.5, 6.5, 1.2);
  private static final TextFit EASY_TITLE = new TextFit(Typeface.TITLE, 13, 9, 1.1);
  private static final TextFit EASY_TEXT = new TextFit(Typeface.TEXT, 13, 10, 1.22);

  /// The plain back: cloth, tag, code.
  List<Ink> draw(Card card, Deck deck, Box trim) {
    CardPen pen = new CardPen(card, deck, trim, measure);
    pen.ground(deck.shade().wash(0.14));
    cloth(deck, pen);
    tag(deck, pen);
    double middle = trim.centreX();
    if (!deck.mark().isEmpty()) {
      pen.add(new Ink.Area(new Outline.Circle(middle, trim.top() + 11.5, 4.4), deck.shade()));
      double wide = measure.width(Typeface.TITLE, 15, deck.mark());
      pen.add(
          new Ink.Words(
              middle - wide / 2, trim.top() + 13.4, deck.mark(), Typeface.TITLE, 15, Shade.PAPER));
    }
    Setting title = pen.fit(TITLE, deck.title(), CardPen.WRITING, 11, "le titre de l’activité");
    pen.writeCentred(title, Typeface.TITLE, middle, trim.top() + 17, Shade.INK);
    Setting code = pen.fit(CODE, card.ref().toString(), CardPen.WRITING - 6, 4, "son code");
    double wide = measure.width(Typeface.STRONG, code.points(), code.lines().getFirst());
    pen.add(
        new Ink.Area(
            new Outline.Rectangle(Box.around(middle, trim.top() + 71, wide + 7, 6), 3),
            Shade.PAPER));
    pen.writeCentred(code, Typeface.STRONG, middle, trim.top() + 69.2, Shade.INK);
    return pen.ink();
  }

  /// The back in easy-to-read words.
  List<Ink> drawEasy(Card card, Deck deck, Box trim) {
    if (card.easy().isEmpty()) {
      return draw(card, deck, trim);
    }
    CardPen pen = new CardPen(card, deck, trim, measure);
    pen.ground(Shade.PAPER);
    pen.band(deck.title(), words.say("easy"));
    tag(deck, pen);
    double x = trim.left() + CardPen.MARGIN;
    Setting title =
        pen.fit(
            EASY_TITLE, words.set(card.title()), CardPen.WRITING, 17, "son titre facile à lire");
    pen.write(title, Typeface.TITLE, x, trim.top() + 12, Shade.INK);
    String easy = words.set(card.easy());
    Setting text =
        EASY_TEXT
            .set(bySentence(easy), CardPen.WRITING, EASY_ROOM, measure)
            .orElseGet(() ->
                pen.fit(EASY_TEXT, easy, CardPen.WRITING, EASY_ROOM, "son texte facile à lire"));
    pen.write(text, Typeface.TEXT, x, trim.top() + 58.5, Shade.INK);
    pen.code(trim.bottom() - CardPen.FOOT, Shade.FAINT);
    return pen.ink();
  }

  /// Easy-to-read French begins each sentence on a line of its own.
  private static String bySentence(String text) {
    return text.replaceAll("(?<=[.!?]) (?=[\\p{Lu}«])", "\n");
  }

  /// The tablecloth's lozenges, over the whole card and its bleed.
  private static void cloth(Deck deck, CardPen pen) {
    Box bleed = pen.trim().grown(CardGrid.BLEED);
    Shade line = deck.shade().wash(0.34);
    double half = LOZENGE / 2;
    int columns = (int) Math.floor(bleed.width() / LOZENGE);
    int rows = (int) Math.floor(bleed.height() / LOZENGE);
    double left = bleed.centreX() - (columns - 1) * half;
    double top = bleed.centreY() - (rows - 1) * half;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = left + column * LOZENGE;
        double y = top + row * LOZENGE;
        pen.add(
            new Ink.Stroke(
                new Outline.Path(
                    List.of(
                        new Outline.Point(x, y - half),
                        new Outline.Point(x + half, y),
                        new Outline.Point(x, y + half),
                        new Outline.Point(x - half, y)),
                    true),
                line,
                0.18,
                0));
      }
    }
  }

  /// The place of the tag: a ring of its size, and what belongs there.
  private void tag(Deck deck, CardPen pen) {
    double x = pen.trim().centreX();
    double y = pen.trim().centreY();
    pen.add(new Ink.Area(new Outline.Circle(x, y, TAG / 2 + 1.5), Shade.PAPER));
    pen.add(new Ink.Stroke(new Outline.Circle(x, y, TAG / 2), deck.shade(), 0.3, 1));
    for (double r = 2; r <= 6; r += 2) {
      pen.add(new Ink.Stroke(waves(x, y - 2.5, r), deck.shade(), 0.45, 0));
    }
    String label = words.say("tag");
    double wide = measure.width(Typeface.TEXT, 6.5, label);
    pen.add(new Ink.Words(x - wide / 2, y + 4.5, label, Typeface.TEXT, 6.5, Shade.INK));
    String size = "Ø 25 mm";
    double sizeWide = measure.width(Typeface.TEXT, 6.5, size);
    pen.add(new Ink.Words(x - sizeWide / 2, y + 7.5, size, Typeface.TEXT, 6.5, Shade.INK));
  }

  /// A quarter of a circle that opens upwards, as short straight lines.
  private static Outline waves(double x, double y, double radius) {
    List<Outline.Point> points = new java.util.ArrayList<>();
    for (int degrees = -135; degrees <= -45; degrees += 9) {
      double angle = Math.toRadians(degrees);
      points.add(new Outline.Point(x + radius * Math.cos(angle), y + 3 + radius * Math.sin(angle)));
    }
    return new Outline.Path(points, false);
  }
}
