package fr.tablee.workshop;

import fr.tablee.content.Card;
import fr.tablee.content.CardKind;
import fr.tablee.content.Mat.Zone;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Refusal.Reason;
import java.util.Optional;

/// Names for blank cards.
final class NameDecider {

  private static final int LONGEST_NAME = 60;

  private final PackIndex index;

  NameDecider(PackIndex index) {
    this.index = index;
  }

  /// With a zone, a card that lies nowhere on the board is also placed on the zone's first free
  /// slot, by hand.
  Ruling name(State state, Command.NameCard name) {
    String text = name.text().strip();
    Optional<Card> card = index.card(name.card());
    if (card.isEmpty()) {
      return Ruling.refused(Reason.UNKNOWN_CARD, name.card().toString());
    }
    if (card.get().kind() != CardKind.BLANK) {
      return Ruling.refused(Reason.NOT_BLANK, card.get().title());
    }
    if (text.isEmpty()) {
      return Ruling.refused(Reason.EMPTY_TEXT);
    }
    if (text.length() > LONGEST_NAME) {
      return TalkDecider.outOfRange("text", 1, LONGEST_NAME);
    }
    boolean lies = state.board().whereIs(name.card()).stream().anyMatch(slot -> !slot.isLectern());
    Event named = new Event.CardNamed(name.card(), text);
    if (name.zone().isEmpty() || lies) {
      return text.equals(state.names().get(name.card())) ? Ruling.NOTHING : Ruling.did(named);
    }
    return index
        .current(state)
        .flatMap(deck -> deck.zone(name.zone()))
        .map(zone -> placed(state, name, named, zone))
        .orElse(Ruling.refused(Reason.UNKNOWN_ZONE, name.zone()));
  }

  private static Ruling placed(State state, Command.NameCard name, Event named, Zone zone) {
    Optional<SlotId> free =
        zone.slots().stream().sorted().filter(slot -> state.board().at(slot).isEmpty()).findFirst();
    return free.map(slot -> Ruling.did(named, new Event.CardPlaced(slot, name.card())))
        .orElse(Ruling.refused(Reason.ZONE_FULL, zone.title()));
  }
}
