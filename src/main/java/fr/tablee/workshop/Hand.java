package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Placing and lifting by hand, for when a reader is dead or a tag cannot be read.
final class Hand {

  private final PackIndex index;

  Hand(PackIndex index) {
    this.index = index;
  }

  /// A card that lies elsewhere is moved. An unreadable tag on the slot is taken to be this card.
  Ruling place(State state, Command.Place place) {
    SlotId slot = place.slot();
    Optional<Card> card = index.card(place.card());
    if (card.isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_CARD, place.card().toString());
    }
    if (!index.hasSlot(slot)) {
      return Ruling.refused(Reason.UNKNOWN_SLOT, slot.name());
    }
    Optional<Lying.OneCard> there = state.board().cardAt(slot);
    if (there.isPresent()) {
      return there.get().card().equals(place.card())
          ? Ruling.NOTHING
          : Ruling.refused(Reason.SLOT_TAKEN, slot.name(), title(state, there.get().card()));
    }
    List<Event> events = new ArrayList<>();
    for (SlotId other : state.board().whereIs(place.card())) {
      state.board().cardAt(other).ifPresent(one -> events.add(gone(other, one)));
    }
    events.add(laid(slot, place.card()));
    return Ruling.did(events);
  }

  Ruling lift(State state, SlotId slot) {
    if (!index.hasSlot(slot)) {
      return Ruling.refused(Reason.UNKNOWN_SLOT, slot.name());
    }
    return state
        .board()
        .at(slot)
        .map(lying -> Ruling.did(gone(slot, lying)))
        .orElse(Ruling.refused(Reason.SLOT_EMPTY, slot.name()));
  }

  /// Everything that lies on the table, the lectern included.
  Ruling clear(State state) {
    Map<SlotId, Lying> lying = new TreeMap<>(state.board().spots());
    if (lying.isEmpty()) {
      return Ruling.refused(Reason.TABLE_EMPTY);
    }
    List<Event> events = new ArrayList<>();
    events.add(new Event.TableCleared());
    lying.forEach((slot, there) -> events.add(gone(slot, there)));
    return Ruling.did(events);
  }

  /// What a dead reader says is ignored until it is declared alive.
  Ruling declare(State state, Command.Declare declare) {
    if (!index.hasSlot(declare.slot())) {
      return Ruling.refused(Reason.UNKNOWN_SLOT, declare.slot().name());
    }
    if (declare.dead() && !index.layout().readers().contains(declare.slot())) {
      return Ruling.refused(Reason.NO_READER, declare.slot().name());
    }
    return state.board().dead(declare.slot()) == declare.dead()
        ? Ruling.NOTHING
        : Ruling.did(new Event.ReaderDeclared(declare.slot(), declare.dead()));
  }

  /// The event of a card that now lies on a slot.
  static Event laid(SlotId slot, CardRef card) {
    return slot.isLectern() ? new Event.LecternShown(card) : new Event.CardPlaced(slot, card);
  }

  /// The event of what lay on a slot being gone.
  static Event gone(SlotId slot, Lying lying) {
    return switch (lying) {
      case Lying.OneCard one ->
          slot.isLectern() ? new Event.LecternCleared() : new Event.CardLifted(slot, one.card());
      case Lying.ForeignTag _, Lying.SeveralTags _ -> new Event.SlotCleared(slot);
    };
  }

  private String title(State state, CardRef card) {
    return index.card(card).map(state::titleOf).orElse(card.toString());
  }
}
