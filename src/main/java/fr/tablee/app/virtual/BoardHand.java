package fr.tablee.app.virtual;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hand over a board with a reader under each slot: where a card lies, its tag lies. Holds
/// nothing that changes. Thread-safe.
final class BoardHand implements VirtualHand {

  private final TableSpec spec;
  private final VirtualTable table;
  private final VirtualCards cards;

  BoardHand(TableSpec spec, VirtualTable table, VirtualCards cards) {
    this.spec = spec;
    this.table = table;
    this.cards = cards;
  }

  @Override
  public void put(SlotId slot, CardRef card) {
    table.put(slot, cards.tag(card));
  }

  @Override
  public void clear(SlotId slot) {
    table.lift(slot);
  }

  @Override
  public void layAgain(SlotId slot, CardRef card) {
    put(slot, card);
  }

  @Override
  public void putStranger(SlotId slot) {
    table.put(slot, EmulatedNtag213.blank(table.newUid()));
  }

  @Override
  public void fault(SlotId slot, String fault) {
    table.fault(slot, VirtualFault.of(fault));
  }

  @Override
  public String fault(SlotId slot) {
    return table.fault(slot).word();
  }

  @Override
  public void clearTable() {
    for (TableSpec.SlotSpec slot : spec.slots()) {
      table.lift(slot.id());
      table.fault(slot.id(), VirtualFault.NONE);
    }
  }

  @Override
  public Optional<SlotId> place(CardRef card) {
    return table.whereIs(cards.tag(card));
  }

  @Override
  public List<String> on(SlotId slot) {
    return table.tags(slot).stream()
        .map(tag -> cards.face(tag).map(CardRef::toString).orElse("?"))
        .toList();
  }

  @Override
  public Map<CardRef, SlotId> places() {
    Map<CardRef, SlotId> places = new LinkedHashMap<>();
    cards.all().forEach(card -> place(card).ifPresent(slot -> places.put(card, slot)));
    return places;
  }
}
