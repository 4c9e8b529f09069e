package fr.tablee.print;

import fr.tablee.content.Card;
import fr.tablee.print.TextFit.Setting;
import java.util.ArrayList;
import java.util.List;

/// Draws one side of one card: what all sides share, and words that must fit.
///
/// Belongs to the drawing of one side.
final class CardPen {

  static final double MARGIN = 5;
  static final double WRITING = CardGrid.WIDTH - 2 * MARGIN;

  /// The code stands so far from the lower cut.
  static final double FOOT = 3.8;

  private static final double BAND = 8.5;
  private static final double CODE_POINTS = 5.5;

  private final List<Ink> ink = new ArrayList<>();
  private final Card card;
  private final Deck deck;
  private final Box trim;
  private final TypeMeasure measure;

  CardPen(Card card, Deck deck, Box trim, TypeMeasure measure) {
    this.card = card;
    this.deck = deck;
    this.trim = trim;
    this.measure = measure;
  }

  List<Ink> ink() {
    return List.copyOf(ink);
  }

  Box trim() {
    return trim;
  }

  void add(Ink more) {
    ink.add(more);
  }

  void fill(Box box, Shade shade) {
    ink.add(new Ink.Area(Outline.box(box), shade));
  }

  /// The ground of the whole card, over its edge into the bleed.
  void ground(Shade shade) {
    fill(trim.grown(CardGrid.BLEED), shade);
  }

  /// The coloured band on top with the activity's number and title; what kind of card it is, to the
  /// right.
  void band(String title, String kind) {
    double bleed = CardGrid.BLEED;
    fill(trim.within(-bleed, -bleed, CardGrid.WIDTH + 2 * bleed, BAND + bleed), deck.shade());
    double x = trim.left() + MARGIN;
    double middle = trim.top() + BAND / 2 + 0.4;
    if (!deck.mark().isEmpty()) {
      ink.add(new Ink.Area(new Outline.Circle(x + 2.4, middle, 2.4), Shade.PAPER));
      double wide = measure.width(Typeface.TITLE, 9, deck.mark());
      ink.add(
          new Ink.Words(
              x + 2.4 - wide / 2, middle + 1.1, deck.mark(), Typeface.TITLE, 9, deck.shade()));
      x += 6.6;
    }
    double room = trim.right() - MARGIN - x;
    if (!kind.isEmpty()) {
      double wide = measure.width(Typeface.TEXT, 7, kind);
      ink.add(
          new Ink.Words(
              trim.right() - MARGIN - wide, middle + 0.9, kind, Typeface.TEXT, 7, Shade.PAPER));
      room -= wide + 2;
    }
    Setting set =
        fit(new TextFit(Typeface.STRONG, 7.5, 5.5, 1.2), title, room, 4, "le titre de l’activité");
    ink.add(
        new Ink.Words(
            x, middle + 0.9, set.lines().getFirst(), Typeface.STRONG, set.points(), Shade.PAPER));
  }

  /// The card's identity, small, as the console and the encoder write it.
  void code(double baseline, Shade shade) {
    String code = card.ref().toString();
    double wide = measure.width(Typeface.TEXT, CODE_POINTS, code);
    ink.add(
        new Ink.Words(
            trim.right() - MARGIN - wide, baseline, code, Typeface.TEXT, CODE_POINTS, shade));
  }

  /// A setting that must be found.
  ///
  /// @param what what is too long when it is not
  /// @throws PrintFault when the text does not fit even at its smallest
  Setting fit(TextFit fit, String text, double width, double height, String what) {
    return fit.set(text, width, height, measure)
        .orElseThrow(() ->
            new PrintFault(
                "La carte « %s » (%s) ne s’imprime pas : %s n’y tient pas, même en petit ; le raccourcir."
                    .formatted(card.title(), card.ref(), what)));
  }

  /// Lays a setting down, left-aligned.
  ///
  /// @return where the last line's foot is
  double write(Setting set, Typeface face, double x, double top, Shade shade) {
    double y = top;
    for (String line : set.lines()) {
      y += set.lineHeight();
      ink.add(new Ink.Words(x, y - set.lineHeight() * 0.24, line, face, set.points(), shade));
    }
    return y;
  }

  /// Lays a setting down around a middle.
  double writeCentred(Setting set, Typeface face, double middle, double top, Shade shade) {
    double y = top;
    for (String line : set.lines()) {
      y += set.lineHeight();
      double x = middle - measure.width(face, set.points(), line) / 2;
      ink.add(new Ink.Words(x, y - set.lineHeight() * 0.24, line, face, set.points(), shade));
    }
    return y;
  }
}
