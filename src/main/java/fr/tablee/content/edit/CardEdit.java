package fr.tablee.content.edit;

import java.util.Optional;

/// One thing that a person asks of a deck.
public sealed interface CardEdit {

  CardForm form();

  /// Another wording of a card that is there.
  ///
  /// @param seen [CardForm#revision] of the card that the person had before them; empty to write
  ///   over whatever stands there
  record Change(CardForm form, Optional<String> seen) implements CardEdit {}

  /// A new card.
  ///
  /// @param form without an id, one is made of its title
  /// @param sheet id of its sheet in a debate; empty elsewhere
  record Add(CardForm form, String sheet) implements CardEdit {}

  /// A blank card, filled in by hand, becomes a card of the deck. It keeps its id, and so its tag.
  ///
  /// @param form its id is the blank's
  record Keep(CardForm form) implements CardEdit {}
}
