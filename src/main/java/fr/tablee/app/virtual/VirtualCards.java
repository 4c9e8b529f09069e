package fr.tablee.app.virtual;

import fr.tablee.content.Card;
import fr.tablee.content.Pack;
import fr.tablee.table.CardRef;
import fr.tablee.table.nfc.CardTag;
import fr.tablee.table.virtual.EmulatedNtag213;
import fr.tablee.table.virtual.EmulatedTag;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The cards of one pack or more with an emulated tag in each. To the virtual table a card is only
/// a tag; which card it is stands in the tag's bytes, as on a real table. Cards can be added, none
/// is taken out. Thread-safe.
public final class VirtualCards {

  private final Supplier<byte[]> newUid;
  private final Map<CardRef, EmulatedNtag213> tags = new LinkedHashMap<>();
  private final IdentityHashMap<EmulatedTag, CardRef> faces = new IdentityHashMap<>();

  /// @param packs whose cards there are; a card of several packs is one card
  /// @param newUid numbers for their tags
  public VirtualCards(List<Pack> packs, Supplier<byte[]> newUid) {
    this.newUid = newUid;
    packs.stream().flatMap(Pack::cards).map(Card::ref).forEach(this::make);
  }

  /// Makes the cards of a pack that there are not yet.
  public synchronized void add(Pack pack) {
    pack.cards().map(Card::ref).forEach(this::make);
  }

  private void make(CardRef ref) {
    if (tags.containsKey(ref)) {
      return;
    }
    EmulatedNtag213 tag = EmulatedNtag213.holding(newUid.get(), CardTag.pages(ref));
    tags.put(ref, tag);
    faces.put(tag, ref);
  }

  /// Whether there is such a card.
  public synchronized boolean knows(CardRef card) {
    return tags.containsKey(card);
  }

  /// All cards.
  public synchronized List<CardRef> all() {
    return List.copyOf(tags.keySet());
  }

  /// The tag of a card.
  synchronized EmulatedTag tag(CardRef card) {
    return Objects.requireNonNull(tags.get(card), card::toString);
  }

  /// The card that a tag is in; empty for a tag that is in none of these.
  synchronized Optional<CardRef> face(EmulatedTag tag) {
    return Optional.ofNullable(faces.get(tag));
  }
}
