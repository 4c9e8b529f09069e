package fr.tablee.content;

import fr.tablee.content.Card.Link;
import fr.tablee.table.CardRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what all cards have: id, title, text, easy, explanation, easy-explanation, hints, sources,
/// links, image.
final class CardReader {

  /// Whether a card needs an explanation.
  enum Explanation {
    NEEDED,
    OPTIONAL
  }

  /// Cards that tell facts; a timeline asks for sources by itself.
  private static final Set<CardKind> FACTUAL = EnumSet.of(CardKind.DEFINITION, CardKind.DEBATE);

  private CardReader() {}

  /// One card; empty when its id is unfit. The caller asks for the fields of its own, then refuses
  /// the unknown ones.
  static Optional<Card> read(
      Fields row, CardKind kind, Explanation explanation, PackReading reading) {
    Optional<CardRef> ref = row.scalar("id").flatMap(id -> IdReader.card(id, reading));
    String title = row.text("title", TextLimit.CARD_TITLE);
    String text = row.text("text", TextLimit.CARD_TEXT);
    String easy = row.text("easy", TextLimit.CARD_EASY);
    String told =
        explanation == Explanation.NEEDED
            ? row.text("explanation", TextLimit.PARAGRAPH)
            : row.textIfAny("explanation", TextLimit.PARAGRAPH).orElse("");
    String easilyTold = row.textIfAny("easy-explanation", TextLimit.SENTENCE).orElse("");
    List<String> hints = row.few("hints", row.itemsIfAny("hints"), FrameReader.MOST_HINTS);
    List<Link> sources = LinkReader.sources(row);
    List<Link> links = LinkReader.links(row);
    if (FACTUAL.contains(kind) && sources.isEmpty()) {
      row.advise(
          "sources",
          "cette carte dit des faits sans dire d’où ils viennent ; ajouter « sources: [{label: …, url: https://…}] »");
    }
    String image =
        row.scalarIfAny("image").map(name -> reading.images().check(name, row)).orElse("");
    return ref.map(
        r -> new Card(r, kind, title, text, easy, told, easilyTold, hints, sources, links, image));
  }

  /// Cards without a key of their own.
  static List<Card> plain(List<Fields> rows, CardKind kind, PackReading reading) {
    return rows.stream()
        .flatMap(row -> {
          Optional<Card> card = read(row, kind, Explanation.OPTIONAL, reading);
          row.refuseUnknown();
          return card.stream();
        })
        .toList();
  }
}
