package fr.tablee.content.edit;

import java.util.List;
import java.util.Optional;

/// What came of asking for edits: all are written, or none.
///
/// @param ids the cards' ids, in the order of the edits
/// @param faults why nothing was written; empty when it was
public record Outcome(List<String> ids, List<Fault> faults) {

  public Outcome {
    ids = List.copyOf(ids);
    faults = List.copyOf(faults);
  }

  public boolean isSaved() {
    return faults.isEmpty();
  }

  /// One fault, told at what the person typed.
  ///
  /// @param card id of the card; empty when it is none of the edited ones
  /// @param field the field; empty when the whole card is meant
  /// @param sentence what is wrong and what to write
  public record Fault(String card, Optional<CardField> field, String sentence) {}
}
