package fr.tablee.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What taps with a wand mean: first a card, then where it goes.
///
/// ```
/// card                       it is in hand, and shown at the lectern
/// card, slot                 it lies there; what lay there is taken back
/// card, lectern              a card that lay somewhere is taken back; one that lay nowhere stays shown
/// slot (nothing in hand)     the card that lies there is in hand, as if it had been tapped; an empty slot means nothing
/// lectern (nothing in hand)  what is shown is put away
/// another card               it is in hand instead
/// the same card              it stays in hand
/// no second tap in time      nothing is in hand, nothing is shown; every card lies where it lay
/// ```
///
/// Slot first and then the card does not place it: a card whose first tap went unheard would send
/// every card after it one slot too far. A wrong tap is mended by tapping right, or by tapping the
/// slot again and then the lectern. A command card acts by its first tap; the same one acts again
/// when it is tapped again.
///
/// Pure but for its own state. One thread.
final class TapFold {

  private static final long UNTIL_NEXT_TAP = Long.MAX_VALUE;

  private final Set<SlotId> slots;
  private final long secondTapNanos;
  private final Map<SlotId, CardRef> lying = new HashMap<>();
  private Optional<CardRef> shown = Optional.empty();
  private boolean inHand;
  private long forgetNanos;

  /// @param slots the slots of the table, without the lectern
  /// @param secondTapMillis how long a first tap counts
  TapFold(Set<SlotId> slots, int secondTapMillis) {
    this.slots = Set.copyOf(slots);
    this.secondTapNanos = secondTapMillis * 1_000_000L;
  }

  /// Remembers what lay on the board.
  void seed(Map<SlotId, CardRef> cards) {
    cards.forEach((slot, card) -> {
      if (slots.contains(slot)) {
        lying.put(slot, card);
      }
    });
  }

  /// Takes over what lies on the board now, in place of what the taps have said.
  void remember(Map<SlotId, CardRef> cards) {
    lying.clear();
    seed(cards);
  }

  /// Whether a tag of this content means something here.
  boolean knows(TagContent content) {
    return switch (content) {
      case TagContent.Identity _ -> true;
      case TagContent.Place(SlotId slot) -> slot.isLectern() || slots.contains(slot);
      case TagContent.Foreign _ -> false;
    };
  }

  /// One tap of a tag that means something here.
  List<TableChange> tap(TagContent content, long atNanos) {
    List<TableChange> changes = new ArrayList<>(passed(atNanos));
    switch (content) {
      case TagContent.Identity(CardRef card) -> take(card, atNanos, changes);
      case TagContent.Place(SlotId slot) -> {
        if (slot.isLectern()) {
          lectern(changes);
        } else {
          slot(slot, atNanos, changes);
        }
      }
      case TagContent.Foreign(String reason) ->
          throw new IllegalArgumentException("a foreign tag means nothing: " + reason);
    }
    return changes;
  }

  /// A tag of nobody's: what is in hand is put away, so that the room sees that.
  List<TableChange> foreign(long atNanos) {
    List<TableChange> changes = new ArrayList<>(passed(atNanos));
    putAway(changes);
    return changes;
  }

  /// The tag of the last tap is still held there.
  void held(long atNanos) {
    if (inHand) {
      forgetNanos = atNanos + secondTapNanos;
    }
  }

  /// Time passes: the first tap may have been too long ago.
  List<TableChange> passed(long atNanos) {
    List<TableChange> changes = new ArrayList<>(1);
    if (inHand && atNanos > forgetNanos) {
      putAway(changes);
    }
    return changes;
  }

  private void take(CardRef card, long atNanos, List<TableChange> changes) {
    putAway(changes);
    shown = Optional.of(card);
    inHand = true;
    forgetNanos = atNanos + secondTapNanos;
    changes.add(new TableChange.CardPlaced(SlotId.LECTERN, card));
  }

  private void lectern(List<TableChange> changes) {
    Optional<SlotId> from = inHand ? shown.flatMap(this::whereIs) : Optional.empty();
    if (from.isPresent()) {
      lying.remove(from.get());
      changes.add(new TableChange.CardLifted(from.get(), shown.orElseThrow()));
      putAway(changes);
    } else if (inHand) {
      inHand = false;
      forgetNanos = UNTIL_NEXT_TAP;
    } else {
      putAway(changes);
    }
  }

  private void slot(SlotId slot, long atNanos, List<TableChange> changes) {
    Optional<CardRef> there = Optional.ofNullable(lying.get(slot));
    if (!inHand) {
      there.ifPresent(card -> take(card, atNanos, changes));
      return;
    }
    CardRef card = shown.orElseThrow();
    putAway(changes);
    whereIs(card)
        .filter(from -> !from.equals(slot))
        .ifPresent(from -> {
          lying.remove(from);
          changes.add(new TableChange.CardLifted(from, card));
        });
    there
        .filter(other -> !other.equals(card))
        .ifPresent(other -> changes.add(new TableChange.CardLifted(slot, other)));
    lying.put(slot, card);
    // Told even where it lay there already: it may have been lifted by hand since.
    changes.add(new TableChange.CardPlaced(slot, card));
  }

  private void putAway(List<TableChange> changes) {
    shown.ifPresent(card -> changes.add(new TableChange.CardLifted(SlotId.LECTERN, card)));
    shown = Optional.empty();
    inHand = false;
  }

  private Optional<SlotId> whereIs(CardRef card) {
    return lying.entrySet().stream()
        .filter(spot -> spot.getValue().equals(card))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
