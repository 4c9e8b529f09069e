package fr.tablee.print;

import fr.tablee.content.Card;
import java.util.ArrayList;
import java.util.List;

/// The cards of a pack, nine on an A4 sheet; each deck begins a sheet of its own, and each front is
/// followed by its back.
final class CardSheets {

  private final String pack;
  private final boolean easy;
  private final PrintWords words;
  private final TypeMeasure measure;

  /// @param pack title of the pack, in the margin
  /// @param easy whether the backs carry the easy-to-read words
  CardSheets(String pack, boolean easy, PrintWords words, TypeMeasure measure) {
    this.pack = words.set(pack);
    this.easy = easy;
    this.words = words;
    this.measure = measure;
  }

  List<Sheet> lay(List<Deck> decks) {
    List<Sheet> sheets = new ArrayList<>();
    for (Deck deck : decks) {
      int count = Math.ceilDiv(deck.cards().size(), CardGrid.PLACES);
      for (int number = 1; number <= count; number++) {
        int from = (number - 1) * CardGrid.PLACES;
        int to = Math.min(from + CardGrid.PLACES, deck.cards().size());
        List<Card> cards = deck.cards().subList(from, to);
        sheets.add(front(cards, deck, number, count));
        sheets.add(back(cards, deck, number, count));
      }
    }
    return sheets;
  }

  private Sheet front(List<Card> cards, Deck deck, int number, int count) {
    CardFront front = new CardFront(words, measure);
    List<Ink> ink = new ArrayList<>();
    for (int place = 0; place < cards.size(); place++) {
      ink.addAll(front.draw(cards.get(place), deck, CardGrid.front(place)));
    }
    for (int place = 0; place < cards.size(); place++) {
      ink.addAll(CardGrid.marks(CardGrid.front(place)));
    }
    ink.add(margin(words.say("sheet.front", pack, deck.title(), number, count)));
    Ruler.draw(CardGrid.front(0).left(), 292, words, ink);
    return new Sheet(Sheet.A4_SHORT, Sheet.A4_LONG, ink);
  }

  private Sheet back(List<Card> cards, Deck deck, int number, int count) {
    CardBack back = new CardBack(words, measure);
    List<Ink> ink = new ArrayList<>();
    for (int place = 0; place < cards.size(); place++) {
      Box trim = CardGrid.back(place);
      Card card = cards.get(place);
      ink.addAll(easy ? back.drawEasy(card, deck, trim) : back.draw(card, deck, trim));
    }
    ink.add(margin(words.say("sheet.back", pack, deck.title(), number, count)));
    return new Sheet(Sheet.A4_SHORT, Sheet.A4_LONG, ink);
  }

  private static Ink margin(String text) {
    return new Ink.Words(CardGrid.front(0).left(), 6.2, text, Typeface.TEXT, 6, Shade.FAINT);
  }
}
