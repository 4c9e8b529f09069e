package fr.tablee.app.run;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.workshop.Lying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the table last said of each slot, so that a workshop opened later begins with what already
/// lies there. Confined to the workshop's thread.
final class TableMirror {

  private final Map<SlotId, TableChange> lying = new LinkedHashMap<>();
  private final Map<SlotId, TableChange> readers = new LinkedHashMap<>();

  /// Begins with cards known from a log.
  void seed(Map<SlotId, CardRef> cards) {
    cards.forEach((slot, card) -> lying.put(slot, new TableChange.CardPlaced(slot, card)));
  }

  /// Takes over what lies on the board since somebody changed it by hand.
  void remember(Map<SlotId, CardRef> cards) {
    keepLecternOnly();
    seed(cards);
  }

  /// Forgets the board.
  void keepLecternOnly() {
    lying.keySet().removeIf(slot -> !slot.isLectern());
  }

  /// Takes note of a change.
  void note(TableChange change) {
    switch (change) {
      case TableChange.CardPlaced placed -> lying.put(placed.slot(), placed);
      case TableChange.ForeignPlaced placed -> lying.put(placed.slot(), placed);
      case TableChange.TwoCards placed -> lying.put(placed.slot(), placed);
      case TableChange.CardLifted lifted -> lying.remove(lifted.slot());
      case TableChange.Cleared cleared -> lying.remove(cleared.slot());
      case TableChange.ReaderLost lost -> readers.put(lost.slot(), lost);
      case TableChange.ReaderRecovering recovering -> readers.put(recovering.slot(), recovering);
      case TableChange.ReaderBack back -> readers.remove(back.slot());
    }
  }

  /// The cards that lie, lectern included.
  Map<SlotId, CardRef> cards() {
    Map<SlotId, CardRef> cards = new LinkedHashMap<>();
    lying.forEach((slot, change) -> {
      if (change instanceof TableChange.CardPlaced placed) {
        cards.put(slot, placed.card());
      }
    });
    return cards;
  }

  /// The changes that make a slot of a state, whose reader was ignored so far, as it is now. What a
  /// lost reader's slot holds stays as it was.
  ///
  /// @param held what the state says lies there
  List<TableChange> asChanges(SlotId slot, Optional<Lying> held) {
    TableChange reader = readers.getOrDefault(slot, new TableChange.ReaderBack(slot));
    if (!(reader instanceof TableChange.ReaderBack)) {
      return List.of(reader);
    }
    TableChange lies = lying.getOrDefault(slot, gone(slot, held));
    return List.of(reader, lies);
  }

  private static TableChange gone(SlotId slot, Optional<Lying> held) {
    return held.filter(Lying.OneCard.class::isInstance)
        .map(Lying.OneCard.class::cast)
        .<TableChange>map(one -> new TableChange.CardLifted(slot, one.card()))
        .orElse(new TableChange.Cleared(slot));
  }

  /// The changes that lead from an empty, healthy table to this one. The lectern is left out: a
  /// command card that still lies there must not act a second time.
  List<TableChange> asChanges() {
    List<TableChange> changes = new ArrayList<>(lying.values());
    changes.removeIf(change -> change.slot().isLectern());
    changes.addAll(readers.values());
    return changes;
  }
}
