package fr.tablee.table;

import java.util.List;
import java.util.Map;

/// Tells from what the readers see what happened on the table: [Presence] for a board with a reader
/// under each slot, [Wand] for one reader that is held to cards and to the mat.
public interface Sensing {

  /// Remembers what lay on the table before a restart. Before the first sighting.
  void seed(Map<SlotId, CardRef> cards);

  /// What lies on the table now that somebody has changed it by hand, on the console. A board's
  /// readers feel that for themselves; a wand knows what it was told and must be told this.
  ///
  /// @param cards by slot, without the lectern
  void remember(Map<SlotId, CardRef> cards);

  /// Takes one sighting in.
  ///
  /// @return what changed on the table, in order; most often nothing
  List<TimedChange> observe(Sighting sighting);

  /// The sensing that a table's kit asks for.
  static Sensing of(TableSpec table) {
    return switch (table.kit()) {
      case Kit.Board _ -> new Presence(table);
      case Kit.Wand wand -> new Wand(table, wand);
    };
  }
}
