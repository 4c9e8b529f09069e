package fr.tablee.app.virtual;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hand at a virtual table: moves cards as people do there. Over a board it lays their tags on
/// readers; with a wand it lays them on the mat and taps. Thread-safe.
public interface VirtualHand {

  /// Lays a card on a slot; it is taken from where it lies.
  void put(SlotId slot, CardRef card);

  /// Takes away whatever lies on a slot.
  void clear(SlotId slot);

  /// Lays a card where it lay before the program ended: the table is not told by a movement.
  void layAgain(SlotId slot, CardRef card);

  /// Lays a tag that no card has on a slot: somebody's own.
  void putStranger(SlotId slot);

  /// Breaks what senses a slot, or mends it.
  ///
  /// @param fault as [fr.tablee.table.virtual.VirtualFault#of]
  /// @throws IllegalArgumentException with a sentence for the person
  void fault(SlotId slot, String fault);

  /// How it is broken: `none`, `unplugged`...
  String fault(SlotId slot);

  /// Takes every card away and mends everything.
  void clearTable();

  /// Where a card lies; empty beside the board.
  Optional<SlotId> place(CardRef card);

  /// The identities of what lies on a slot; `?` for a tag that is no card.
  List<String> on(SlotId slot);

  /// Where each card that lies on the table lies.
  Map<CardRef, SlotId> places();
}
