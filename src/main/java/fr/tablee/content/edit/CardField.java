package fr.tablee.content.edit;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A field of a card as a person fills it in, in the order in which it is written.
public enum CardField {
  ID("Identifiant", Form.WORD, 34),
  TITLE("Titre", Form.LINE, 34),
  IMAGE("Image", Form.LINE, 60),
  TEXT("Texte", Form.PARAGRAPH, 180),
  EASY("Facile à lire", Form.PARAGRAPH, 160),
  DATE("Date", Form.NUMBER, 14),
  TOLERANCE("Tolérance", Form.NUMBER, 3),
  SHOWN("Date affichée", Form.LINE, 90),
  ZONE("Zone", Form.ZONE, 20),
  TRAP("Piège", Form.PARAGRAPH, 1000),
  ACCEPTS("Zones acceptées", Form.ZONES, 120),
  EXPLANATION("Explication", Form.PARAGRAPH, 1000),
  EASY_EXPLANATION("Explication facile", Form.PARAGRAPH, 300),
  HINTS("Indices", Form.LINES, 906),
  SOURCES("Sources", Form.LINKS, 4000),
  LINKS("Liens", Form.LINKS, 4000);

  /// How it is written.
  public enum Form {
    /// A plain id.
    WORD,
    /// One line.
    LINE,
    /// A few sentences, without line breaks.
    PARAGRAPH,
    /// A year, years or a number.
    NUMBER,
    /// The id of one zone.
    ZONE,
    /// Ids of zones, with commas.
    ZONES,
    /// A few sentences, one a line.
    LINES,
    /// One a line: a name, a bar, an address, as `Cnil | https://www.cnil.fr/`.
    LINKS
  }

  private static final Set<CardField> FACE = EnumSet.of(ID, TITLE, TEXT, EASY);
  private static final Set<CardField> DATED = EnumSet.of(DATE, TOLERANCE, SHOWN, ZONE, TRAP);

  private final String label;
  private final Form form;
  private final int limit;

  CardField(String label, Form form, int limit) {
    this.label = label;
    this.form = form;
    this.limit = limit;
  }

  /// What a person calls it.
  public String label() {
    return label;
  }

  public Form form() {
    return form;
  }

  /// Most characters, as `check` counts them.
  public int limit() {
    return limit;
  }

  /// Its name in YAML.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether a card of a kind of activity must have it.
  public boolean needed(String kind) {
    return FACE.contains(this)
        || (this == EXPLANATION && (kind.equals("timeline") || kind.equals("sorting")))
        || (kind.equals("timeline") && (this == DATE || this == ZONE || this == SOURCES))
        || (kind.equals("sorting") && this == ACCEPTS);
  }

  /// The field of that name in YAML.
  public static Optional<CardField> of(String key) {
    return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /// The fields of the cards of a kind of activity, in order.
  ///
  /// @param kind the activity's word, as `timeline`
  public static List<CardField> forKind(String kind) {
    return Stream.of(values())
        .filter(field -> !DATED.contains(field) || kind.equals("timeline"))
        .filter(field -> field != ACCEPTS || kind.equals("sorting"))
        .toList();
  }
}
