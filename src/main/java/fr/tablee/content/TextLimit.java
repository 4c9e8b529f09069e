package fr.tablee.content;

/// How long a text may be where it is shown, in characters as a reader counts them.
enum TextLimit {
  /// The large title of a card.
  CARD_TITLE(34),
  /// The text on a card's face.
  CARD_TEXT(180),
  /// The easy-to-read text of a card.
  CARD_EASY(160),
  /// A name: activity, zone, sheet, link.
  NAME(90),
  /// One sentence.
  SENTENCE(300),
  /// A few sentences.
  PARAGRAPH(1000);

  private final int characters;

  TextLimit(int characters) {
    this.characters = characters;
  }

  int characters() {
    return characters;
  }
}
