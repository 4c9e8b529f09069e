package fr.tablee.debrief;

import fr.tablee.table.SlotId;
import fr.tablee.workshop.Snapshot;
import java.util.Set;

/// One check that stands.
///
/// @param board the board it judged
/// @param silent slots whose reader did not answer
/// @param blind whether nothing on the table had told yet which cards were right
record Check(Snapshot board, Set<SlotId> silent, boolean blind) {

  Check {
    silent = Set.copyOf(silent);
  }
}
