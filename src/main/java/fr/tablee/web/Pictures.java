package fr.tablee.web;

import fr.tablee.content.Card;
import fr.tablee.content.PackImages;
import java.util.List;

/// The pictures that the pages may show. Any thread may call.
public interface Pictures {

  /// The cards that may lie on the table now.
  List<Card> cards();

  /// The pack's pictures.
  PackImages images();

  /// Counts how often the pack's files have changed since the start: a page that was told another
  /// number asks for the pictures again.
  int edition();

  /// Calls back when the edition has changed.
  Subscription listen(Runnable onChange);
}
