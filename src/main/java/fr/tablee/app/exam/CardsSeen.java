package fr.tablee.app.exam;

import fr.tablee.table.CardRef;
import fr.tablee.table.TableChange;
import fr.tablee.table.TimedChange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The cards whose tags this table has read, in kept workshops or since it started. Thread-safe.
public final class CardsSeen {

  private final Set<CardRef> cards = ConcurrentHashMap.newKeySet();

  /// @param before those of the kept workshops
  public CardsSeen(Collection<CardRef> before) {
    cards.addAll(before);
  }

  /// Takes note of what the table sensed; returns at once.
  public void note(List<TimedChange> changes) {
    for (TimedChange change : changes) {
      if (change.change() instanceof TableChange.CardPlaced placed) {
        cards.add(placed.card());
      }
    }
  }

  boolean has(CardRef card) {
    return cards.contains(card);
  }
}
