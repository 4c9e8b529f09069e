package fr.tablee.print;

import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.print.TextFit.Setting;
import java.util.List;

/// The side of a card that is read: band, picture, title, text. It tells nothing of the answer.
///
/// @param words what print adds
/// @param measure how wide letters are
record CardFront(PrintWords words, TypeMeasure measure) {

  private static final double PICTURE_TOP = 8.5;
  private static final double PICTURE_GROUND = 38.5;
  private static final double TEXT_FOOT = 81.5;
  private static final TextFit TITLE = new TextFit(Typeface.TITLE, 16, 11, 1.12);
  private static final TextFit TEXT = new TextFit(Typeface.TEXT, 11, 7.5, 1.26);

  List<Ink> draw(Card card, Deck deck, Box trim) {
    CardPen pen = new CardPen(card, deck, trim, measure);
    pen.ground(Shade.PAPER);
    double top = PICTURE_TOP + 3.5;
    if (!card.image().isEmpty()) {
      picture(card, deck, pen);
      top = PICTURE_TOP + PICTURE_GROUND + 2;
    }
    pen.band(deck.title(), kind(card, deck));
    if (card.kind() == CardKind.BLANK) {
      lines(card, deck, pen);
    } else {
      write(card, top, pen);
    }
    pen.code(trim.bottom() - CardPen.FOOT, Shade.FAINT);
    return pen.ink();
  }

  private void picture(Card card, Deck deck, CardPen pen) {
    double bleed = CardGrid.BLEED;
    pen.fill(
        pen.trim().within(-bleed, PICTURE_TOP, CardGrid.WIDTH + 2 * bleed, PICTURE_GROUND),
        deck.shade().wash(0.1));
    pen.add(new Ink.Picture(card.image(), pen.trim().within(4, PICTURE_TOP + 1.25, 55, 36)));
  }

  private void write(Card card, double top, CardPen pen) {
    double x = pen.trim().left() + CardPen.MARGIN;
    double room = TEXT_FOOT - top;
    Setting title =
        pen.fit(TITLE, words.set(card.title()), CardPen.WRITING, room * 0.5, "son titre");
    double y = pen.write(title, Typeface.TITLE, x, pen.trim().top() + top, Shade.INK);
    Setting text =
        pen.fit(
            TEXT,
            words.set(card.text()),
            CardPen.WRITING,
            pen.trim().top() + TEXT_FOOT - y - 0.8,
            "son texte");
    pen.write(text, Typeface.TEXT, x, y + 0.8, Shade.INK);
  }

  /// A blank card: lines to write on.
  private void lines(Card card, Deck deck, CardPen pen) {
    double left = pen.trim().left() + CardPen.MARGIN;
    double right = pen.trim().right() - CardPen.MARGIN;
    hint("blank.title", left, pen.trim().top() + 15, pen);
    for (double y = 24; y < TEXT_FOOT; y += 9.5) {
      double line = pen.trim().top() + y;
      pen.add(new Ink.Stroke(Outline.line(left, line, right, line), deck.shade(), 0.25, 0.8));
    }
    hint("blank.text", left, pen.trim().top() + 27.5, pen);
    pen.add(
        new Ink.Words(
            left,
            pen.trim().bottom() - CardPen.FOOT,
            words.set(card.title()),
            Typeface.TEXT,
            6,
            Shade.INK));
  }

  private void hint(String key, double x, double y, CardPen pen) {
    pen.add(new Ink.Words(x, y, words.say(key), Typeface.SLANTED, 6.5, Shade.FAINT));
  }

  private String kind(Card card, Deck deck) {
    return switch (card.kind()) {
      case DEFINITION -> words.say("kind.definition");
      case BLANK -> words.say("kind.blank");
      case COMMAND -> deck.mark().isEmpty() ? "" : words.say("kind.command");
      case PLAY, DEBATE, ACTION -> "";
    };
  }
}
