package fr.tablee.table;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The slots of a table as the workshop played on it must know them. Immutable.
///
/// @param slots every slot, lectern included, in reading order
/// @param readers the slots at which a reader tells how it is, in reading order: all of a board's,
///   the lectern alone of a wand kit's
/// @param held whether the reader is held to the cards: nothing rests on its lectern, which only
///   shows what was tapped
public record Layout(List<SlotId> slots, List<SlotId> readers, boolean held) {

  public Layout {
    slots = List.copyOf(new TreeSet<>(slots));
    readers = List.copyOf(new TreeSet<>(readers));
    if (!slots.containsAll(readers)) {
      throw new IllegalArgumentException("readers " + readers + " not among slots " + slots);
    }
  }

  /// A board with a reader under each of these slots.
  public static Layout board(Collection<SlotId> slots) {
    List<SlotId> all = List.copyOf(slots);
    return new Layout(all, all, false);
  }

  /// A mat with these slots, played with a wand.
  public static Layout wand(Collection<SlotId> slots) {
    List<SlotId> all = List.copyOf(slots);
    return new Layout(all, all.stream().filter(SlotId::isLectern).toList(), true);
  }
}
