package fr.tablee.table;

import java.util.regex.Pattern;

/// The identity of a card as written on its tag: `pack/card`, for example `mallette-ia/eliza`.
///
/// Both parts are lower-case ASCII letters, digits and hyphens; the whole is at most 27 characters,
/// so that the NDEF record on the tag stays within 44 bytes.
///
/// @param pack the pack's id
/// @param card the card's id within the pack
public record CardRef(String pack, String card) implements Comparable<CardRef> {

  /// The longest identity whose record a reader has in three READs of a tag.
  public static final int MAX_LENGTH = 27;

  private static final Pattern PART = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

  public CardRef {
    if (!PART.matcher(pack).matches()
        || !PART.matcher(card).matches()
        || pack.length() + 1 + card.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "« "
              + pack
              + "/"
              + card
              + " » n’est pas une identité de carte : écrire mallette/carte,"
              + " en minuscules sans accent, chiffres et traits d’union, "
              + MAX_LENGTH
              + " caractères au plus");
    }
  }

  /// Reads `pack/card`.
  ///
  /// @throws IllegalArgumentException with a sentence for the person who wrote it
  public static CardRef parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "« " + text + " » n’est pas une identité de carte : écrire mallette/carte");
    }
    return new CardRef(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(CardRef other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return pack + "/" + card;
  }
}
