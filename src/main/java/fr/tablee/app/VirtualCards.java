package fr.tablee.app;

import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedTag;
import fr.tablee.table.virtual.VirtualFault;
import fr.tablee.table.virtual.VirtualTable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The cards of one pack or more with an emulated tag in each. To the virtual table a card is only
/// a tag; which card it is stands in the tag's bytes, as on a real table. Holds nothing that
/// changes; where tags lie is the virtual table's to say. Thread-safe.
final class VirtualCards {

  private final VirtualTable table;
  private final Map<CardRef, EmulatedNtag213> tags = new LinkedHashMap<>();
  private final IdentityHashMap<EmulatedTag, CardRef> faces = new IdentityHashMap<>();

  /// @param packs whose cards there are; a card of several packs is one card
  VirtualCards(List<Pack> packs, VirtualTable table) {
    this.table = table;
    packs.stream().flatMap(Pack::cards).map(Card::ref).distinct().forEach(this::make);
  }

  private void make(CardRef ref) {
    EmulatedNtag213 tag = EmulatedNtag213.holding(table.newUid(), CardTag.pages(ref));
    tags.put(ref, tag);
    faces.put(tag, ref);
  }

  /// Whether there is such a card.
  boolean knows(CardRef card) {
    return tags.containsKey(card);
  }

  /// All cards.
  List<CardRef> all() {
    return List.copyOf(tags.keySet());
  }

  /// Lays a card on a slot; it is taken from where it lies.
  void put(SlotId slot, CardRef card) {
    table.put(slot, Objects.requireNonNull(tags.get(card), card::toString));
  }

  /// Takes away whatever lies on a slot.
  void clear(SlotId slot) {
    table.lift(slot);
  }

  /// Takes every card away and mends the readers of these slots.
  void clearTable(List<SlotId> slots) {
    for (SlotId slot : slots) {
      table.lift(slot);
      table.fault(slot, VirtualFault.NONE);
    }
  }

  /// Where a card lies; empty beside the board.
  Optional<SlotId> place(CardRef card) {
    return table.whereIs(Objects.requireNonNull(tags.get(card), card::toString));
  }

  /// The identities of what lies on a slot; `?` for a tag that is no card.
  List<String> on(SlotId slot) {
    return table.tags(slot).stream()
        .map(tag -> Optional.ofNullable(faces.get(tag)).map(CardRef::toString).orElse("?"))
        .toList();
  }

  /// Where each card that lies on the table lies.
  Map<CardRef, SlotId> places() {
    Map<CardRef, SlotId> places = new LinkedHashMap<>();
    tags.forEach((card, tag) -> table.whereIs(tag).ifPresent(slot -> places.put(card, slot)));
    return places;
  }
}
