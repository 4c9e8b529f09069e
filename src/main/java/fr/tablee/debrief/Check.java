package fr.tablee.debrief;

import fr.tablee.workshop.Snapshot;

/// One check that stands.
///
/// @param board the board it judged
/// @param blind whether nothing on the table had told yet which cards were right
record Check(Snapshot board, boolean blind) {}
