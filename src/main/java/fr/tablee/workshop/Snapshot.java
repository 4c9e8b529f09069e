package fr.tablee.workshop;

import fr.tablee.score.Laid;
import fr.tablee.table.SlotId;
import java.util.Comparator;
import java.util.List;

/// The rested cards of the deck as they lay at a check.
///
/// @param atMillis when, in elapsed time
/// @param laid the cards in the order they were placed, each once
public record Snapshot(long atMillis, List<Laid> laid) {

  public Snapshot {
    laid = laid.stream().sorted(Comparator.comparingLong(Laid::placedRank)).toList();
  }

  /// Whether the card lay on that slot.
  boolean holds(String card, SlotId slot) {
    return laid.stream().anyMatch(one -> one.card().equals(card) && one.slot().equals(slot));
  }
}
