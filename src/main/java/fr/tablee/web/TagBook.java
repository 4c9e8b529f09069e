package fr.tablee.web;

import fr.tablee.table.CardRef;
import java.util.List;

/// Tags that bear no identity and stand for a card all the same, because the facilitator said so at
/// the lectern. Any thread may call.
public interface TagBook {

  /// Lets the unknown tag that lies on the lectern stand for a card.
  ///
  /// @throws BadRequest where none lies there, where its number is no lasting one, and for a card
  ///   that the pack does not have
  void register(CardRef card);

  /// Forgets every tag that stands for a card.
  ///
  /// @throws BadRequest where none does
  void forget(CardRef card);

  /// The cards that a registered tag stands for; the tags' numbers are nobody's business.
  List<Registered> registered();

  /// One card.
  ///
  /// @param title what people call it; its identity where the pack on the table does not have it
  record Registered(CardRef card, String title) {}
}
