package fr.tablee.workshop;

import fr.tablee.content.Activity;
import fr.tablee.table.CardRef;
import fr.tablee.table.ReaderState;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.ConsoleState.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What asks for the facilitator's eye on the table, slot by slot.
final class WarningProjection {

  private final PackIndex index;

  WarningProjection(PackIndex index) {
    this.index = index;
  }

  List<Warning> warnings(State state) {
    List<Warning> warnings = new ArrayList<>();
    TreeSet<SlotId> slots = new TreeSet<>(state.board().spots().keySet());
    slots.addAll(state.board().readers().keySet());
    slots.addAll(state.board().dead());
    for (SlotId slot : slots) {
      String card = state.board().cardAt(slot).map(one -> one.card().toString()).orElse(null);
      if (state.board().dead(slot)) {
        warnings.add(new Warning("reader-dead", slot.name(), card));
      } else if (state.board().reader(slot) != ReaderState.OK) {
        warnings.add(new Warning("reader-lost", slot.name(), card));
      }
      state
          .board()
          .at(slot)
          .flatMap(lying -> kind(state, slot, lying))
          .ifPresent(kind -> warnings.add(new Warning(kind, slot.name(), card)));
    }
    return warnings;
  }

  private Optional<String> kind(State state, SlotId slot, Lying lying) {
    return switch (lying) {
      case Lying.ForeignTag _ -> Optional.of("foreign");
      case Lying.SeveralTags _ -> Optional.of("two-cards");
      case Lying.OneCard one ->
          slot.isLectern() || belongs(state, one.card())
              ? Optional.empty()
              : Optional.of("wrong-deck");
    };
  }

  /// Before the start, only the first activity's cards may lie there already.
  private boolean belongs(State state, CardRef card) {
    Optional<Activity> first = index.pack().activities().stream().findFirst();
    return state
        .activity()
        .or(() -> first.map(Activity::id))
        .flatMap(index::deck)
        .filter(deck -> deck.owns(card))
        .isPresent();
  }
}
