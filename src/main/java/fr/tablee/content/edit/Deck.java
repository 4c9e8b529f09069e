package fr.tablee.content.edit;

import java.util.List;

/// An activity's cards as forms, sound or not.
///
/// @param activity its id
/// @param kind its word, as `timeline`
/// @param title what a person calls it
/// @param accent its colour as written
/// @param zones its zones
/// @param sheets the sheets of a debate
/// @param cards from top to bottom of the file
/// @param blanks ids of its blank cards
public record Deck(
    String activity,
    String kind,
    String title,
    String accent,
    List<Named> zones,
    List<Named> sheets,
    List<Entry> cards,
    List<String> blanks) {

  public Deck {
    zones = List.copyOf(zones);
    sheets = List.copyOf(sheets);
    cards = List.copyOf(cards);
    blanks = List.copyOf(blanks);
  }

  /// A zone or sheet.
  public record Named(String id, String title) {}

  /// A card.
  ///
  /// @param sheet id of its sheet; empty outside a debate
  /// @param definition whether it is the card to read on the lectern
  public record Entry(CardForm form, String sheet, boolean definition) {}

  /// Whether cards can be added.
  public boolean takesCards() {
    return !kind.equals("open");
  }
}
