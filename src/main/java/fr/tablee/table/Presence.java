package fr.tablee.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells movement from noise: folds what the readers see into cards placed and lifted. One for each
/// table; pure but for its own state; bus thread only.
///
/// - Only a clean "nothing" counts towards removal, several times in a row and not before a floor
///   of time since the last sight.
/// - A lost reader is never a lifted card: the slot keeps what it has until the reader is back.
/// - A tag that an adjacent slot already holds is cross-talk: it is ignored until the older place
///   has let it go.
/// - What ends and what begins are both told: another card is `CardLifted` then `CardPlaced`; a
///   second card on top is `CardLifted` then `TwoCards`; one of the two taken away is `Cleared`
///   then `CardPlaced`.
public final class Presence implements Sensing {

  private final Map<SlotId, SlotPresence> slots = new HashMap<>();
  private final Map<SlotId, SlotPresence[]> neighbours = new HashMap<>();

  public Presence(TableSpec table) {
    for (TableSpec.SlotSpec slot : table.slots()) {
      slots.put(slot.id(), new SlotPresence(slot.id(), table.readers().timing()));
    }
    for (TableSpec.SlotSpec slot : table.slots()) {
      neighbours.put(
          slot.id(),
          table.slots().stream()
              .map(TableSpec.SlotSpec::id)
              .filter(slot.id()::isNeighbourOf)
              .map(this::at)
              .toArray(SlotPresence[]::new));
    }
  }

  /// Remembers what lay on the table before a restart. The same card seen again changes nothing;
  /// another card, or none, is told as if it had been moved now.
  @Override
  public void seed(Map<SlotId, CardRef> cards) {
    cards.forEach((slot, card) -> at(slot).remember(card));
  }

  @Override
  public List<TimedChange> observe(Sighting sighting) {
    SlotPresence slot = at(sighting.slot());
    return switch (sighting) {
      case Sighting.Tag tag -> crossTalk(tag) ? slot.noise(tag.atNanos()) : slot.tag(tag);
      case Sighting.Nothing nothing -> slot.nothing(nothing.atNanos());
      case Sighting.Noise noise -> slot.noise(noise.atNanos());
      case Sighting.Several several -> slot.several(several.atNanos());
      case Sighting.NoReader fault -> slot.noReader(fault.atNanos());
      case Sighting.Restarting restarting -> slot.restarting(restarting.atNanos());
    };
  }

  private boolean crossTalk(Sighting.Tag tag) {
    if (at(tag.slot()).holds(tag)) {
      return false;
    }
    for (SlotPresence neighbour : neighboursOf(tag.slot())) {
      if (neighbour.holds(tag)) {
        return true;
      }
    }
    return false;
  }

  private SlotPresence[] neighboursOf(SlotId slot) {
    SlotPresence[] found = neighbours.get(slot);
    return found == null ? new SlotPresence[0] : found;
  }

  private SlotPresence at(SlotId slot) {
    SlotPresence found = slots.get(slot);
    if (found == null) {
      throw new IllegalArgumentException("No reader is described for slot " + slot);
    }
    return found;
  }
}
